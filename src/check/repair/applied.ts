import type { CellKey } from "../../report/cell";
import { withValues } from "../../report/model";
import type { Report } from "../../report/model";
import type { Problem } from "./problem";

/** A cell with the number that is put into it. */
export interface NewNumber {
  readonly cell: CellKey;
  readonly to: number;
}

/** The report with the numbers put in and the formula totals reckoned again. */
export function applied(
  report: Report,
  { unknowns, followers }: Problem,
  numbers: readonly NewNumber[],
): Report {
  const put = new Map(numbers.map(({ cell, to }) => [cell, to]));
  const valueOf = (unknown: number): number => {
    const known = unknowns[unknown];
    return known === undefined ? 0 : (put.get(known.cell) ?? known.value);
  };
  const totals = followers.map(({ cell, parts }) => ({
    cell,
    value: [...parts].reduce((sum, [unknown, factor]) => sum + factor * valueOf(unknown), 0),
  }));
  return withValues(report, [...numbers.map(({ cell, to }) => ({ cell, value: to })), ...totals]);
}
