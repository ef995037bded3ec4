import { cellAddress } from "../../report/address";
import type { MarkedCell } from "../settings/mark-store";
import type { Reading } from "../reading/read";

/** Where a cell of the form stands now; null where its table could not be read. */
export function placeNow(
  { tables }: Pick<Reading, "tables">,
  cell: string,
): Pick<MarkedCell, "sheet" | "local"> | null {
  for (const { sheet, cells } of tables) {
    const placed = cells.get(cell);
    if (placed !== undefined) return { sheet, local: cellAddress(placed.row, placed.column) };
  }
  return null;
}
