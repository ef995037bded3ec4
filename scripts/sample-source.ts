import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { composeDraft } from "../src/draft/compose";
import { emptyDraftForm } from "../src/draft/form";
import { writeHtml } from "../src/exchange/write-html";
import { withValues } from "../src/report/model";
import { parseReportJson } from "../src/report/parse";

const fixture = new URL("../test/fixtures/suqian-2024.json", import.meta.url);

/** A web page as it may come from elsewhere, for the picture of the import: three cells in doubt. */
export function sampleSource(): string {
  const parsed = parseReportJson(readFileSync(fileURLToPath(fixture), "utf8"));
  if (!parsed.ok) throw new Error(parsed.problems.join(" "));
  const cell = (row: string, column: string) => ({ table: "requests" as const, row, column });
  const report = withValues(parsed.report, [
    { cell: cell("received", "naturalPerson"), value: "3440件" },
    { cell: cell("granted", "naturalPerson"), value: "1,408" },
    { cell: cell("resultsTotal", "research"), value: "无" },
  ]);
  const draft = composeDraft(emptyDraftForm(), report);
  return writeHtml(draft, report, { draftNotice: null, whole: true });
}
