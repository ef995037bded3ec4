import { sameCell } from "../report/cell";
import type { CellKey } from "../report/cell";
import type { LedgerCase } from "./case";
import { cellsOf } from "./count";
import type { Period } from "./day";
import { nameOf } from "./due-soon";
import type { NamedRow } from "./due-soon";

/**
 * The rows of the ledger that are counted in a cell of table three or four, totals and sums too: as
 * many as `countLedger` gives for it.
 */
export function casesBehind(
  cases: readonly LedgerCase[],
  period: Period,
  cell: CellKey,
): readonly NamedRow[] {
  return cases
    .filter((one) => cellsOf(one, period).some((counted) => sameCell(counted, cell)))
    .map(nameOf);
}
