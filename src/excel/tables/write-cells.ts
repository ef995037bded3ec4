import { areaAddress, cellAddress } from "../../report/address";
import type { SheetArea } from "../../report/address";
import type { CellValue } from "../../report/cell";
import type { CellFix } from "../contract/cell-fix";
import { cellValueOf } from "../reading/placed-table";
import type { PlacedCell } from "../reading/placed-table";
import { isFormula } from "../reading/read-named";
import { rectangles } from "../host/rectangles";
import { entered, TEXT_FORMAT } from "../host/enter";
import { refuseProtected } from "../host/guard";
import { isExcelError, Refusal, sentenceFor } from "../host/refusal";

/** A number cell of the form on its sheet. */
interface SheetCell {
  readonly sheet: string;
  readonly placed: PlacedCell;
}

/** What to write into one; null empties it. */
export interface CellWrite extends SheetCell {
  readonly value: CellValue;
}

/** Neighbouring cells that are written together. */
interface Block {
  readonly sheet: string;
  readonly area: SheetArea;
  readonly writes: readonly (readonly CellWrite[])[];
}

/** What stands in a block before it is written. */
type Before = Pick<Excel.Range, "values" | "formulas" | "numberFormat">;

/** What came of writing cells. */
interface WrittenCells {
  /** What the cells to read show then. */
  readonly shown: readonly CellValue[];
  /** One for each cell that was written: puts back what stood there. */
  readonly undo: readonly CellFix[];
}

/**
 * Writes cells, reads what `read` shows then, and tells what takes it back: one request looks whether the cells can be
 * written, so that none is when one cannot; one writes and reads.
 */
export async function writeCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  read: readonly SheetCell[],
): Promise<WrittenCells> {
  const looked = await lookBefore(context, blocksOf(writes));
  const undo = looked.flatMap(({ block, before }) => queue(context, block, before));
  // A workbook can be set to calculate by hand; the totals are read right away.
  if (writes.length > 0) context.workbook.application.calculate("Recalculate");
  const ranges = read.map(({ sheet, placed }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRange(cellAddress(placed.row, placed.column))
      .load("values"),
  );
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error)) throw error;
    throw new Refusal(
      `填入没有完成，可能只写入了一部分。${sentenceFor(error)}再导入一次会补上其余的数。`,
    );
  }
  return { shown: ranges.map((range) => cellValueOf(range.values[0]?.[0])), undo };
}

/** Cells of one sheet that stand side by side, as few rectangles. */
function blocksOf(writes: readonly CellWrite[]): Block[] {
  const sheets = [...new Set(writes.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const here = writes.filter((write) => write.sheet === sheet);
    const at = new Map(here.map((write) => [id(write.placed.row, write.placed.column), write]));
    const areas = here.map(({ placed }) => ({
      top: placed.row,
      left: placed.column,
      rows: 1,
      columns: 1,
    }));
    return rectangles(areas).map((area): Block => {
      const cells = Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (_unused, column) =>
          at.get(id(area.top + row, area.left + column)),
        ),
      );
      return { sheet, area, writes: cells.map((row) => row.filter((cell) => cell !== undefined)) };
    });
  });
}

const id = (row: number, column: number): string => cellAddress(row, column);

function rangeOf(context: Excel.RequestContext, { sheet, area }: Block): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
}

/** What stands in the blocks. Refuses cells that a protected sheet does not let us write. */
async function lookBefore(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<readonly { readonly block: Block; readonly before: Before }[]> {
  const looked = blocks.map((block) => {
    const { protection } = context.workbook.worksheets.getItem(block.sheet);
    const range = rangeOf(context, block).load("values,formulas,numberFormat");
    return {
      block,
      before: range,
      protection: protection.load("protected"),
      cells: range.format.protection.load("locked"),
    };
  });
  await context.sync();
  const locks = looked.map(({ block, protection, cells }) => ({
    sheet: block.sheet,
    isProtected: protection.protected,
    locked: cells.locked,
  }));
  refuseProtected(locks, { undone: "没有填入", again: "再试" });
  return looked;
}

/** Queues a block; gives the fixes that take it back. */
function queue(context: Excel.RequestContext, block: Block, before: Before): readonly CellFix[] {
  const range = rangeOf(context, block);
  const formats: readonly (readonly unknown[])[] = before.numberFormat;
  if (formats.some((row) => row.includes(TEXT_FORMAT))) {
    range.numberFormat = block.writes.map((row, r) =>
      row.map(({ placed }, c) => {
        const format = formats[r]?.[c];
        if (format !== TEXT_FORMAT) return format;
        return placed.cell.kind === "money" ? "General" : "0";
      }),
    );
  }
  range.values = block.writes.map((row) => row.map(({ value }) => entered(value)));
  return block.writes.flatMap((row, r) =>
    row.map(({ placed, value }, c): CellFix => {
      const there: unknown = before.values[r]?.[c];
      const formula: unknown = before.formulas[r]?.[c];
      return {
        cell: placed.cell.key,
        from: cellValueOf(value),
        value: typeof there === "string" && there !== "" ? there : cellValueOf(there),
        ...(formats[r]?.[c] === TEXT_FORMAT && { format: TEXT_FORMAT }),
        ...(isFormula(formula, there) && { formula }),
      };
    }),
  );
}
