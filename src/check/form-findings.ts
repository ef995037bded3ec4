import { TABLE_KEYS } from "../report/form";
import type { TableKey } from "../report/form";
import { LAYOUTS, formatForYear, rowKeys } from "../report/formats";
import type { Report } from "../report/model";
import { layoutsOf } from "../report/model";
import type { TableLayout } from "../report/layout-types";
import { CATALOGUE } from "./catalogue";
import { onCell } from "./cell-findings";
import type { Finding, FindingCode } from "./finding";
import type { ChangedLabel, SheetFacts } from "./sheet-facts";

/** The head of findings that point to no number. */
function onTable(code: FindingCode) {
  return { severity: CATALOGUE[code].severity, focus: [], cells: [], difference: null };
}

/** Whether two layouts print the same rows and columns. */
function alike(a: TableLayout, b: TableLayout): boolean {
  return a.cells.length === b.cells.length && rowKeys(a).join() === rowKeys(b).join();
}

/** An edition that the report year does not use, or two editions in one report. */
function versionFindings(report: Report, findings: Finding[]): void {
  const wanted = formatForYear(report.year);
  if (report.format === wanted.key) return;
  const tables = layoutsOf(report)
    .filter((layout) => !alike(layout, LAYOUTS[wanted.key][layout.key]))
    .map(({ key }): TableKey => key);
  findings.push({
    code: "form-version",
    ...onTable("form-version"),
    table: null,
    expected: wanted.key,
    actual: report.format,
    year: report.year,
    wanted: wanted.key,
    found: report.format,
    tables,
  });
}

/** Printed labels that read otherwise; table four prints each outcome three times. */
function labelFindings(changed: readonly ChangedLabel[], findings: Finding[]): void {
  const alike = new Map<string, number>();
  for (const { table, expected, found, address } of changed) {
    const words = JSON.stringify([table, expected, found]);
    const repeat = alike.get(words) ?? 0;
    alike.set(words, repeat + 1);
    findings.push({
      code: "label-changed",
      ...onTable("label-changed"),
      table,
      expected,
      actual: found,
      address: address ?? null,
      repeat,
    });
  }
}

/** Findings about the form itself: its edition, its tables, and what the source saw of it. */
export function formFindings(
  report: Report,
  sheet: SheetFacts | undefined,
  findings: Finding[],
): void {
  versionFindings(report, findings);
  for (const table of TABLE_KEYS) {
    if (report[table] !== null) continue;
    const head = onTable("table-missing");
    findings.push({ code: "table-missing", ...head, table, expected: null, actual: null });
  }
  labelFindings(sheet?.changedLabels ?? [], findings);
  for (const cell of sheet?.overwrittenFormulas ?? []) {
    const none = { expected: null, actual: null, difference: null };
    findings.push({ code: "formula-overwritten", ...onCell("formula-overwritten", cell), ...none });
  }
}
