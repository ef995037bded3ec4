import type { SourceReader } from "../../src/actions/import/reader";
import type { Explainer } from "../../src/actions/repair/explainer";
import type { Services } from "../../src/actions/services";
import { createSession } from "../../src/actions/session";
import type { Session } from "../../src/actions/session";
import type { WorkbookActions } from "../../src/excel/contract/contract";
import { textHere } from "../text-here";

/** Where no test reads a source. */
export const noReader: SourceReader = () => Promise.reject(new Error("nothing is read here"));

/** Where no test looks at explanations: none is found. */
export const noExplainer: Explainer = () =>
  Promise.resolve({ kind: "explained", explanations: [] });

/** A workbook with nothing to read a source with, and nothing to explain. */
export function servicesOf(workbook: WorkbookActions): Services {
  return { workbook, reader: noReader, explainer: noExplainer, judgeText: textHere };
}

/** A session that has read the workbook and judged it. */
export async function beganSession(workbook: WorkbookActions): Promise<Session> {
  const session = createSession(servicesOf(workbook), new Date(2026, 0, 10));
  const judged = new Promise<void>((resolve) => {
    session.subscribe(() => {
      if (session.state().outcome !== null) resolve();
    });
  });
  session.start();
  await judged;
  await session.ready();
  return session;
}

/** A promise that is kept when the test says so. */
export function later<Value>(): {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
} {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((keep) => (resolve = keep));
  return { promise, resolve: (value) => resolve(value) };
}
