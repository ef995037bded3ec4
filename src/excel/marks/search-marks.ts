import type { MarkedCell } from "../settings/mark-store";
import { forgetMarkIds, isMarkFormula, joinAddresses } from "./marks";
import { isExcelError } from "../host/refusal";

/** A sheet whose marks Excel did not let us remove, and why. */
export interface Unsearched {
  readonly sheet: string;
  readonly error: OfficeExtension.Error;
}

/**
 * Removes marks whose ids are not known any more: after the file was opened again Excel has given
 * new ones. Looks only at the cells that we marked, and there only for our own formula; other
 * rules are not touched, not even read beyond their kind (office-js #2180, #6827).
 * Returns the sheets where Excel did not let us.
 */
export async function searchAndRemove(
  context: Excel.RequestContext,
  cells: readonly MarkedCell[],
): Promise<Unsearched[]> {
  const failed: Unsearched[] = [];
  for (const name of new Set(cells.map(({ sheet }) => sheet))) {
    const here = cells.filter(({ sheet }) => sheet === name);
    try {
      await removeOnSheet(context, name, joinAddresses(here));
    } catch (error) {
      if (!isExcelError(error)) throw error;
      failed.push({ sheet: name, error });
    }
  }
  forgetMarkIds();
  return failed;
}

async function removeOnSheet(
  context: Excel.RequestContext,
  name: string,
  addresses: string,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  const formats = sheet.getRanges(addresses).conditionalFormats.load("items/id,items/type");
  await context.sync();
  const custom = formats.items.filter(({ type }) => type === "Custom");
  for (const format of custom) format.custom.rule.load("formula");
  await context.sync();
  for (const format of custom) {
    if (isMarkFormula(format.custom.rule.formula)) format.delete();
  }
  await context.sync();
}
