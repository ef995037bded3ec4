import { TABLE_KEYS } from "../../report/form";
import { isLastYear } from "../../report/last-year";
import { layoutOfTable } from "../../report/formats";
import type { TableLayout } from "../../report/layout-types";
import type { Report } from "../../report/model";
import type { ReportText } from "../../report/text";
import { claimsIn } from "../claims/claims-in";
import type { TextFound } from "../claims/text-found";
import type { LedgerFacts } from "../ledger-facts";
import type { SheetFacts } from "../sheet-facts";
import type { SumFacts } from "../sum-facts";
import { compiledTable } from "../sums/compile";
import type { CompiledTable } from "../sums/compile";
import { withoutUnfounded } from "../sums/computed-totals";
import { brokenSums } from "../sums/judge";
import type { BrokenSum } from "../sums/judge";
import { loadNumbers, unsoundCells } from "../sums/values";
import type { UnsoundCell } from "../sums/values";

/** A table of the report, prepared for the rules. */
export interface LoadedTable {
  readonly table: CompiledTable;
  /** By place; NaN where a cell holds no number. */
  readonly numbers: Float64Array;
  /** Whether every cell holds a number. */
  readonly isFilled: boolean;
  /** The cells that hold anything but a sound number; none of them a computed total. */
  readonly unsound: readonly UnsoundCell[];
  readonly broken: readonly BrokenSum[];
}

/** Last year's report with its text, when there is one. */
export interface LastYear {
  readonly report: Report;
  readonly text: ReportText | null;
}

/** How far a number may move from last year's before it is worth a look. */
export interface YearJump {
  /** The larger number is more than this many times the smaller. */
  readonly ratio: number;
  /** And they are at least this many apart. */
  readonly count: number;
}

/** What is looked at beside the numbers of a report. */
export interface SubjectOptions {
  readonly text?: ReportText | null;
  /** Whether a text is there that is not looked at. */
  readonly isTextUnjudged?: boolean;
  /** Used only when it is of the year before (see `isLastYear`). */
  readonly previous?: LastYear | null;
  /** What only the source knows; null where it is bare numbers. */
  readonly sheet?: SheetFacts | null;
  readonly yearJump?: YearJump;
  readonly sum?: SumFacts;
  readonly ledger?: LedgerFacts;
}

/** Everything that a rule may look at. */
export interface Subject {
  /** Without the totals that formulas computed over blanks: nobody stated those. */
  readonly report: Report;
  readonly text: ReportText | null;
  readonly isTextUnjudged: boolean;
  readonly last: Report | null;
  readonly lastText: ReportText | null;
  readonly sheet: SheetFacts | null;
  readonly yearJump: YearJump;
  /** Null for the report of one unit. */
  readonly sum: SumFacts | null;
  /** Null without one, and for a sum: a ledger is of one unit. */
  readonly ledger: LedgerFacts | null;
  /** What is compared with last year's: the report, or of a sum the units that are in both years. */
  readonly compared: Report;
  readonly tables: readonly LoadedTable[];
  /** Where the text contradicts the tables or itself; worked out when first asked for. */
  readonly claims: () => readonly TextFound[];
}

/** The text where there is any: nobody has written one that has neither sections nor sentences. */
function written(text: ReportText | null): ReportText | null {
  const isWritten = text !== null && (text.sections.length > 0 || text.introduction.length > 0);
  return isWritten ? text : null;
}

export const QUIET_YEAR_JUMP: YearJump = { ratio: 3, count: 30 };

/** What a rule makes of the cells that hold anything but a sound number. */
export function fromUnsound<Fact>(
  { tables }: Subject,
  make: (unsound: UnsoundCell, own: LoadedTable) => Fact | null,
): readonly Fact[] {
  const facts: Fact[] = [];
  for (const own of tables) {
    for (const unsound of own.unsound) {
      const fact = make(unsound, own);
      if (fact !== null) facts.push(fact);
    }
  }
  return facts;
}

function loaded(
  layout: TableLayout,
  report: Report,
  last: Report | null,
  sheet: SheetFacts | null,
): LoadedTable {
  const table = compiledTable(layout);
  const values = report[layout.key] ?? {};
  const { numbers, isSound } = loadNumbers(table, values);
  return {
    table,
    numbers,
    isFilled: isSound || !numbers.some(Number.isNaN),
    unsound: isSound ? [] : unsoundCells(table, values, sheet?.computedTotals ?? []),
    broken: brokenSums(table, numbers, last),
  };
}

/** Prepares a report for the rules. */
export function subjectOf(given: Report, options: SubjectOptions = {}): Subject {
  const { previous = null, sheet = null, yearJump = QUIET_YEAR_JUMP, sum, ledger } = options;
  const text = written(options.text ?? null);
  const { isTextUnjudged = false } = options;
  const report = sheet === null ? given : withoutUnfounded(given, sheet.computedTotals);
  const isComparable = previous !== null && isLastYear(previous.report, report);
  const last = isComparable ? previous.report : null;
  // A sum is compared over the units that are in both years, by a rule of its own.
  const lastOfUnit = sum === undefined ? last : null;
  let claims: readonly TextFound[] | null = null;
  return {
    ...{ report, text, isTextUnjudged, last },
    lastText: isComparable ? written(previous.text) : null,
    sheet,
    yearJump,
    sum: sum ?? null,
    ledger: sum === undefined ? (ledger ?? null) : null,
    compared: sum?.years?.common ?? report,
    tables: TABLE_KEYS.flatMap((key) => {
      const values = report[key];
      const layout = values === null ? undefined : layoutOfTable(report.format, key, values);
      return layout === undefined ? [] : [loaded(layout, report, lastOfUnit, sheet)];
    }),
    claims: () => (claims ??= text === null ? [] : claimsIn(report, text)),
  };
}
