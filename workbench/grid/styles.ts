import type { CellValueType, IStyleData, Nullable } from "@univerjs/core";
import {
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetWorksheetDefaultStyleMutation,
} from "@univerjs/sheets";
import { area, columnCount, intersection, isWholeColumns, isWholeRows, rowCount } from "./address";
import type { Area } from "./address";
import { ensureRoom, isFilled } from "./cells";
import { STYLE_ONLY } from "./calculation";
import type { Grid } from "./grid";

/** One step of indentation in pixels of left padding. */
export const INDENT = 9;

/** A change of style; null takes the property away. */
export type StylePatch = { readonly [Key in keyof IStyleData]?: IStyleData[Key] | null };

/** The style that a cell shows: sheet, column, row and cell laid over each other. */
export function readStyle(grid: Grid, sheetId: string, row: number, column: number): IStyleData {
  const sheet = grid.sheet(sheetId);
  return sheet.getComposedCellStyle(row, column);
}

/** The drawn part of an area: whole rows and columns end where the grid ends. */
export function drawn(grid: Grid, sheetId: string, of: Area): Area | null {
  const sheet = grid.sheet(sheetId);
  return intersection(of, area(0, 0, sheet.getRowCount(), sheet.getColumnCount()));
}

/** Calls back for every cell of a bounded area; of whole rows, columns or sheets, for one cell. */
export function sampleCells(of: Area): { row: number; column: number }[] {
  const rows = isWholeColumns(of) ? 1 : rowCount(of);
  const columns = isWholeRows(of) ? 1 : columnCount(of);
  const cells: { row: number; column: number }[] = [];
  for (let row = of.startRow; row < of.startRow + rows; row += 1) {
    for (let column = of.startColumn; column < of.startColumn + columns; column += 1) {
      cells.push({ row, column });
    }
  }
  return cells;
}

const styleOf = (grid: Grid, style: Nullable<IStyleData | string>): IStyleData =>
  grid.workbook.getStyles().get(style) ?? {};

function merged(style: IStyleData, patch: StylePatch): IStyleData {
  const changed = Object.entries({ ...style, ...patch });
  return Object.fromEntries(changed.filter(([, value]) => value !== null));
}

function patchCells(grid: Grid, sheetId: string, of: Area, patchOf: PatchOf, all: boolean): void {
  const sheet = grid.sheet(sheetId);
  const cellValue: Record<number, Record<number, { s: StylePatch; t?: CellValueType }>> = {};
  for (let row = of.startRow; row <= of.endRow; row += 1) {
    for (let column = of.startColumn; column <= of.endColumn; column += 1) {
      const cell = sheet.getCellRaw(row, column);
      if (!all && !cell?.s) continue;
      // A number stays a number under the format of text, and text stays text under any other;
      // Univer would take another look at it.
      const kind = isFilled(cell) && cell?.t ? { t: cell.t } : {};
      (cellValue[row] ??= {})[column] = { s: patchOf(row, column), ...kind };
    }
  }
  if (Object.keys(cellValue).length === 0) return;
  grid.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, trigger: STYLE_ONLY });
}

type PatchOf = (row: number, column: number) => StylePatch;

/** Changes the style of cells; whole rows and columns keep it for cells still to come. */
export function patchStyle(
  grid: Grid,
  sheetId: string,
  of: Area,
  patch: StylePatch | PatchOf,
): void {
  const patchOf: PatchOf = typeof patch === "function" ? patch : () => patch;
  const subUnitId = sheetId;
  const columns = isWholeColumns(of);
  const rows = isWholeRows(of);
  if (!columns && !rows) {
    ensureRoom(grid, sheetId, of);
    patchCells(grid, sheetId, of, patchOf, true);
    return;
  }
  const sheet = grid.sheet(sheetId);
  const within = drawn(grid, sheetId, of);
  if (within === null) return;
  const whole = patchOf(of.startRow, of.startColumn);
  if (columns && rows) {
    const defaultStyle = merged(styleOf(grid, sheet.getDefaultCellStyle()), whole);
    grid.run(SetWorksheetDefaultStyleMutation.id, { subUnitId, defaultStyle });
  } else if (columns) {
    const columnData: Record<number, { s: IStyleData }> = {};
    for (let column = within.startColumn; column <= within.endColumn; column += 1) {
      const old = styleOf(grid, sheet.getColumnManager().getColumn(column)?.s);
      columnData[column] = { s: merged(old, whole) };
    }
    grid.run(SetColDataMutation.id, { subUnitId, columnData });
  } else {
    const rowData: Record<number, { s: IStyleData }> = {};
    for (let row = within.startRow; row <= within.endRow; row += 1) {
      const old = styleOf(grid, sheet.getRowManager().getRow(row)?.s);
      rowData[row] = { s: merged(old, whole) };
    }
    grid.run(SetRowDataMutation.id, { subUnitId, rowData });
  }
  patchCells(grid, sheetId, within, patchOf, false);
}

/** Takes every format off the cells. */
export function clearStyle(grid: Grid, sheetId: string, of: Area): void {
  const within = drawn(grid, sheetId, of);
  if (within === null) return;
  const cellValue: Record<number, Record<number, { s: null }>> = {};
  for (let row = within.startRow; row <= within.endRow; row += 1) {
    for (let column = within.startColumn; column <= within.endColumn; column += 1) {
      if (grid.sheet(sheetId).getCellRaw(row, column))
        (cellValue[row] ??= {})[column] = { s: null };
    }
  }
  grid.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, trigger: STYLE_ONLY });
}
