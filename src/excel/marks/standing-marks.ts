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

/**
 * The cells that may carry marks of an earlier 审核: where they stood then, and where the same
 * cells of the form stand now, as rows may have been inserted and sheets renamed since.
 */
export function standingCells(reading: Reading): MarkedCell[] {
  const then = reading.marks?.cells ?? [];
  const now = then.flatMap(({ cell }): MarkedCell[] => {
    const place = placeNow(reading, cell);
    return place === null ? [] : [{ cell, ...place }];
  });
  const places = [...then, ...now].map((mark) => [`${mark.sheet}!${mark.local}`, mark] as const);
  return [...new Map(places).values()];
}
