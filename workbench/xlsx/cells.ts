import { CellValueType } from "@univerjs/core";
import type {
  ICellData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { CellErrorValue, CellValue, Worksheet } from "exceljs";
import { byIndex } from "./by-index";
import { toStyle } from "./style";

type Sheet = Partial<IWorksheetData>;
type StyleReference = Nullable<IStyleData | string>;

/**
 * Every cell's content and look, and the looks that whole columns and rows keep for cells still to
 * come. Rows and columns of Univer count from 0, ExcelJS' from 1.
 */
export function writeCells(
  target: Worksheet,
  sheet: Sheet,
  { styles, defaultStyle }: Pick<IWorkbookData, "styles" | "defaultStyle">,
): void {
  const look = (reference: StyleReference): IStyleData =>
    (typeof reference === "string" ? styles[reference] : reference) ?? {};
  for (const [column, { s }] of byIndex(sheet.columnData)) {
    if (s) target.getColumn(column + 1).style = toStyle(look(s));
  }
  for (const [row, { s }] of byIndex(sheet.rowData)) {
    if (s) Object.assign(target.getRow(row + 1), { style: toStyle(look(s)) });
  }
  const formulaOf = formulaReader(sheet.cellData);
  forEachCell(sheet.cellData, (row, column, data) => {
    const cell = target.getCell(row + 1, column + 1);
    // As the grid draws it: workbook, sheet, column, row and cell laid over each other.
    cell.style = toStyle({
      ...look(defaultStyle),
      ...look(sheet.defaultStyle),
      ...look(sheet.columnData?.[column]?.s),
      ...look(sheet.rowData?.[row]?.s),
      ...look(data.s),
    });
    const value = toValue(data, formulaOf(row, column, data));
    if (value !== undefined) cell.value = value;
  });
}

/** The content as ExcelJS takes it; undefined for an empty cell. */
function toValue(data: ICellData, formula: string | undefined): CellValue | undefined {
  const plain = toPlain(data);
  if (formula === undefined) return plain;
  // The grid has calculated the formula: a reader that does not calculate shows the right value.
  return { formula, ...(plain !== undefined && { result: plain }) };
}

function toPlain(data: ICellData): string | number | boolean | CellErrorValue | undefined {
  const rich = data.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replace(/\r/g, "\n");
  const value = data.v;
  if (value === null || value === undefined || value === "") return undefined;
  if (data.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (data.t === CellValueType.NUMBER) return Number(value);
  if (typeof value === "string" && isError(value)) return { error: value };
  return value;
}

const ERRORS = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const;

function isError(text: string): text is (typeof ERRORS)[number] {
  return (ERRORS as readonly string[]).includes(text);
}

/**
 * Univer keeps a formula that was dragged or pasted over a range once, in the first cell (`f` and
 * `si`); the other cells only name it (`si`) and mean it moved by their distance.
 */
function formulaReader(cellData: Sheet["cellData"]) {
  const shared = new Map<string, { row: number; column: number; formula: string }>();
  forEachCell(cellData, (row, column, { f, si }) => {
    if (f && si) shared.set(si, { row, column, formula: f });
  });
  const lexer = new LexerTreeBuilder();
  return (row: number, column: number, { f, si }: ICellData): string | undefined => {
    if (f) return f.replace(/^=/, "");
    const source = si ? shared.get(si) : undefined;
    if (!source) return undefined;
    const moved = lexer.moveFormulaRefOffset(
      source.formula,
      column - source.column,
      row - source.row,
    );
    return moved.replace(/^=/, "");
  };
}

function forEachCell(
  cellData: Sheet["cellData"],
  visit: (row: number, column: number, data: ICellData) => void,
): void {
  for (const [row, columns] of byIndex(cellData)) {
    for (const [column, data] of byIndex<ICellData>(columns)) visit(row, column, data);
  }
}
