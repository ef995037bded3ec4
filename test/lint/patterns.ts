import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { analyse } from "scslre";
import * as ts from "typescript";

const root = resolve(__dirname, "..", "..");

/** Where patterns meet texts that others wrote. */
const FOREIGN = [
  "src/check/claims",
  "src/check/rules",
  "src/draft",
  "src/excel/narrative",
  "src/excel/host",
  "src/recognise",
  "src/exchange",
  "src/report",
] as const;

/** A pattern of the code and where it stands. */
export interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(root, folder, name));
}

const foreignFiles = (): readonly string[] => FOREIGN.flatMap(filesUnder);

const nameOf = (file: string): string => relative(root, file).replaceAll("\\", "/");

/** The patterns that are written out: /…/u. */
export function writtenPatterns(): readonly Pattern[] {
  return foreignFiles().flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const text = node.text;
        const end = text.lastIndexOf("/");
        found.push({
          where: `${nameOf(file)}:${String(source.getLineAndCharacterOfPosition(node.pos).line + 1)}`,
          source: text.slice(1, end),
          flags: text.slice(end + 1),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** The patterns that modules put together from words when they are loaded. */
export function composedPatterns(): readonly Pattern[] {
  const Native = RegExp;
  const found: Pattern[] = [];
  let where = "";
  class Recorded extends Native {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      found.push({ where, source: this.source, flags: this.flags });
    }
  }
  globalThis.RegExp = Recorded as RegExpConstructor;
  try {
    for (const file of foreignFiles()) {
      where = nameOf(file);
      // Loaded anew, so that its patterns are built before our eyes.
      jest.isolateModules(() => jest.requireActual(file));
    }
  } finally {
    globalThis.RegExp = Native;
  }
  const own = new Map(found.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern]));
  return [...own.values()];
}

/** How a pattern may take more than linear time, in words; empty where it cannot. */
export function slownessOf({ source, flags }: Pattern): readonly string[] {
  const { reports } = analyse({ source, flags: flags.replace(/[dvy]/gu, "") });
  return reports.map(
    ({ type, exponential, character }) =>
      `${type}${exponential ? " (exponential)" : ""} by ${JSON.stringify(character.pick)}`,
  );
}
