import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { audit } from "../../src/check/audit";
import type { Audit, AuditInput } from "../../src/check/audit";
import type { Finding } from "../../src/check/finding";
import type { Justification } from "../../src/check/review/justification";
import type { UnreadPart } from "../../src/check/review/unread";
import type { RuleCode } from "../../src/check/rules";
import { findInTables } from "../../src/check/rules/find";
import type { FoundBy } from "../../src/check/rules/rule";
import { subjectOf } from "../../src/check/rules/subject";
import type { LastYear, Subject, YearJump } from "../../src/check/rules/subject";
import type { TABLE_RULES, TableCode } from "../../src/check/rules/tables";
import type { LedgerFacts } from "../../src/check/ledger-facts";
import type { SheetFacts } from "../../src/check/sheet-facts";
import type { SumFacts } from "../../src/check/sum-facts";
import { cellId } from "../../src/report/cell";
import type { CellKey, CellValue } from "../../src/report/cell";
import type { FormatKey, TableKey } from "../../src/report/form";
import { LAYOUTS } from "../../src/report/formats";
import type { Report } from "../../src/report/model";
import { tableValues, withValues } from "../../src/report/model";
import { parseReportJson } from "../../src/report/parse";
import type { ReportText } from "../../src/report/text";

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

/** What a report is judged beside, where a test cares. */
export interface Beside {
  readonly text?: ReportText | null;
  /** Last year's report; its text where it has one. */
  readonly previous?: Report | null;
  readonly previousText?: ReportText | null;
  readonly sheet?: SheetFacts | null;
  readonly yearJump?: YearJump;
  readonly justifications?: readonly Justification[];
  readonly unread?: readonly UnreadPart[];
  readonly addresses?: ReadonlyMap<string, string>;
  readonly set?: number;
  readonly ledger?: LedgerFacts;
  readonly sum?: SumFacts;
}

const lastYearOf = ({ previous = null, previousText = null }: Beside): LastYear | null =>
  previous === null ? null : { report: previous, text: previousText };

/** A report prepared for the rules. */
export function subjectWith(report: Report, beside: Beside = {}): Subject {
  return subjectOf(report, { ...beside, previous: lastYearOf(beside) });
}

/** What is judged of a report. */
export function inputOf(report: Report, beside: Beside = {}): AuditInput {
  const { text = null, sheet = null, justifications = [], ...more } = beside;
  return { ...more, report, text, previous: lastYearOf(beside), sheet, justifications };
}

/** A report judged as a whole. */
export function audited(report: Report, beside: Beside = {}): Audit {
  return audit(inputOf(report, beside));
}

/** All findings of a report, with their words. */
export function findingsIn(report: Report, beside: Beside = {}): readonly Finding[] {
  return audited(report, beside).findings;
}

/** What is found in the text of a report. */
export function checkText(report: Report, text: ReportText): readonly Finding[] {
  return findingsIn(report, { text }).filter(({ about }) => about === "text");
}

/** What the rules about tables find, without a word. */
export function factsIn(report: Report, beside: Beside = {}): readonly FoundBy<TableCode>[] {
  return findInTables(report, { ...beside, previous: lastYearOf(beside) });
}

/** A finding in one line: its code and the cells it marks. */
export function brief({ code, focus, table }: FoundBy): string {
  if (focus.length === 0) return `${code} ${table ?? "form"}`;
  return `${code} ${focus.map(cellId).join(" ")}`;
}

/** All findings of a report, in one line each. */
export function found(report: Report, beside?: Beside): string[] {
  return factsIn(report, beside).map(brief);
}

type TableRule = (typeof TABLE_RULES)[number];

/** What a rule finds, as the rule itself types it. */
type FactOf<Code extends TableCode> = ReturnType<
  Extract<TableRule, { readonly code: Code }>["find"]
>[number];

/** What one rule about tables finds. */
export function factsOf<Code extends TableCode>(
  code: Code,
  report: Report,
  beside?: Beside,
): readonly FactOf<Code>[] {
  const is = (fact: FoundBy<TableCode>): fact is FoundBy<TableCode> & FactOf<Code> =>
    fact.code === code;
  return factsIn(report, beside).filter(is);
}

/** The only one of some. */
export function theOnly<T>(all: readonly T[], of = "these"): T {
  const [first] = all;
  if (first === undefined || all.length > 1) throw new Error(`${all.length} of ${of}`);
  return first;
}

/** The only finding of a rule, as facts. */
export function only<Code extends TableCode>(
  code: Code,
  report: Report,
  beside?: Beside,
): FactOf<Code> {
  return theOnly(factsOf(code, report, beside), code);
}

/** The only finding of a rule, in words. */
export function told(code: RuleCode, report: Report, beside?: Beside): Finding {
  return theOnly(
    findingsIn(report, beside).filter((finding) => finding.code === code),
    code,
  );
}
