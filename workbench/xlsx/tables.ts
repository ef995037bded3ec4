import type { TableStyleProperties, Worksheet } from "exceljs";
import type { IWorksheetData } from "@univerjs/core";
import { formatCells } from "../grid/address";
import type { TableRecord } from "../grid/snapshot";

/**
 * Excel's tables. Before the cells: ExcelJS writes the rows of a table itself, and what the grid has
 * is written over them.
 */
export function writeTables(
  target: Worksheet,
  tables: readonly TableRecord[],
  { cellData }: Partial<IWorksheetData>,
): void {
  for (const { name, area, style, showBandedRows, showFilterButton } of tables) {
    const { startRow, endRow, startColumn, endColumn } = area;
    const columns = Array.from({ length: endColumn - startColumn + 1 }, (_, at) => ({
      name: String(cellData?.[startRow]?.[startColumn + at]?.v ?? ""),
      filterButton: showFilterButton,
    }));
    const theme = style as NonNullable<TableStyleProperties["theme"]>;
    target.addTable({
      ...{ name, columns, headerRow: true, totalsRow: false },
      ref: formatCells({ ...area, endRow: startRow, endColumn: startColumn }),
      style: { theme, showRowStripes: showBandedRows },
      rows: Array.from({ length: endRow - startRow }, () => columns.map(() => null)),
    });
  }
}
