import { cellId } from "../../report/cell";
import type { CellFix, LeftCell } from "../contract/cell-fix";
import type { FixOutcome } from "../contract/contract";
import { isExcelError, Refusal } from "../host/refusal";
import { takeGoneMarks } from "../marks/gone-marks";
import type { WithMarks } from "../marks/gone-marks";
import { forgetMarkIds } from "../marks/marks";
import { isSummed } from "../reading/desk-names";
import { readReport } from "../reading/read";
import type { Reading } from "../reading/read";
import { enterCells, untilStill } from "./enter-cells";
import type { CellEntry } from "./enter-cells";

const OTHER_SET = "现在打开的工作表是另一套表，没有改动。请先点到刚才那套表的工作表上，再试一次。";

const WORDS = { undone: "没有填写", again: "再试" };

/**
 * 填 0, 采纳 and 撤销: reads again and writes only where the cell still holds what the fix was
 * offered for, so that nothing typed in the meantime is lost. Says what takes it back.
 */
export function writeFixes(
  context: Excel.RequestContext,
  fixes: readonly CellFix[],
  set: number | null,
): Promise<FixOutcome> {
  return untilStill(() => write(context, fixes, set, "take"));
}

async function write(
  context: Excel.RequestContext,
  fixes: readonly CellFix[],
  set: number | null,
  marks: WithMarks,
): Promise<FixOutcome | "moved"> {
  const reading = await readReport(context, true);
  if (set !== null && reading.set !== set) throw new Refusal(OTHER_SET);
  const { due, left } = dueOf(reading, fixes);
  if (due.length === 0) return { written: 0, undo: [], left };
  const taken: { done: (() => void) | null } = { done: null };
  try {
    const entered = await enterCells(context, reading, due, WORDS, (entries) => {
      if (marks === "take") taken.done = takeMarks(context, reading, entries);
    });
    if (entered === "moved") return "moved";
    taken.done?.();
    return { written: entered.undo.length, ...entered, left: [...left, ...entered.left] };
  } catch (error) {
    if (!isExcelError(error) || taken.done === null) throw error;
    // The user cleared our rules by hand: their ids are gone. Whatever it is with the marks, the
    // numbers can perhaps be written all the same.
    if (error.code === "ItemNotFound") forgetMarkIds();
    return write(context, fixes, set, "leave");
  }
}

/** Marks go with the findings that are gone once all of this is written. */
function takeMarks(
  context: Excel.RequestContext,
  reading: Reading,
  entries: readonly CellEntry[],
): (() => void) | null {
  const written = entries.map(({ placed, value }) => ({ cell: placed.cell.key, value }));
  return takeGoneMarks(context, reading, { written });
}

/** What is to be entered, and the cells that hold something else by now. */
function dueOf(
  { tables, detail }: Reading,
  fixes: readonly CellFix[],
): { readonly due: readonly CellEntry[]; readonly left: readonly LeftCell[] } {
  const due: CellEntry[] = [];
  const left: LeftCell[] = [];
  for (const fix of fixes) {
    const { cell, from } = fix;
    const table = tables.find(({ layout }) => layout.key === cell.table);
    const placed = table?.cells.get(cellId(cell));
    if (table === undefined || placed === undefined) left.push({ cell, why: "gone", there: null });
    else if (placed.isFormula && fix.over === placed.formula) due.push({ ...fix, table, placed });
    else if (placed.isFormula) {
      const why = isSummed(placed.formula, detail) ? "summed" : "formula";
      left.push({ cell, why, there: placed.value });
    } else if (placed.value !== from) left.push({ cell, why: "changed", there: placed.value });
    else due.push({ ...fix, table, placed });
  }
  return { due, left };
}
