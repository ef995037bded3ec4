import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { audit } from "../src/check/audit";
import { describeFinding } from "../src/check/describe";
import { parseReportJson } from "../src/report/parse";

const CHECKS = 1000;
const NOTHING_BESIDE = { text: null, previous: null, sheet: null, justifications: [] };

/** Growth of the heap in MB over 1,000 checks of a broken report with all its sentences. */
export function benchMemory(collect: () => void): number {
  const file = resolve(__dirname, "..", "test", "fixtures", "shanghai-office-2019.json");
  const parsed = parseReportJson(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(parsed.problems.join(" "));
  const check = (): void => {
    const { findings } = audit({ ...NOTHING_BESIDE, report: parsed.report });
    for (const finding of findings) describeFinding(finding);
  };
  for (let run = 0; run < CHECKS; run += 1) check();
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let run = 0; run < CHECKS; run += 1) check();
  collect();
  return (process.memoryUsage().heapUsed - before) / 1e6;
}
