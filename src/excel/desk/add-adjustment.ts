import type { Adjustment } from "../../collect/desk";
import { placeOf } from "../../report/place";
import { refuseClosed, refuseProtected } from "../host/guard";
import { Refusal } from "../host/refusal";
import { readAgainSoon } from "../host/reread-soon";
import { queueLook } from "./bands";
import type { LookedSheet } from "./bands";
import type { Entry } from "./cells";
import { findSheets } from "./find-sheets";
import { placeSheet } from "./place-sheet";
import type { PlacedSheet } from "./place-sheet";
import { emptyDesk } from "./wanted";
import { writeEdits } from "./write-edits";
import type { Edit } from "./write-edits";

const WORDS = { undone: "没有写入", again: "再试" };

/** The officer's columns of 调整, and what stands in them. */
function entriesOf({ unit, cell, amount, reason, by }: Adjustment): readonly Entry[] {
  return [unit, placeOf(cell).full, amount, reason, by === "" ? null : by];
}

/** The first row under the last in which the officer has written something. */
function freeRow({ entryAt, values }: LookedSheet, { headingRow, columns }: PlacedSheet): number {
  const own = columns.slice(0, 5);
  let row = values.length;
  while (row > headingRow + 1 && own.every((column) => entryAt(row - 1, column) === null)) row -= 1;
  return row;
}

/** Writes a line of 调整 under the last one; the formulas of the sum follow by themselves. */
export async function addAdjustment(
  context: Excel.RequestContext,
  adjustment: Adjustment,
): Promise<void> {
  const { desk, closure, isManual } = await findSheets(context, { sums: false });
  refuseClosed(closure, false, WORDS);
  const there = desk.get("adjustments");
  const wanted = emptyDesk().find(({ key }) => key === "adjustments");
  if (there === undefined || wanted === undefined) {
    throw new Refusal("工作簿里没有找到“调整”，它可能已被删除。请重新建立汇总表。");
  }
  const columns = Math.max(there.columns, wanted.columns.length);
  const looked = queueLook(context, { ...there, columns, rows: Math.max(1, there.rows) });
  await context.sync();
  const sheet = looked();
  refuseProtected(
    sheet.bands.map(({ range }) => ({
      sheet: sheet.name,
      isProtected: sheet.isProtected,
      locked: range.format.protection.locked,
    })),
    WORDS,
  );
  const placed = placeSheet(wanted, sheet.values);
  if (placed === null) {
    throw new Refusal(`“${sheet.name}”里找不到标题行，没有写入。请恢复标题行后再试。`);
  }
  const row = freeRow(sheet, placed);
  const edits = entriesOf(adjustment).map((entry, at): Edit => {
    const column = placed.columns[at] ?? at;
    return { row, column, was: sheet.entryAt(row, column), wanted: entry };
  });
  const left = await writeEdits(
    context,
    [{ sheet, edits: edits.filter(({ wanted: entry }) => entry !== null) }],
    false,
    () => {
      if (isManual) context.workbook.application.calculate("Recalculate");
    },
  );
  readAgainSoon();
  if (left.length > 0) {
    throw new Refusal(
      `“${sheet.name}”第 ${row + 1} 行只写入了一部分：那里刚刚有人改过，或者有合并的单元格。请查看这一行。`,
    );
  }
}
