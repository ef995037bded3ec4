import { cellAddress } from "../report/address";
import type { MarkedCell } from "./mark-store";
import type { Reading } from "./read";

/**
 * The cells that may carry marks of an earlier 审核: where they stood then, and where the same
 * cells of the form stand now, as rows may have been inserted and sheets renamed since.
 */
export function standingCells({ marks, tables }: Reading): MarkedCell[] {
  const then = marks?.cells ?? [];
  const now = then.flatMap(({ cell }) =>
    tables.flatMap((table): MarkedCell[] => {
      const placed = table.cells.get(cell);
      if (placed === undefined) return [];
      return [{ cell, sheet: table.sheet, local: cellAddress(placed.row, placed.column) }];
    }),
  );
  const places = [...then, ...now].map((mark) => [`${mark.sheet}!${mark.local}`, mark] as const);
  return [...new Map(places).values()];
}
