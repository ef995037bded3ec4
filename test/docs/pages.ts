import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(__dirname, "..", "..");

/** A page that people read: its path in the project and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

const pageAt = (path: string): Page => ({ path, text: readFileSync(join(root, path), "utf8") });

function pathsIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pathsIn(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

export const readme = pageAt("README.md");
export const manual = pageAt("docs/使用手册.md");

/** Every page of the project. */
export const pages: readonly Page[] = [
  readme,
  pageAt("CONTRIBUTING.md"),
  pageAt("CHANGELOG.md"),
  pageAt("workbench/README.md"),
  ...pathsIn("docs").map(pageAt),
];

/** What a page's links and pictures point to, in the order of the page. */
export function targetsOf({ text }: Page): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
