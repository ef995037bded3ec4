import { recomputed } from "../../check/sums/computed-totals";
import { totalFormulas } from "../../check/sums/formulas";
import { cellAddress } from "../../report/address";
import { cellId } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import type { Report } from "../../report/model";
import type { PlacedTable } from "./placed-table";

const plain = (formula: string): string => formula.replace(/[$\s]/g, "").toUpperCase();

/** The totals that are computed by the formula which the insertion puts there. */
function ownTotals({ layout, cells }: PlacedTable): readonly CellKey[] {
  const ours = totalFormulas(layout, (key) => {
    const placed = cells.get(cellId(key));
    return placed === undefined ? "" : cellAddress(placed.row, placed.column);
  });
  return [...cells].flatMap(([id, { cell, isFormula, formula }]) => {
    const own = ours.get(id);
    const isOwn = isFormula && own !== undefined && plain(String(formula)) === plain(own);
    return isOwn ? [cell.key] : [];
  });
}

/** The report with those totals as their formulas will show them once Excel calculates. */
export function withOwnTotals(report: Report, tables: readonly PlacedTable[]): Report {
  return recomputed(report, tables.flatMap(ownTotals));
}
