import type { CellMark } from "../../check/review/cell-marks";
import { splitAddress } from "../../report/address";
import { cellId } from "../../report/cell";
import type { Marked } from "../contract/contract";
import type { Mark } from "./marks";
import { marksAreKnown, rememberMarks, replaceMarks } from "./marks";
import { addressOf } from "../reading/placed-table";
import { standingCells } from "./standing-marks";
import type { Reading } from "../reading/read";
import { isExcelError, sentenceFor } from "../host/refusal";
import { searchAndRemove } from "./search-marks";

/** Where the cells to mark stand; what has no cell in the workbook is left out. */
function placedMarks(marks: readonly CellMark[], { tables }: Reading): Mark[] {
  return marks.flatMap(({ cell, severity, findings }): Mark[] => {
    const place = splitAddress(addressOf(tables, cell) ?? "");
    if (place === undefined) return [];
    return [{ cell: cellId(cell), sheet: place.sheet, local: place.local, severity, findings }];
  });
}

/**
 * Writes the marks of an outcome: one request in the ordinary case. Where ids are unknown (the file
 * was opened again) or gone (the user cleared rules by hand), the marked cells are searched first.
 * A sheet that does not let us write keeps its list in the pane, and the notice says so.
 */
export async function writeMarks(
  context: Excel.RequestContext,
  reading: Reading,
  cells: readonly CellMark[],
): Promise<Marked> {
  const marks = placedMarks(cells, reading);
  try {
    const ids = new Set(reading.sheets.map(({ id }) => id));
    const replaced = marksAreKnown(reading.marks) && (await replaceKnown(context, marks, ids));
    const refusal = replaced ? null : await searchAndReplace(context, reading, marks);
    return refusal === null
      ? { marked: marks.length, notice: null }
      : await unmarked(context, reading, marks, refusal);
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return unmarked(context, reading, marks, error);
  }
}

/** False when an id is gone; nothing new is written then. */
async function replaceKnown(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  sheetIds: ReadonlySet<string>,
): Promise<boolean> {
  try {
    await replaceMarks(context, marks, sheetIds);
    return true;
  } catch (error) {
    if (!isExcelError(error) || error.code !== "ItemNotFound") throw error;
    return false;
  }
}

/** Excel's error when a sheet did not let its old marks be removed; nothing new is written then. */
async function searchAndReplace(
  context: Excel.RequestContext,
  reading: Reading,
  marks: readonly Mark[],
): Promise<OfficeExtension.Error | null> {
  const [failure] = await searchAndRemove(context, standingCells(reading));
  if (failure !== undefined) return failure.error;
  await replaceMarks(context, marks, new Set());
  return null;
}

async function unmarked(
  context: Excel.RequestContext,
  reading: Reading,
  marks: readonly Mark[],
  error: OfficeExtension.Error,
): Promise<Marked> {
  // Excel does not roll back: old marks may still stand and some new ones may already.
  await rememberMarks(context, [...standingCells(reading), ...marks]);
  const locked = error.code === "AccessDenied" ? await protectedSheets(context, reading) : [];
  const reason =
    locked.length > 0
      ? `${locked.map((name) => `“${name}”`).join("、")}受保护，请在“审阅”中撤销工作表保护后再审核。`
      : sentenceFor(error);
  return { marked: null, notice: `未能在表中标出。${reason}清单仍然有效。` };
}

async function protectedSheets(
  context: Excel.RequestContext,
  { sheets, tables }: Reading,
): Promise<string[]> {
  const asked = sheets
    .filter(({ name }) => tables.some(({ sheet }) => sheet === name))
    .map(({ name, id }) => ({
      name,
      protection: context.workbook.worksheets.getItem(id).protection.load("protected"),
    }));
  await context.sync();
  return asked.filter(({ protection }) => protection.protected).map(({ name }) => name);
}
