import type { CellValue } from "../report/cell";
import { TABLE_KEYS } from "../report/form";
import { valueAt } from "../report/model";
import type { Report } from "../report/model";
import { TABLE_NAMES } from "../report/names";
import { areaAddress } from "./address";
import type { SheetArea } from "./address";
import type { Attempt } from "./attempt";
import type { PlacedCell, PlacedTable } from "./placed-table";
import { readReport } from "./read";
import { rectangles } from "./rectangles";
import { Refusal } from "./refusal";
import { attempt } from "./run";

/** What is typed for a value: a text stays a text, whatever it begins with. */
function typed(value: CellValue): number | string {
  if (typeof value === "string") return `'${value}`;
  return value ?? "";
}

/**
 * Writes a report's numbers into the tables that stand in the workbook, over what is there. Totals
 * that are formulas stay formulas. Refuses when a table of the report is not there.
 */
export function fillReport(report: Report): Promise<Attempt<void>> {
  return attempt(async (context) => {
    const reading = await readReport(context, true);
    for (const key of TABLE_KEYS) {
      if (report[key] === null) continue;
      const table = reading.tables.find(({ layout }) => layout.key === key);
      if (table === undefined) {
        throw new Refusal(`工作簿中没有${TABLE_NAMES[key].short}，没有填入。请先插入表格。`);
      }
      fillTable(context, table, report);
    }
    await context.sync();
  });
}

function fillTable(context: Excel.RequestContext, table: PlacedTable, report: Report): void {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const fillable = [...table.cells.values()].filter((placed) => !placed.isFormula);
  const at = new Map(fillable.map((placed) => [`${placed.row},${placed.column}`, placed]));
  const value = (placed: PlacedCell | undefined): number | string =>
    placed === undefined ? "" : typed(valueAt(report, placed.cell.key) ?? null);
  for (const area of rectangles(fillable.map(areaOf))) {
    sheet.getRange(areaAddress(area)).values = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_unused, column) =>
        value(at.get(`${area.top + row},${area.left + column}`)),
      ),
    );
  }
}

function areaOf({ row, column, cell }: PlacedCell): SheetArea {
  return { top: row, left: column, rows: cell.rows, columns: cell.columns };
}
