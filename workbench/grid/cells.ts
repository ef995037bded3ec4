import { CellValueType } from "@univerjs/core";
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { area, bounding, contains } from "./address";
import type { Area } from "./address";
import type { Grid } from "./grid";

export type Scalar = string | number | boolean;
/** What a cell is made to hold: a formula (with `=`), a value, or nothing. */
export type Content =
  { readonly formula: string } | { readonly value: Scalar; readonly text?: boolean } | null;

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

const ERRORS = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
]);

/** Text of a cell that a person wrote with line breaks or several fonts. */
function richText(cell: ICellData): string {
  const stream = cell.p?.body?.dataStream ?? "";
  return stream.replace(/\r?\n?$/, "").replace(/\r/g, "\n");
}

/** The value as Office.js gives it: an empty cell reads "". */
export function readValue(grid: Grid, sheetId: string, row: number, column: number): Scalar {
  const cell = grid.sheet(sheetId).getCellRaw(row, column);
  if (!cell) return "";
  if (cell.v === undefined || cell.v === null) return richText(cell);
  if (cell.t === CellValueType.BOOLEAN) return cell.v === true || Number(cell.v) === 1;
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  return cell.v;
}

/** The formula with its `=`, or null where the cell holds a constant or nothing. */
export function readFormula(
  grid: Grid,
  sheetId: string,
  row: number,
  column: number,
): string | null {
  const cell = grid.sheet(sheetId).getCellRaw(row, column);
  if (!cell || (!cell.f && !cell.si)) return null;
  const model = grid.injector.get(FormulaDataModel);
  return model.getFormulaStringByCell(row, column, sheetId, grid.unitId) ?? cell.f ?? null;
}

export function isError(value: Scalar): boolean {
  return typeof value === "string" && ERRORS.has(value);
}

/** Whether the cell has anything in it. */
export function isFilled(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return Boolean((cell.v ?? "") !== "" || cell.f || cell.si || cell.p);
}

function cellData(content: Content): ICellData {
  const clean = { f: null, si: null, p: null, v: null, t: null };
  if (content === null) return clean;
  if ("formula" in content) return { ...clean, f: content.formula };
  const { value, text } = content;
  if (typeof value === "number") return { ...clean, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...clean, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const t = text === true ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { ...clean, v: value, t };
}

/** Lets the drawn grid reach to the given area. */
export function ensureRoom(grid: Grid, sheetId: string, of: Area): void {
  const sheet = grid.sheet(sheetId);
  if (of.endRow >= sheet.getRowCount()) {
    grid.run(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount: of.endRow + 1 });
  }
  if (of.endColumn >= sheet.getColumnCount()) {
    const columnCount = of.endColumn + 1;
    grid.run(SetWorksheetColumnCountMutation.id, { subUnitId: sheetId, columnCount });
  }
}

function matrix(writes: readonly CellWrite[]): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
  const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  for (const { row, column, content } of writes) {
    (cellValue[row] ??= {})[column] = cellData(content);
  }
  return cellValue;
}

function reach(writes: readonly CellWrite[]): Area | null {
  return writes.reduce<Area | null>((sum, { row, column }) => {
    const cell = area(row, column);
    return sum === null ? cell : bounding(sum, cell);
  }, null);
}

/** Writes cells in one step. Cells hidden under a merged area are lost, as in Excel. */
export function writeCells(
  grid: Grid,
  sheetId: string,
  writes: readonly CellWrite[],
  by: "host" | "person" = "host",
): void {
  const merges = grid.sheet(sheetId).getMergeData();
  const kept = writes.filter(({ row, column }) => {
    const cell = area(row, column);
    const merge = merges.find((each) => contains(each, cell));
    return merge === undefined || (merge.startRow === row && merge.startColumn === column);
  });
  const around = reach(kept);
  if (around === null) return;
  ensureRoom(grid, sheetId, around);
  const params = { subUnitId: sheetId, cellValue: matrix(kept) };
  if (by === "host") grid.run(SetRangeValuesMutation.id, params);
  else {
    const trigger = SetRangeValuesCommand.id;
    grid.runAsPerson(SetRangeValuesMutation.id, { ...params, trigger });
  }
}

/** The rectangle of cells in use, or null: with a value, or (unless `valuesOnly`) with a format. */
export function usedArea(grid: Grid, sheetId: string, valuesOnly: boolean): Area | null {
  const sheet = grid.sheet(sheetId);
  let used: Area | null = null;
  const add = (more: Area): void => {
    used = used === null ? more : bounding(used, more);
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (isFilled(cell) || (!valuesOnly && cell?.s)) add(area(row, column));
  });
  if (!valuesOnly) for (const merge of sheet.getMergeData()) add(merge);
  return used;
}

/** Every cell of the workbook with a formula. */
export function formulaCells(
  grid: Grid,
): { sheetId: string; row: number; column: number; formula: string }[] {
  return grid.workbook.getSheets().flatMap((sheet) => {
    const sheetId = sheet.getSheetId();
    const found: { sheetId: string; row: number; column: number; formula: string }[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      const formula = readFormula(grid, sheetId, row, column);
      if (formula !== null) found.push({ sheetId, row, column, formula });
    });
    return found;
  });
}
