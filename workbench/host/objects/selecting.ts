import type { Area } from "../../grid/address";
import { selectAreas } from "../../grid/selection";
import { activateSheet, activeSheetId, visibility } from "../../grid/sheets";
import type { Context } from "../context";
import { invalidOperation } from "../errors";

/** Brings a worksheet to the front. A hidden one cannot be. */
export function activate({ grid }: Context, sheetId: string): void {
  if (visibility(grid, sheetId) !== "Visible") {
    throw invalidOperation("A hidden worksheet cannot be activated.");
  }
  grid.chartSheetInFront = false;
  if (activeSheetId(grid) !== sheetId) activateSheet(grid, sheetId);
}

/** Selects cells, bringing their worksheet to the front. */
export function select(context: Context, sheetId: string, areas: readonly Area[]): void {
  activate(context, sheetId);
  selectAreas(context.grid, sheetId, areas);
}
