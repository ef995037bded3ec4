import type { Attempt } from "../contract/attempt";
import { marksAreKnown, replaceMarks } from "./marks";
import { MARKS_SETTING, readStoredMarks } from "../settings/mark-store";
import { readReport } from "../reading/read";
import { isExcelError, Refusal } from "../host/refusal";
import { searchAndRemove } from "./search-marks";
import { attempt } from "../host/run";
import { standingCells } from "./standing-marks";
import { readAgainSoon } from "../host/reread-soon";

/** 清除标记: takes all our marks away, also those of an earlier opening of the file. */
export async function clearMarks(): Promise<Attempt<{ readonly cleared: number }>> {
  const cleared = await attempt(clear);
  // What is being read meanwhile may still know of them.
  readAgainSoon();
  return cleared;
}

async function clear(context: Excel.RequestContext): Promise<{ readonly cleared: number }> {
  const setting = context.workbook.settings.getItemOrNullObject(MARKS_SETTING).load("value");
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const stored = setting.isNullObject ? null : readStoredMarks(setting.value);
  const cells = stored?.cells ?? [];
  if (cells.length === 0) return { cleared: 0 };
  if (marksAreKnown(stored)) {
    try {
      await replaceMarks(context, [], new Set(sheets.items.map(({ id }) => id)));
      return { cleared: cells.length };
    } catch (error) {
      if (!isExcelError(error) || error.code !== "ItemNotFound") throw error;
    }
  }
  const failed = await searchAndRemove(context, standingCells(await readReport(context, true)));
  if (failed.length > 0) {
    const names = failed.map(({ sheet }) => `“${sheet}”`).join("、");
    throw new Refusal(
      `${names}上的标记没有清除，工作表可能受保护。请撤销保护后再试，或在“条件格式”中清除规则。`,
    );
  }
  await replaceMarks(context, [], new Set());
  return { cleared: cells.length };
}
