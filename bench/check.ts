import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkTables } from "../src/check/check";
import type { Report } from "../src/report/model";
import { parseReportJson } from "../src/report/parse";

export interface CheckTime {
  readonly name: string;
  readonly median_us: number;
  readonly p99_us: number;
}

const WARM_UP = 20_000;
const RUNS = 20_000;

function fixture(name: string): Report {
  const file = resolve(__dirname, "..", "test", "fixtures", `${name}.json`);
  const parsed = parseReportJson(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.problems.join(" ")}`);
  return parsed.report;
}

function time(name: string, report: Report, previous: Report | null): CheckTime {
  let findings = 0;
  const check = (): void => {
    findings += checkTables(report, { previous }).length;
  };
  for (let run = 0; run < WARM_UP; run += 1) check();
  const times = Float64Array.from({ length: RUNS }, () => {
    const start = performance.now();
    check();
    return (performance.now() - start) * 1000;
  }).sort();
  const found = findings / (WARM_UP + RUNS);
  const at = (share: number): number => Number((times[Math.floor(RUNS * share)] ?? 0).toFixed(1));
  return {
    name: `check one report: ${name}, ${found} findings`,
    median_us: at(0.5),
    p99_us: at(0.99),
  };
}

/** Times all rules about tables on reports in memory, without and with last year's report. */
export async function benchCheck(): Promise<readonly CheckTime[]> {
  const suqian = fixture("suqian-2023");
  return Promise.resolve([
    time("宿迁市 2023", suqian, null),
    time("宿迁市 2024 beside 2023", fixture("suqian-2024"), suqian),
    time("朝阳镇 2023", fixture("chaoyang-2023"), null),
  ]);
}
