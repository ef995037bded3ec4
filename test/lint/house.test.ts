import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The rules that object to each text, linted as file lint-probe-N.ts of the room. */
function lint(cases: readonly (readonly [room: string, text: string])[]): string[][] {
  const files = cases.map(([room, text], index) => [
    `src/${room}/lint-probe-${index}.ts`,
    `${text}\n`,
  ]);
  const output = execFileSync(process.execPath, [join(__dirname, "probe.mjs")], {
    input: JSON.stringify(Object.fromEntries(files)),
    encoding: "utf8",
  });
  return Object.values(JSON.parse(output) as Record<string, string[]>);
}

const direction = "house/import-direction";

const forbidden = [
  ["report", `export * from "../check/rules";`],
  ["check", `export * from "../recognise/grid";`],
  ["recognise", `export * from "../exchange/docx";`],
  ["exchange", `export * from "../excel/reading/read";`],
  ["excel", `export * from "../pane/app";`],
  ["excel/host", `export * from "../reading/read";`],
  ["excel/reading", `export * from "../marks/marks";`],
  ["excel/marks", `export * from "../watch";`],
  ["commands", `export * from "../pane/app";`],
  ["cli", `export * from "../excel/reading/read";`],
  ["report", `export * from "react";`],
  ["draft", `export * from "@fluentui/react-components";`],
  ["check", `export * from "node:fs";`],
  ["exchange", `export * from "path";`],
  ["excel", `export * from "../../workbench/host/index";`],
  ["pane", `export const load = () => import("../../workbench/page/seam");`],
  ["check", `export type Reader = import("../excel/reading/read").Reader;`],
] as const;

const allowed = [
  ["check", `export * from "../report/model";`],
  ["check", `export * from "./finding";`],
  ["exchange", `export * from "../recognise/grid";`],
  ["excel", `export * from "../check/rules";`],
  ["excel", `export * from "./reading/read";`],
  ["excel/tables", `export * from "../marks/marks";`],
  ["excel/notes", `export * from "./settle";`],
  ["pane", `export * from "../excel/reading/read";`],
  ["pane", `export * from "react";`],
  ["commands", `export * from "../excel/actions";`],
  ["cli", `export * from "node:fs";`],
  ["report", `export * from "zod";`],
] as const;

const careless = [
  [
    "an Excel object in a rule",
    "check",
    `export const site: unknown = Excel;`,
    "no-restricted-globals",
  ],
  [
    "an Excel object in the pane",
    "pane",
    `export const site: unknown = Excel;`,
    "no-restricted-globals",
  ],
  [
    "the page in the form's data",
    "report",
    `export const page: unknown = document;`,
    "no-restricted-globals",
  ],
  ["a line to the console", "excel", `console.log("表三");`, "no-console"],
  ["any", "excel", `export const value: any = 1;`, "@typescript-eslint/no-explicit-any"],
  [
    "a non-null assertion",
    "excel",
    `export const first = (list: string[]) => list[0]!;`,
    "@typescript-eslint/no-non-null-assertion",
  ],
  [
    "a promise nobody waits for",
    "excel",
    `export const run = () => { Promise.resolve(1); };`,
    "@typescript-eslint/no-floating-promises",
  ],
  [
    "a silenced type error",
    "excel",
    `// @ts-ignore\nexport const total: number = "1";`,
    "@typescript-eslint/ban-ts-comment",
  ],
  [
    "a silenced rule",
    "excel",
    `// eslint-disable-next-line no-console\nconsole.log("表三");`,
    "no-console",
  ],
  [
    "a severity that a switch forgets",
    "check",
    `export const weight = (of: "错误" | "提示") => {\n  switch (of) {\n    case "错误":\n      return 1;\n  }\n  return 0;\n};`,
    "@typescript-eslint/switch-exhaustiveness-check",
  ],
] as const;

describe("the rooms of the house, kept by lint", () => {
  let answers: string[][] = [];
  beforeAll(() => {
    answers = lint([
      ...forbidden,
      ...allowed,
      ...careless.map(([, room, text]) => [room, text] as const),
    ]);
  }, 60_000);
  const answerOf = (index: number) => answers[index] ?? ["not linted"];

  it.each(forbidden.map((entry, index) => [...entry, index] as const))(
    "src/%s may not say: %s",
    (_room, _text, index) => {
      expect(answerOf(index)).toContain(direction);
    },
  );

  it.each(allowed.map((entry, index) => [...entry, forbidden.length + index] as const))(
    "src/%s may say: %s",
    (_room, _text, index) => {
      expect(answerOf(index)).toEqual([]);
    },
  );

  it.each(
    careless.map(([name, , , rule], index) => {
      return [name, rule, forbidden.length + allowed.length + index] as const;
    }),
  )("%s is refused (%s)", (_name, rule, index) => {
    expect(answerOf(index)).toContain(rule);
  });
});
