import { splitAddress } from "../../report/address";
import { cellId } from "../../report/cell";
import { addressOf } from "../reading/placed-table";
import type { PlacedCell } from "../reading/placed-table";
import type { Attempt } from "../contract/attempt";
import type { CellFix, FixOutcome } from "../contract/contract";
import { readReport } from "../reading/read";
import type { Reading } from "../reading/read";
import type { WithMarks } from "../marks/gone-marks";
import { forgetMarkIds } from "../marks/marks";
import { entered, TEXT_FORMAT } from "../host/enter";
import { isExcelError, Refusal, sentenceFor } from "../host/refusal";
import { attempt } from "../host/run";

/** A fix whose cell still holds what it was offered for. */
interface Due {
  readonly fix: CellFix;
  readonly placed: PlacedCell;
  readonly range: Excel.Range;
}

/**
 * 填 0, 采纳 and 撤销: reads again and writes only where the cell still holds what the fix was
 * offered for, so that nothing typed in the meantime is lost. Says what takes it back.
 */
export function writeFixes(fixes: readonly CellFix[]): Promise<Attempt<FixOutcome>> {
  return attempt((context) => write(context, fixes, "take"));
}

async function write(
  context: Excel.RequestContext,
  fixes: readonly CellFix[],
  marks: WithMarks,
): Promise<FixOutcome> {
  const { undo, done } = await queueFixes(context, fixes, marks);
  try {
    await context.sync();
    done?.();
  } catch (error) {
    if (!isExcelError(error)) throw error;
    await takeBack(context, undo);
    if (done === null) throw error;
    // The user cleared our rules by hand: their ids are gone. Whatever it is with the marks, the
    // numbers can perhaps be written all the same.
    if (error.code === "ItemNotFound") forgetMarkIds();
    return write(context, fixes, "leave");
  }
  return { written: undo.length, undo };
}

/** What was queued: how to take it back, and what to call when the request is done. */
interface QueuedFixes {
  readonly undo: readonly CellFix[];
  /** Null where no mark goes with it. */
  readonly done: (() => void) | null;
}

/** Queues what is due, and with it the marks that go because of it. */
async function queueFixes(
  context: Excel.RequestContext,
  fixes: readonly CellFix[],
  marks: WithMarks,
): Promise<QueuedFixes> {
  const reading = await readReport(context, true);
  const due = fixes.flatMap((fix) => dueFix(context, reading, fix) ?? []);
  if (due.length === 0) return { undo: [], done: null };
  await context.sync();
  const undo = due.map(queueFix);
  const stand = marks === "take" && (reading.marks?.cells.length ?? 0) > 0;
  if (!stand) return { undo, done: null };
  // What is judged is judged by all rules: they are loaded where marks stand.
  const { takeGoneMarks } = await import("../marks/gone-marks");
  const written = due.map(({ fix }) => fix);
  return { undo, done: takeGoneMarks(context, reading, { written }) };
}

/** Excel does not roll back: the cells that were written before the failure get back what they held. */
async function takeBack(context: Excel.RequestContext, undo: readonly CellFix[]): Promise<void> {
  try {
    await queueFixes(context, undo, "leave");
    await context.sync();
  } catch (error) {
    if (!isExcelError(error)) throw error;
    throw new Refusal(`只写入了一部分。${sentenceFor(error)}请按“审核”看现在的数。`);
  }
}

/** Queues asking for the cell's number format. */
function dueFix(context: Excel.RequestContext, { tables }: Reading, fix: CellFix): Due | undefined {
  const table = tables.find(({ layout }) => layout.key === fix.cell.table);
  const placed = table?.cells.get(cellId(fix.cell));
  const place = splitAddress(addressOf(tables, fix.cell) ?? "");
  if (place === undefined || placed?.value !== fix.from || placed.isFormula) return undefined;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  return { fix, placed, range: sheet.getRange(place.local).load("numberFormat") };
}

/** Queues one cell; gives the fix that takes it back. The format is left alone where it can be. */
function queueFix({ fix, placed, range }: Due): CellFix {
  const there: unknown = range.numberFormat[0]?.[0];
  const wanted = fix.format ?? numberFormatFor(fix, placed, there);
  const changes = wanted !== null && wanted !== there;
  // In a cell formatted as text a formula would stay the text that it is written as.
  if (fix.formula !== undefined) range.formulas = [[fix.formula]];
  if (changes) range.numberFormat = [[wanted]];
  if (fix.formula === undefined) {
    range.values = [[entered(fix.value, changes ? wanted : there)]];
  }
  const back = { cell: fix.cell, from: fix.value, value: fix.from };
  return changes && typeof there === "string" ? { ...back, format: there } : back;
}

/** A cell in the format "text" would take a number for a text again; null: as it is. */
function numberFormatFor({ value }: CellFix, { cell }: PlacedCell, there: unknown): string | null {
  if (typeof value !== "number" || there !== TEXT_FORMAT) return null;
  return cell.kind === "money" ? "General" : "0";
}
