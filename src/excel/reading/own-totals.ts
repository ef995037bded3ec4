import { totalFormulas } from "../../check/sums/formulas";
import { cellAddress } from "../../report/address";
import { cellId } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import type { PlacedTable } from "./placed-table";

const plain = (formula: string): string => formula.replace(/[$\s]/g, "").toUpperCase();

/** The totals that are computed by the formula which the insertion puts there. */
export function ownTotals({ layout, cells }: PlacedTable): readonly CellKey[] {
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
