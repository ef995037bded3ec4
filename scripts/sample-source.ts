import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { composeDraft } from "../src/draft/compose";
import { parseDraftFormJson } from "../src/draft/parse-form";
import { writeHtml } from "../src/exchange/write-html";
import { withValues } from "../src/report/model";
import type { Report } from "../src/report/model";
import { parseReportJson } from "../src/report/parse";

function fixture(name: string): Report {
  const file = new URL(`../test/fixtures/${name}.json`, import.meta.url);
  const parsed = parseReportJson(readFileSync(fileURLToPath(file), "utf8"));
  if (!parsed.ok) throw new Error(parsed.problems.join(" "));
  return parsed.report;
}

/** A report as the web page that an office publishes, with nothing left to be filled in. */
function asPage(report: Report): string {
  const file = new URL("../docs/examples/较忙城市.json", import.meta.url);
  const parsed = parseDraftFormJson(readFileSync(fileURLToPath(file), "utf8"));
  if (!parsed.ok) throw new Error(parsed.problems.join(" "));
  const draft = composeDraft(parsed.form, report);
  return writeHtml(draft, report, { draftNotice: null, whole: true });
}

/** The report of the year before 宿迁市 2024. */
export function lastYearSource(): string {
  return asPage(fixture("suqian-2023"));
}

/** A web page as it may come from elsewhere, for the picture of the import: three cells in doubt. */
export function sampleSource(): string {
  const cell = (row: string, column: string) => ({ table: "requests" as const, row, column });
  const report = withValues(fixture("suqian-2024"), [
    { cell: cell("received", "naturalPerson"), value: "3440件" },
    { cell: cell("granted", "naturalPerson"), value: "1,408" },
    { cell: cell("resultsTotal", "research"), value: "无" },
  ]);
  return asPage(report);
}
