import type { Report } from "../report/model";

/**
 * The tables of a report as an Excel workbook in the official layout, totals as formulas: the add-in
 * knows them again. The library is loaded when the first one is written.
 */
export async function writeTablesXlsx(report: Report): Promise<Uint8Array> {
  const { packTables } = await import("./write/tables-xlsx");
  return packTables(report);
}
