import type { CellMark } from "../../check/review/cell-marks";
import { splitAddress } from "../../report/address";
import { cellId } from "../../report/cell";
import type { Marked } from "../contract/contract";
import type { Mark } from "./marks";
import {
  addMarks,
  forgetMarkIds,
  marksAreKnown,
  rememberMarks,
  replaceMarks,
  writtenIds,
} from "./marks";
import type { Evidence } from "./evidence";
import { beginMarks } from "./turn";
import { addressOf } from "../reading/placed-table";
import type { Reading } from "../reading/read";
import { isExcelError, sentenceFor } from "../host/refusal";

/** Where the cells to mark stand; what has no cell in the workbook is left out. */
function placedMarks(marks: readonly CellMark[], { tables }: Reading): Mark[] {
  return marks.flatMap(({ cell, severity, findings }): Mark[] => {
    const place = splitAddress(addressOf(tables, cell) ?? "");
    if (place === undefined) return [];
    return [{ cell: cellId(cell), sheet: place.sheet, local: place.local, severity, findings }];
  });
}

/**
 * Writes the marks of an outcome: one request in the ordinary case. Where marks may stand that this
 * pane did not write (the file was opened again, another window or program was at it, cells were
 * copied, rules cleared by hand), they are looked for on all sheets and go, too. A sheet that does
 * not let us write keeps its list in the pane, and the notice says so.
 */
export async function writeMarks(
  context: Excel.RequestContext,
  reading: Reading,
  cells: readonly CellMark[],
): Promise<Marked> {
  const marks = placedMarks(cells, reading);
  const isOvertaken = beginMarks();
  let evidence: Evidence | null;
  try {
    evidence = marksAreKnown(reading.marks) ? await replaceKnown(context, marks, reading) : null;
    if (evidence === null) await addMarks(context, marks);
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return unmarked(context, reading, marks, error);
  }
  const isDone = evidence?.isOff === false || isOvertaken();
  const notice = isDone ? null : await removeOthers(context, reading, evidence, isOvertaken);
  return { marked: marks.length, notice };
}

/** Null when an id is gone; nothing new is written then. */
async function replaceKnown(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  reading: Reading,
): Promise<Evidence | null> {
  try {
    return await replaceMarks(context, marks, reading);
  } catch (error) {
    if (!isExcelError(error) || error.code !== "ItemNotFound") throw error;
    return null;
  }
}

/** Takes away all marks but those just written; what is left of them is said once. */
async function removeOthers(
  context: Excel.RequestContext,
  { tables }: Reading,
  evidence: Evidence | null,
  isOvertaken: () => boolean,
): Promise<string | null> {
  try {
    // Few workbooks have marks that this pane does not know: what looks for them is loaded with the
    // first.
    const { leftSentence, removeMarks } = await import("./removing");
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const removal = await removeMarks(context, {
      sheets: sheets.items,
      halfMade: new Set(tables.map(({ sheet }) => sheet)),
      keep: writtenIds(),
      isOvertaken,
    });
    if (removal.cleared === 0) evidence?.settle();
    return leftSentence(removal, "再按“审核”");
  } catch (error) {
    // The new marks stand, whatever it is: that is told with the list.
    const reason = sentenceFor(error);
    forgetMarkIds();
    return `以前的标记可能还在。${reason}`;
  }
}

async function unmarked(
  context: Excel.RequestContext,
  reading: Reading,
  marks: readonly Mark[],
  error: OfficeExtension.Error,
): Promise<Marked> {
  // Excel does not roll back: old marks may still stand and some new ones may already.
  await rememberMarks(context, [...(reading.marks?.cells ?? []), ...marks]);
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
