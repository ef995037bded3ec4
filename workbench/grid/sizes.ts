import { BooleanNumber } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { area } from "./address";
import type { Area } from "./address";
import { ensureRoom } from "./cells";
import type { Grid } from "./grid";
import { drawn } from "./styles";

/** Office.js measures in points, the grid in pixels of 96 to the inch. */
const PIXELS_PER_POINT = 96 / 72;

const toPoints = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;

export function columnWidth(grid: Grid, sheetId: string, column: number): number {
  return toPoints(grid.sheet(sheetId).getColumnWidth(column));
}

export function rowHeight(grid: Grid, sheetId: string, row: number): number {
  return toPoints(grid.sheet(sheetId).getRowHeight(row));
}

function rangeOf(grid: Grid, sheetId: string, of: Area): { ranges: Area[]; subUnitId: string } {
  const within = drawn(grid, sheetId, of);
  return { subUnitId: sheetId, ranges: within ? [{ ...within }] : [] };
}

export function setColumnWidth(grid: Grid, sheetId: string, of: Area, points: number): void {
  ensureRoom(grid, sheetId, area(0, of.endColumn));
  const colWidth = points * PIXELS_PER_POINT;
  grid.run(SetWorksheetColWidthMutation.id, { ...rangeOf(grid, sheetId, of), colWidth });
}

/** Sets the height of the rows, which then no longer follow their contents. */
export function setRowHeight(grid: Grid, sheetId: string, of: Area, points: number): void {
  ensureRoom(grid, sheetId, area(of.endRow, 0));
  const params = rangeOf(grid, sheetId, of);
  const rowHeight = points * PIXELS_PER_POINT;
  grid.run(SetWorksheetRowHeightMutation.id, { ...params, rowHeight });
  const autoHeightInfo = BooleanNumber.FALSE;
  grid.run(SetWorksheetRowIsAutoHeightMutation.id, { ...params, autoHeightInfo });
}

export function isRowHidden(grid: Grid, sheetId: string, row: number): boolean {
  return !grid.sheet(sheetId).getRowVisible(row);
}

export function isColumnHidden(grid: Grid, sheetId: string, column: number): boolean {
  return !grid.sheet(sheetId).getColVisible(column);
}

export function setRowsHidden(grid: Grid, sheetId: string, of: Area, hidden: boolean): void {
  ensureRoom(grid, sheetId, area(of.endRow, 0));
  const mutation = hidden ? SetRowHiddenMutation : SetRowVisibleMutation;
  grid.run(mutation.id, rangeOf(grid, sheetId, of));
}

export function setColumnsHidden(grid: Grid, sheetId: string, of: Area, hidden: boolean): void {
  ensureRoom(grid, sheetId, area(0, of.endColumn));
  const mutation = hidden ? SetColHiddenMutation : SetColVisibleMutation;
  grid.run(mutation.id, rangeOf(grid, sheetId, of));
}

/** Freezes the first rows and columns; zeros end it. */
export function freeze(grid: Grid, sheetId: string, rows: number, columns: number): void {
  grid.run(SetFrozenMutation.id, {
    subUnitId: sheetId,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}

export function frozen(grid: Grid, sheetId: string): { rows: number; columns: number } {
  const { ySplit, xSplit } = grid.sheet(sheetId).getFreeze();
  return { rows: ySplit, columns: xSplit };
}
