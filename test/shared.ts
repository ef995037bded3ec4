import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder beside the project with what it is written from: templates, reports, schemas. */
export const sharedFolder = resolve(__dirname, "..", "..", "shared");

const present = existsSync(sharedFolder);

/** A file of the folder, by its path in it. */
export const shared = (...path: string[]): string => join(sharedFolder, ...path);

/** A group of tests that read ../shared: named as skipped, with the reason, where it is absent. */
export function describeWithShared(name: string, tests: () => void): void {
  if (present) describe(name, tests);
  else it.skip(`${name} (needs the folder ../shared, which is not here)`, () => undefined);
}

/** One test that reads ../shared: named as skipped, with the reason, where it is absent. */
export function itWithShared(name: string, test: jest.ProvidesCallback): void {
  if (present) it(name, test);
  else it.skip(`${name} (needs the folder ../shared, which is not here)`, () => undefined);
}
