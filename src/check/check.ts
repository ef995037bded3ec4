import { layoutOfTable } from "../report/formats";
import { TABLE_KEYS } from "../report/form";
import type { Report } from "../report/model";
import { brokenRules } from "./broken-rules";
import { unsoundCells } from "./cell-findings";
import { compiledTable } from "./sums/compile";
import { withholdTotals } from "./sums/computed-totals";
import { disclosureFindings } from "./disclosure-findings";
import { feeOverdueFindings } from "./fee-overdue";
import type { Finding } from "./finding";
import { formFindings } from "./form-findings";
import { inOrderOfForm } from "./order";
import type { SheetFacts } from "./sheet-facts";
import { loadNumbers } from "./sums/values";
import { QUIET_YEAR_JUMP, yearFindings } from "./year-findings";
import type { YearJump } from "./year-findings";

export interface CheckOptions {
  /** Last year's report. Used only when it is of the year before (see `isLastYear`). */
  readonly previous?: Report | null;
  /** What only a workbook knows. */
  readonly sheet?: SheetFacts;
  readonly yearJump?: YearJump;
}

/** Whether a report is the one of the year before, so that the two can be compared. */
export function isLastYear(previous: Report, report: Report): boolean {
  return previous.year === report.year - 1;
}

/** Checks all rules about tables. The findings come in the order of the form. */
export function checkTables(report: Report, options: CheckOptions = {}): Finding[] {
  const { previous = null, sheet, yearJump = QUIET_YEAR_JUMP } = options;
  const last = previous !== null && isLastYear(previous, report) ? previous : null;
  const findings: Finding[] = [];
  formFindings(report, sheet, findings);
  for (const key of TABLE_KEYS) {
    const values = report[key];
    const layout = values === null ? undefined : layoutOfTable(report.format, key, values);
    if (values === null || layout === undefined) continue;
    const table = compiledTable(layout);
    if (!loadNumbers(table, values)) {
      withholdTotals(table, sheet?.computedTotals ?? []);
      unsoundCells(table, values, last, findings);
    }
    brokenRules(table, last, findings);
    if (key === "disclosure") disclosureFindings(table, report, findings);
    if (key === "requests") feeOverdueFindings(table, report.narrative.others, findings);
    if (last !== null) yearFindings(table, last, yearJump, findings);
  }
  return findings.length > 1 ? inOrderOfForm(report, findings) : findings;
}
