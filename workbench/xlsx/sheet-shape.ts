import { BooleanNumber } from "@univerjs/core";
import type { IWorksheetData } from "@univerjs/core";
import type { Worksheet, WorksheetView } from "exceljs";
import { byIndex } from "./by-index";
import { toColor } from "./color";

/** Excel's measure of a column: widths of the digit 0 in its default font (7 px), 5 px padding. */
const charactersOf = (pixels: number): number =>
  Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
/** Heights of rows are points: 72 an inch, where the screen has 96 pixels. */
const pointsOf = (pixels: number): number => Math.round(pixels * 0.75 * 100) / 100;

/** Merges, sizes, hidden rows and columns, frozen panes, gridlines and the tab's colour. */
export function writeShape(target: Worksheet, sheet: Partial<IWorksheetData>): void {
  const { defaultColumnWidth, defaultRowHeight } = sheet;
  if (defaultColumnWidth) target.properties.defaultColWidth = charactersOf(defaultColumnWidth);
  if (defaultRowHeight) target.properties.defaultRowHeight = pointsOf(defaultRowHeight);
  for (const [index, column] of byIndex(sheet.columnData)) {
    if (column.w !== undefined) target.getColumn(index + 1).width = charactersOf(column.w);
    if (column.hd === BooleanNumber.TRUE) target.getColumn(index + 1).hidden = true;
  }
  for (const [index, row] of byIndex(sheet.rowData)) {
    // `ah` is the height that the grid found by itself; Excel finds its own.
    const own = row.ia === BooleanNumber.TRUE ? undefined : row.h;
    if (own !== undefined) target.getRow(index + 1).height = pointsOf(own);
    if (row.hd === BooleanNumber.TRUE) target.getRow(index + 1).hidden = true;
  }
  for (const merge of sheet.mergeData ?? []) {
    // "WithoutStyle": every cell of the area keeps its own border.
    target.mergeCellsWithoutStyle(
      merge.startRow + 1,
      merge.startColumn + 1,
      merge.endRow + 1,
      merge.endColumn + 1,
    );
  }
  target.views = [viewOf(sheet)];
  const tabColor = toColor({ rgb: sheet.tabColor ?? null });
  if (tabColor) target.properties.tabColor = tabColor;
  if (sheet.hidden === BooleanNumber.TRUE) target.state = "hidden";
}

function viewOf({ freeze, showGridlines }: Partial<IWorksheetData>): Partial<WorksheetView> {
  const view = { showGridLines: showGridlines !== BooleanNumber.FALSE };
  const [xSplit, ySplit] = [Math.max(0, freeze?.xSplit ?? 0), Math.max(0, freeze?.ySplit ?? 0)];
  return xSplit + ySplit > 0 ? { ...view, state: "frozen", xSplit, ySplit } : view;
}
