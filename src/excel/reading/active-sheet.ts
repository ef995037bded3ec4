import { isExcelError } from "../host/refusal";

/**
 * What Excel answers where no worksheet is in front: a chart or macro sheet is (office-js #2444), or
 * another workbook (#5319, #6365).
 */
const NO_WORKSHEET: ReadonlySet<string> = new Set([
  "GeneralException",
  "InvalidOperation",
  "InvalidSelection",
  "ItemNotFound",
]);

/**
 * The name of the worksheet in front; null where there is none, and Excel has refused the whole
 * request: what else was queued for it was not done. One request, for where several reports stand
 * in the workbook: with one nobody has to ask.
 */
export async function activeSheet(context: Excel.RequestContext): Promise<string | null> {
  const active = context.workbook.worksheets.getActiveWorksheet().load("name");
  try {
    await context.sync();
    return active.name;
  } catch (error) {
    if (!isExcelError(error) || !NO_WORKSHEET.has(error.code)) throw error;
    return null;
  }
}
