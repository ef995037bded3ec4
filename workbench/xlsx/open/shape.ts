import { BooleanNumber } from "@univerjs/core";
import type { IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import { parseCells } from "../../grid/address";
import { pixelsOfPoints, pixelsOfWidth } from "../sizes";
import type { CellMatrix } from "./cells";
import type { Colors } from "./colors";
import { at, attribute, children, flag, number } from "./xml";
import type { Element } from "./xml";

/** A sheet is drawn so large at least. */
const ROWS = 200;
const COLUMNS = 26;

/** Merges, sizes, hidden rows and columns, frozen panes, gridlines and the tab's colour. */
export function shapeOf(
  sheet: Element,
  cells: CellMatrix,
  colors: Colors,
  digit: number,
  styleId: (look: number) => string,
): Partial<IWorksheetData> {
  const format = at(sheet, "sheetFormatPr");
  const defaultWidth = number(format, "defaultColWidth");
  const defaultHeight = number(format, "defaultRowHeight");
  const mergeData = children(at(sheet, "mergeCells"), "mergeCell").flatMap(
    (each) => parseCells(attribute(each, "ref") ?? "") ?? [],
  );
  const lastRow = Math.max(0, ...Object.keys(cells).map(Number));
  const lastColumn = Math.max(
    0,
    ...Object.values(cells).flatMap((row) => Object.keys(row).map(Number)),
  );
  const columnCount = Math.max(COLUMNS, lastColumn + 2);
  const view = at(sheet, "sheetViews", "sheetView");
  const tabColor = colors(at(sheet, "sheetPr", "tabColor"));
  return {
    rowCount: Math.max(ROWS, lastRow + 2),
    columnCount,
    ...(defaultWidth !== undefined && { defaultColumnWidth: pixelsOfWidth(defaultWidth, digit) }),
    ...(defaultHeight !== undefined && { defaultRowHeight: pixelsOfPoints(defaultHeight) }),
    columnData: columnsOf(sheet, columnCount, digit, styleId),
    rowData: rowsOf(sheet, styleId),
    mergeData: mergeData.map((each) => ({ ...each })),
    freeze: freezeOf(view),
    showGridlines: flag(view, "showGridLines", true) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(tabColor !== undefined && { tabColor }),
  };
}

function columnsOf(
  sheet: Element,
  columnCount: number,
  digit: number,
  styleId: (look: number) => string,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const each of children(at(sheet, "cols"), "col")) {
    const width = number(each, "width");
    const look = number(each, "style") ?? 0;
    const data: Partial<IColumnData> = {
      ...(width !== undefined && { w: pixelsOfWidth(width, digit) }),
      ...(flag(each, "hidden") && { hd: BooleanNumber.TRUE }),
      ...(look > 0 && { s: styleId(look) }),
    };
    const last = Math.min(number(each, "max") ?? 0, columnCount);
    for (let column = number(each, "min") ?? 1; column <= last; column += 1) {
      columns[column - 1] = { ...data };
    }
  }
  return columns;
}

function rowsOf(
  sheet: Element,
  styleId: (look: number) => string,
): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const each of children(at(sheet, "sheetData"), "row")) {
    const height = number(each, "ht");
    const look = flag(each, "customFormat") ? (number(each, "s") ?? 0) : 0;
    const own = flag(each, "customHeight");
    const data: Partial<IRowData> = {
      ...(height !== undefined && {
        h: pixelsOfPoints(height),
        ia: own ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      }),
      ...(flag(each, "hidden") && { hd: BooleanNumber.TRUE }),
      ...(look > 0 && { s: styleId(look) }),
    };
    if (Object.keys(data).length > 0) rows[(number(each, "r") ?? 1) - 1] = data;
  }
  return rows;
}

function freezeOf(view: Element | undefined): IWorksheetData["freeze"] {
  const pane = at(view, "pane");
  const frozen = /^frozen/.test(attribute(pane, "state") ?? "");
  const [xSplit, ySplit] = frozen
    ? [number(pane, "xSplit") ?? 0, number(pane, "ySplit") ?? 0]
    : [0, 0];
  return {
    xSplit,
    ySplit,
    startRow: ySplit > 0 ? ySplit : -1,
    startColumn: xSplit > 0 ? xSplit : -1,
  };
}
