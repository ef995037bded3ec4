import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkTables } from "../../src/check/check";
import type { CheckOptions } from "../../src/check/check";
import type { Finding, FindingCode } from "../../src/check/finding";
import { cellId } from "../../src/report/cell";
import type { CellKey, CellValue } from "../../src/report/cell";
import type { FormatKey, TableKey } from "../../src/report/form";
import { LAYOUTS } from "../../src/report/formats";
import type { Report } from "../../src/report/model";
import { tableValues, withValues } from "../../src/report/model";
import { parseReportJson } from "../../src/report/parse";

/** The numbers of a real report. */
export function fixture(name: string): Report {
  const file = resolve(__dirname, "..", "fixtures", `${name}.json`);
  const parsed = parseReportJson(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.problems.join(" ")}`);
  return parsed.report;
}

/** A report of an edition with the same value in every cell. */
export function filled(value: CellValue, format: FormatKey = "2021"): Report {
  const layout = LAYOUTS[format];
  return {
    organisation: "某镇人民政府",
    year: format === "2021" ? 2023 : 2019,
    level: "township",
    format,
    disclosure: tableValues(layout.disclosure, () => value),
    requests: tableValues(layout.requests, () => value),
    proceedings: tableValues(layout.proceedings, () => value),
    narrative: {},
  };
}

/** "requests.granted.total" as a key. */
export function cell(id: string): CellKey {
  const [table = "", row = "", column = ""] = id.split(".");
  return { table: table as TableKey, row, column };
}

/** The report with cells changed: `{ "requests.granted.total": 3 }`. */
export function change(report: Report, changes: Readonly<Record<string, CellValue>>): Report {
  return withValues(
    report,
    Object.entries(changes).map(([id, value]) => ({ cell: cell(id), value })),
  );
}

/** A finding in one line: its code and the cells it marks. */
export function brief(finding: Finding): string {
  const [first] = finding.focus;
  if (first === undefined) return `${finding.code} ${finding.table ?? "form"}`;
  const places = finding.focus.map(cellId).join(" ");
  return `${finding.code} ${places}`;
}

/** All findings of a report, in one line each. */
export function found(report: Report, options?: CheckOptions): string[] {
  return checkTables(report, options).map(brief);
}

/** The member of the union that carries a code. */
type FindingOf<Code extends FindingCode, Member = Finding> = Member extends {
  readonly code: infer Codes;
}
  ? Code extends Codes
    ? Member
    : never
  : never;

/** The only finding of a code. */
export function only<Code extends FindingCode>(
  code: Code,
  report: Report,
  options?: CheckOptions,
): FindingOf<Code> {
  const is = (finding: Finding): finding is Finding & FindingOf<Code> => finding.code === code;
  const all = checkTables(report, options).filter(is);
  const [first] = all;
  if (first === undefined || all.length > 1) {
    throw new Error(`${all.length} findings of ${code}`);
  }
  return first;
}
