import type { LedgerFacts, LedgerRowProblem } from "../check/ledger-facts";
import type { LedgerCase } from "../ledger/case";
import { COLUMNS } from "../ledger/columns";
import { countLedger } from "../ledger/count";
import { yearPeriod } from "../ledger/day";
import { concerns } from "../ledger/problems";
import type { LedgerProblem } from "../ledger/problems";
import type { Ledger } from "../ledger/read-ledger";
import { resultRows } from "../ledger/results";
import { unformulated } from "../ledger/unformulated";
import { cellAddress, quoteSheet } from "../report/address";
import type { CellKey } from "../report/cell";
import { formatForYear } from "../report/formats";

/** As a formula sees an application: a date that was typed as a text is none. */
function asFormulasSee(one: LedgerCase): LedgerCase {
  return one.closed.kind === "text" ? { ...one, closed: { kind: "blank" } } : one;
}

const keyOf = ({ row, column, message }: LedgerProblem): string =>
  `${String(row)} ${column} ${message}`;

/**
 * What the audit is told of a ledger that was read for the edition of a year.
 * @param countedCells Cells of the tables whose formula counts it: where there are some, words that
 * formulas do not know are problems, too.
 */
export function ledgerFactsOf(
  { sheet, headings, cases, problems }: Ledger,
  year: number,
  countedCells: readonly CellKey[] = [],
): LedgerFacts {
  const period = yearPeriod(year);
  const format = formatForYear(year);
  const isCounted = countedCells.length > 0;
  // Closed years ago, in a text: formulas carry it on and on.
  const isConcerned = (one: LedgerCase): boolean =>
    concerns(one, period) || (isCounted && concerns(asFormulasSee(one), period));
  const concerned = new Map(cases.filter(isConcerned).map(({ row, number }) => [row, number]));
  // Whoever read the ledger may have told them already.
  const known = new Set(problems.map(keyOf));
  const missed = (isCounted ? unformulated(cases, resultRows(format)) : []).filter(
    (problem) => !known.has(keyOf(problem)),
  );
  const told = ({ row, column, message }: LedgerProblem): readonly LedgerRowProblem[] => {
    const number = concerned.get(row);
    if (number === undefined) return [];
    const at = cellAddress(row - 1, headings.columns[column] ?? 0);
    const address = `${quoteSheet(sheet)}!${at}`;
    return [{ row, number, heading: COLUMNS[column].heading, message, address }];
  };
  return {
    sheet,
    cases: cases.length,
    ...countLedger(cases, period, format),
    problems: [...problems, ...missed].sort((one, other) => one.row - other.row).flatMap(told),
    countedCells,
  };
}
