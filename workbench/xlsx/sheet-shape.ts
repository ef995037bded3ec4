import { BooleanNumber } from "@univerjs/core";
import type { IWorksheetData } from "@univerjs/core";
import type { Worksheet, WorksheetView } from "exceljs";
import { byIndex } from "./by-index";
import { toColor } from "./color";
import { pointsOfPixels, widthOfPixels } from "./sizes";

/**
 * Merges, sizes, hidden rows and columns, frozen panes, gridlines, headings and the tab's colour.
 * @param digit how wide a digit of the workbook's default font is.
 */
export function writeShape(
  target: Worksheet,
  sheet: Partial<IWorksheetData>,
  digit: number,
  showHeadings: boolean,
): void {
  const { defaultColumnWidth, defaultRowHeight } = sheet;
  if (defaultColumnWidth)
    target.properties.defaultColWidth = widthOfPixels(defaultColumnWidth, digit);
  if (defaultRowHeight) target.properties.defaultRowHeight = pointsOfPixels(defaultRowHeight);
  for (const [index, column] of byIndex(sheet.columnData)) {
    if (column.w !== undefined) target.getColumn(index + 1).width = widthOfPixels(column.w, digit);
    if (column.hd === BooleanNumber.TRUE) target.getColumn(index + 1).hidden = true;
  }
  for (const [index, row] of byIndex(sheet.rowData)) {
    // `ah` is the height that the grid found by itself; Excel finds its own.
    const own = row.ia === BooleanNumber.TRUE ? undefined : row.h;
    if (own !== undefined) target.getRow(index + 1).height = pointsOfPixels(own);
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
  target.views = [{ ...viewOf(sheet), showRowColHeaders: showHeadings }];
  const tabColor = toColor({ rgb: sheet.tabColor ?? null });
  if (tabColor) target.properties.tabColor = tabColor;
  if (sheet.hidden === BooleanNumber.TRUE) target.state = "hidden";
}

function viewOf({ freeze, showGridlines }: Partial<IWorksheetData>): Partial<WorksheetView> {
  const view = { showGridLines: showGridlines !== BooleanNumber.FALSE };
  const [xSplit, ySplit] = [Math.max(0, freeze?.xSplit ?? 0), Math.max(0, freeze?.ySplit ?? 0)];
  return xSplit + ySplit > 0 ? { ...view, state: "frozen", xSplit, ySplit } : view;
}
