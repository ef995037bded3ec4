import { cellId } from "../report/cell";
import type { CellKey } from "../report/cell";
import type { TableKey } from "../report/form";
import type { Report } from "../report/model";
import type { ReportText } from "../report/text";
import type { Finding } from "./finding";
import { completenessOf } from "./review/completeness";
import type { CompletenessLine } from "./review/completeness";
import { findingsOf } from "./review/findings";
import { judgedRules } from "./review/judged";
import type { JudgedRule } from "./review/judged";
import { staleReasons } from "./review/justification";
import type { Justification } from "./review/justification";
import type { UnreadPart } from "./review/unread";
import { verdictOf } from "./review/verdict";
import type { Verdict } from "./review/verdict";
import { tellTables, tellText } from "./rules/find";
import { subjectOf } from "./rules/subject";
import type { LastYear, YearJump } from "./rules/subject";
import type { LedgerFacts } from "./ledger-facts";
import type { SheetFacts } from "./sheet-facts";
import type { SumFacts } from "./sum-facts";

/** A report with everything that is known beside its numbers. */
export interface AuditInput {
  readonly report: Report;
  /** The words around the tables; null where nobody has written any. */
  readonly text: ReportText | null;
  /** Last year's report; used only when it is of the year before. */
  readonly previous: LastYear | null;
  /** What only the source of the report knows; null where it is bare numbers. */
  readonly sheet: SheetFacts | null;
  /** The reasons in the sheet 审核说明. */
  readonly justifications: readonly Justification[];
  /** Parts that are there and could not be read: told with their reason, not as missing. */
  readonly unread?: readonly UnreadPart[];
  /** Where a cell stands in the workbook, by `cellId`. */
  readonly addresses?: ReadonlyMap<string, string>;
  /** Which of several sets of tables this is, from 1. */
  readonly set?: number;
  readonly yearJump?: YearJump;
  /** What a sum of many reports has more than a report. */
  readonly sum?: SumFacts;
  /** What the workbook's ledger says of the year; left out where there is none. */
  readonly ledger?: LedgerFacts;
}

/** What the rules say of a report: the only thing that screens, files and commands read. */
export interface Audit {
  /** The report as it was judged: without totals that formulas computed over blanks. */
  readonly report: Report;
  readonly hasText: boolean;
  /** The year of the report that it was compared with; null without one. */
  readonly comparedYear: number | null;
  readonly unread: readonly UnreadPart[];
  /** Which of several sets of tables this is. */
  readonly set: number;
  /** The tables in the order of the form, then the text in reading order. */
  readonly findings: readonly Finding[];
  /** Every rule that applies, with what kept it from being judged. */
  readonly judged: readonly JudgedRule[];
  readonly completeness: readonly CompletenessLine[];
  readonly verdict: Verdict;
  /** Reasons that no finding has any more. */
  readonly stale: readonly Justification[];
}

const NOWHERE: ReadonlyMap<string, string> = new Map();

/** What the findings of a report have in common. */
function sourceOf({ justifications, addresses = NOWHERE, set = 1 }: AuditInput, report: Report) {
  return {
    ...{ justifications, report: { report, set } },
    addressOf: (cell: CellKey) => addresses.get(cellId(cell)) ?? null,
  };
}

/**
 * What the rules say of the text. It takes as long as the text is long, so that the pane has it
 * worked out elsewhere.
 */
export function auditText(input: AuditInput): readonly Finding[] {
  const subject = subjectOf(input.report, input);
  return findingsOf({ tables: [], text: tellText(subject), ...sourceOf(input, subject.report) });
}

/** Whether a finding says of an unread table that it is missing. */
const isOnlyUnread =
  (unread: readonly UnreadPart[]) =>
  ({ code, table }: { readonly code: string; readonly table: TableKey | null }): boolean =>
    code === "table-missing" && unread.some(({ part }) => part === table);

/**
 * The same report with its text left alone: the tables are judged, and of the text is said that it
 * is not.
 * @param sentence Why.
 */
export function withoutText(input: AuditInput, sentence: string): AuditInput {
  const unread = [...(input.unread ?? []), { part: "text", sentence, unjudged: true } as const];
  return { ...input, text: null, unread };
}

/**
 * Judges a report: the tables, the text, last year's report and the reasons together, once.
 * @param inText What `auditText` says of the same report.
 */
export function audit(input: AuditInput, inText = auditText(input)): Audit {
  const { justifications, unread = [], set = 1 } = input;
  const isTextUnjudged = unread.some(({ unjudged }) => unjudged === true);
  const subject = subjectOf(input.report, { ...input, isTextUnjudged });
  const { report } = subject;
  const hasText = subject.text !== null;
  const told = tellTables(subject).filter(({ found }) => !isOnlyUnread(unread)(found));
  const inTables = findingsOf({ tables: told, text: [], ...sourceOf(input, report) });
  const findings = [...inTables, ...inText];
  return {
    report,
    hasText,
    comparedYear: subject.last?.year ?? null,
    unread,
    set,
    findings,
    judged: judgedRules(subject, findings),
    completeness: completenessOf({ report, unread, findings, hasText }),
    verdict: verdictOf(findings, unread, hasText),
    stale: staleReasons(justifications, findings, { report, set }),
  };
}
