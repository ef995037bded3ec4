import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkTables } from "../src/check/check";
import { describeFinding } from "../src/check/sentences";
import { parseReportJson } from "../src/report/parse";

const CHECKS = 1000;

/** Growth of the heap in MB over 1,000 checks of a broken report with all its sentences. */
export function benchMemory(collect: () => void): number {
  const file = resolve(__dirname, "..", "test", "fixtures", "shanghai-office-2019.json");
  const parsed = parseReportJson(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(parsed.problems.join(" "));
  const check = (): void => {
    for (const finding of checkTables(parsed.report)) describeFinding(finding);
  };
  for (let run = 0; run < CHECKS; run += 1) check();
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let run = 0; run < CHECKS; run += 1) check();
  collect();
  return (process.memoryUsage().heapUsed - before) / 1e6;
}
