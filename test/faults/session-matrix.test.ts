import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeMatrix } from "./describe";
import { SESSION_CASES } from "./session-cases";

describeMatrix("the buttons", SESSION_CASES);

/**
 * Reading a file or the clipboard asks nothing of the workbook; 汇总 and 台账 are tried by themselves, as
 * the workbench takes seconds for them (`desk-faults`, `ledger-faults` in `test/excel`).
 */
const ELSEWHERE: readonly string[] = [
  ...["readFile", "readPasted", "goToUnit"],
  ...["bringLedger", "insertLedger", "countFromLedger", "proposeCount", "proposeFill"],
  ...["readLedger", "findLedger"],
];

/** The names of all actions that the matrix has to try. */
function actionNames(): readonly string[] {
  const folder = join(__dirname, "..", "..", "src", "actions");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), "utf8").matchAll(/ction\(\{\s*name: "(\w+)"/g),
    ])
    .flatMap(([, name]) => name ?? [])
    .filter((name) => !ELSEWHERE.includes(name));
}

test("the matrix has every button", () => {
  const tried = new Set(SESSION_CASES.map(({ name }) => /^\w+/.exec(name)?.[0]));
  expect(actionNames().length).toBeGreaterThan(25);
  expect(actionNames().filter((name) => !tried.has(name))).toEqual([]);
});
