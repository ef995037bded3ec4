import { audit } from "../check/audit";
import type { Audit } from "../check/audit";
import type { Justification } from "../check/review/justification";
import type { SumFacts } from "../check/sum-facts";
import { isTotal } from "../check/sums/formulas";
import type { CellKey } from "../report/cell";
import { layoutsOf } from "../report/model";
import type { Report } from "../report/model";
import type { ReportText } from "../report/text";
import type { DeskOutcome, UnitLine } from "./desk";
import { lastYearSum } from "./last-year-sum";
import type { LastYearSum } from "./last-year-sum";

/** What is known beside the sum's numbers. */
export interface BesideSum {
  /** The words of the sum's own report; null where nobody has written any. */
  readonly text: ReportText | null;
  /** The words of last year's. */
  readonly lastText: ReportText | null;
  readonly justifications: readonly Justification[];
}

const BARE: BesideSum = { text: null, lastText: null, justifications: [] };

const namesOf = (lines: readonly UnitLine[]): readonly string[] =>
  lines.map(({ unit }) => unit.name);

/** What the one audit has to know of a sum: who is in it, and who was the year before. */
export function sumFacts(outcome: DeskOutcome, lastYear: LastYearSum | null): SumFacts {
  const { lines, expected, received, counted } = outcome;
  const out = lines.filter((line) => !line.counted && line.state !== "excluded");
  return {
    ...{ expected, received, counted },
    missing: namesOf(out.filter(({ file }) => file === null)),
    left: namesOf(out.filter(({ file }) => file !== null)),
    years: lastYear?.years ?? null,
  };
}

/** The totals of a report: those of a sum are derived, and over blanks they are nobody's statement. */
function totalsOf(report: Report): readonly CellKey[] {
  return layoutsOf(report).flatMap((layout) =>
    layout.cells.map(({ key }) => key).filter((key) => isTotal(layout, key)),
  );
}

/** The sum judged like a report: not ready while units are missing, compared over the same units. */
export function auditSum(outcome: DeskOutcome, beside: BesideSum = BARE): Audit {
  const { report } = outcome.sum;
  const lastYear = lastYearSum(outcome);
  const { text, lastText, justifications } = beside;
  return audit({
    report,
    text,
    previous: lastYear === null ? null : { report: lastYear.last, text: lastText },
    sheet: { changedLabels: [], overwrittenFormulas: [], computedTotals: totalsOf(report) },
    justifications,
    sum: sumFacts(outcome, lastYear),
  });
}
