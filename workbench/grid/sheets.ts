import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { IWorksheetData } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Grid } from "./grid";
import { newId } from "./ids";
import { formulaCells, writeCells } from "./cells";
import { loseSheet } from "./names";
import { quoteSheet } from "./address";

/** A new worksheet's data; sizes in pixels are those of a Chinese Excel. */
export function newSheetData(name: string, id = newId()): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: 200,
    columnCount: 26,
    defaultColumnWidth: 72,
    defaultRowHeight: 19,
  });
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export function sheetIds(grid: Grid): string[] {
  return grid.workbook.getSheets().map((sheet) => sheet.getSheetId());
}

export function findSheet(grid: Grid, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return grid.workbook
    .getSheets()
    .find((sheet) => sheet.getName().toLowerCase() === wanted)
    ?.getSheetId();
}

/** Adds an empty worksheet behind the last one and returns its id. */
export function addSheet(grid: Grid, name: string): string {
  const sheet = newSheetData(name);
  const active = activeSheetId(grid);
  // Univer brings a new worksheet to the front; Excel does not.
  grid.quietly(() => {
    grid.run(InsertSheetMutation.id, { index: sheetIds(grid).length, sheet });
    if (activeSheetId(grid) !== active) activateSheet(grid, active);
  });
  return sheet.id;
}

export function activeSheetId(grid: Grid): string {
  return grid.workbook.getActiveSheet().getSheetId();
}

export function activateSheet(grid: Grid, sheetId: string): void {
  grid.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
}

/** Does something with a worksheet in front, unseen: the one that was in front comes back. */
export function inFront(grid: Grid, sheetId: string, act: () => void): void {
  const active = activeSheetId(grid);
  if (active === sheetId) {
    act();
    return;
  }
  grid.quietly(() => {
    activateSheet(grid, sheetId);
    act();
    activateSheet(grid, active);
  });
}

/** Deletes a worksheet; formulas and names that pointed to it show `#REF!`. */
export function removeSheet(grid: Grid, sheetId: string): void {
  const name = grid.sheet(sheetId).getName();
  if (activeSheetId(grid) === sheetId) {
    const ids = sheetIds(grid).filter((id) => id === sheetId || visibility(grid, id) === "Visible");
    const at = ids.indexOf(sheetId);
    const next = ids[at + 1] ?? ids[at - 1];
    if (next !== undefined) activateSheet(grid, next);
  }
  loseSheet(grid, name);
  grid.run(RemoveSheetCommand.id, { subUnitId: sheetId });
}

export function renameSheet(grid: Grid, sheetId: string, name: string): void {
  grid.run(SetWorksheetNameCommand.id, { subUnitId: sheetId, name });
  if (quoteSheet(name) !== name) quoteReferences(grid, name);
}

/** Univer writes a new name into formulas without the quotes that Excel needs around it. */
function quoteReferences(grid: Grid, name: string): void {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const bare = new RegExp(`(?<!['\\p{L}\\p{N}_])${escaped}!`, "gu");
  for (const { sheetId, row, column, formula: old } of formulaCells(grid)) {
    const formula = old.replace(bare, () => `${quoteSheet(name)}!`);
    if (formula !== old) writeCells(grid, sheetId, [{ row, column, content: { formula } }]);
  }
}

export function visibility(grid: Grid, sheetId: string): Visibility {
  if (grid.sheet(sheetId).isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
  return grid.sheetExtras(sheetId).veryHidden ? "VeryHidden" : "Hidden";
}

export function setVisibility(grid: Grid, sheetId: string, to: Visibility): void {
  const hidden = to === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  grid.run(SetWorksheetHideMutation.id, { subUnitId: sheetId, hidden });
  grid.sheetExtras(sheetId).veryHidden = to === "VeryHidden";
}

export function moveSheet(grid: Grid, sheetId: string, toOrder: number): void {
  const fromOrder = sheetIds(grid).indexOf(sheetId);
  grid.run(SetWorksheetOrderMutation.id, { subUnitId: sheetId, fromOrder, toOrder });
}

export function showsGridlines(grid: Grid, sheetId: string): boolean {
  return grid.sheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE;
}

export function showGridlines(grid: Grid, sheetId: string, on: boolean): void {
  const showGridlines = on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  grid.run(ToggleGridlinesMutation.id, { subUnitId: sheetId, showGridlines });
}

/** The tab's colour as `#RRGGBB`; "" for none. */
export function tabColor(grid: Grid, sheetId: string): string {
  return grid.sheet(sheetId).getTabColor() ?? "";
}

export function setTabColor(grid: Grid, sheetId: string, color: string): void {
  grid.run(SetTabColorMutation.id, { subUnitId: sheetId, color });
}
