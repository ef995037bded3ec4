import { areaAddress } from "../../report/address";
import { isExcelError, Refusal, sentenceFor } from "../host/refusal";
import { readAgainSoon } from "../host/reread-soon";
import { KEPT_COLUMNS, readKeptContents } from "../reading/kept-place";
import type { KeptContents, KeptPlace, KeptRow } from "../reading/kept-place";
import { readReport } from "../reading/read";
import { across } from "./kept-cells";
import { lookAtKept } from "./keep-look";
import { writeStrayKeys } from "./write-kept";

/** Excel does not roll back: says whether the list is as it was before the request that failed. */
async function afterFailure(
  context: Excel.RequestContext,
  name: string,
  before: KeptContents,
  reason: string,
): Promise<never> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true).load("values,address");
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error)) throw error;
    throw new Refusal(`说明可能只撤回了一部分，请看工作表“${name}”。${reason}`);
  }
  const now = used.isNullObject ? null : readKeptContents(used);
  if (JSON.stringify(now) === JSON.stringify(before)) {
    throw new Refusal(`说明没有撤回。${reason}`);
  }
  throw new Refusal(`说明只撤回了一部分，请看工作表“${name}”，再撤回一次会补全。${reason}`);
}

/** A row of the list that Excel keeps hold of. */
interface HeldRow extends KeptRow {
  readonly whole: Excel.Range;
  /** Our cells of it, with those that the user put between them. */
  readonly cells: Excel.Range;
}

/**
 * 撤回说明: takes the rows away. Where the user has written beside one, only our cells are emptied.
 * A row that is deleted cannot be put back: it is deleted only while Excel keeps hold of it and it
 * says what it said.
 */
export async function dropReasons(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<void> {
  const reading = await readReport(context, true);
  if (reading.kept.sheet === null) return;
  const { sheet: name, contents } = await lookAtKept(context, reading);
  const rows = contents.rows.filter(({ reason }) => keys.includes(reason.key));
  if (name === null || rows.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(name);
  const held = rows.map((row): HeldRow => holdRow(sheet, contents.place, row));
  const used = sheet.getUsedRangeOrNullObject(true).load("values,address");
  await context.sync();
  const now = used.isNullObject ? null : readKeptContents(used);
  if (JSON.stringify(now) !== JSON.stringify(contents)) {
    throw new Refusal(`“${name}”刚刚改动过，说明没有撤回。请再试一次。`);
  }
  writeStrayKeys(sheet, contents.place, contents.rows);
  const emptied = held.filter(({ shared }) => shared).map((row) => empty(row, contents.place));
  for (const { whole, shared } of held) if (!shared) whole.delete("Up");
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error)) throw error;
    await afterFailure(context, name, contents, sentenceFor(error));
  }
  const full = emptied.find(({ after, ours }) => ours.some((at) => after.values[0]?.[at] !== ""));
  if (full !== undefined) {
    throw new Refusal(
      `“${name}”第 ${String(full.row + 1)} 行有合并的单元格，说明没有清空。请先取消合并，再撤回说明。`,
    );
  }
  readAgainSoon();
}

function holdRow(sheet: Excel.Worksheet, place: KeptPlace, row: KeptRow): HeldRow {
  const number = String(row.row + 1);
  const area = { top: row.row, rows: 1, ...across(place, KEPT_COLUMNS) };
  return {
    ...row,
    whole: sheet.getRange(`${number}:${number}`).load("address"),
    cells: sheet.getRange(areaAddress(area)).load("address"),
  };
}

/** Queues emptying our cells, and reading what they hold then. */
function empty({ row, cells }: HeldRow, place: KeptPlace) {
  const { left, columns } = across(place, KEPT_COLUMNS);
  const ours = KEPT_COLUMNS.map((name) => place.columns[name] - left);
  // Excel does not clear a part of a merged area; an empty text it takes. Null leaves a cell alone.
  cells.values = [Array.from({ length: columns }, (_, at) => (ours.includes(at) ? "" : null))];
  return { row, ours, after: cells.getResizedRange(0, 0).load("values") };
}
