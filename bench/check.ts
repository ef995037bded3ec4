import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { audit } from "../src/check/audit";
import { findInTables } from "../src/check/rules/find";
import type { LastYear } from "../src/check/rules/subject";
import { composeDraft } from "../src/draft/compose";
import { emptyDraftForm } from "../src/draft/form";
import { textOfDraft } from "../src/draft/report-text";
import type { Report } from "../src/report/model";
import { parseReportJson } from "../src/report/parse";
import type { ReportText } from "../src/report/text";

export interface CheckTime {
  readonly name: string;
  readonly median_us: number;
  readonly p99_us: number;
}

/** A check that is timed; it gives its number of findings. */
type Check = () => number;

const RUNS = 20_000;

function fixture(name: string): Report {
  const file = resolve(__dirname, "..", "test", "fixtures", `${name}.json`);
  const parsed = parseReportJson(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.problems.join(" ")}`);
  return parsed.report;
}

function time(name: string, check: Check, runs = RUNS): CheckTime {
  let findings = 0;
  for (let run = 0; run < runs; run += 1) findings += check();
  const times = Float64Array.from({ length: runs }, () => {
    const start = performance.now();
    findings += check();
    return (performance.now() - start) * 1000;
  }).sort();
  const at = (share: number): number => Number((times[Math.floor(runs * share)] ?? 0).toFixed(1));
  return {
    name: `${name}, ${findings / (2 * runs)} findings`,
    median_us: at(0.5),
    p99_us: at(0.99),
  };
}

/** All rules about tables, as facts: what the repair asks a hundred times. */
const rules =
  (report: Report, previous: LastYear | null = null): Check =>
  () =>
    findInTables(report, { previous }).length;

/** A whole audit: every finding with its words, its state and what was judged; the text as well. */
const whole =
  (report: Report, text: ReportText | null = null): Check =>
  () =>
    audit({ report, text, previous: null, sheet: null, justifications: [] }).findings.length;

/** Times all rules about tables on reports in memory, and the whole audit. */
export async function benchCheck(): Promise<readonly CheckTime[]> {
  const suqian = fixture("suqian-2023");
  const chaoyang = fixture("chaoyang-2023");
  const office = fixture("shanghai-office-2019");
  const draft = textOfDraft(composeDraft(emptyDraftForm(), suqian));
  return Promise.resolve([
    time("check one report: 宿迁市 2023", rules(suqian)),
    time(
      "check one report: 宿迁市 2024 beside 2023",
      rules(fixture("suqian-2024"), { report: suqian, text: null }),
    ),
    time("check one report: 朝阳镇 2023", rules(chaoyang)),
    time("whole audit: 宿迁市 2023", whole(suqian)),
    time("whole audit: 朝阳镇 2023", whole(chaoyang)),
    time("whole audit: 上海市政府办公厅 2019", whole(office), RUNS / 10),
    time("whole audit: 宿迁市 2023 with its text", whole(suqian, draft), RUNS / 10),
  ]);
}
