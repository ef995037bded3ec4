import type { Report } from "../../src/report/model";
import { layoutsOf, valueAt } from "../../src/report/model";
import type { TableKey } from "../../src/report/form";
import { areaAddress } from "../../src/report/address";
import type { CellKey, CellValue } from "../../src/report/cell";
import { padded, printTable } from "../recognise/grids";

/** Does something to the workbook in one request. */
export async function inWorkbook(action: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    action(context.workbook);
    await context.sync();
  });
}

/** Text goes in as text, as it does when pasted. */
const asPasted = (value: unknown): unknown =>
  typeof value === "string" && value !== "" ? `'${value}` : value;

/**
 * Puts a table of a report on a sheet (made when it is not there) as if pasted from Word: labels and
 * values, no merges, no name. Gives the local address of what was pasted.
 */
export async function paste(
  report: Report,
  table: TableKey,
  { sheet: name, row = 0, column = 0 }: { sheet: string; row?: number; column?: number },
  change: (cells: unknown[][]) => void = () => undefined,
): Promise<string> {
  const layout = layoutsOf(report).find(({ key }) => key === table);
  if (layout === undefined) throw new RangeError(`the report has no table ${table}`);
  const cells = padded(printTable(layout, (key) => valueAt(report, key) ?? null));
  change(cells);
  const columns = cells[0]?.length ?? 0;
  const address = areaAddress({ top: row, left: column, rows: cells.length, columns });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const there = worksheets.getItemOrNullObject(name).load("name");
    await context.sync();
    const sheet = there.isNullObject ? worksheets.add(name) : there;
    sheet.getRange(address).values = cells.map((line) => line.map(asPasted));
    await context.sync();
  });
  return address;
}

/** All numbers of one table of a report, as a source gives them. */
export function cellsOf(report: Report, table: TableKey): { key: CellKey; value: CellValue }[] {
  const layout = layoutsOf(report).find(({ key }) => key === table);
  return (layout?.cells ?? []).map(({ key }) => ({ key, value: valueAt(report, key) ?? null }));
}
