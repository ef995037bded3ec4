import { areaAddress, topLeft } from "../../report/address";
import type { SheetArea } from "../../report/address";
import type { CellValue } from "../../report/cell";
import type { CellFix, LeftCell } from "../contract/cell-fix";
import { CONTENTS, standingAt } from "../host/contents";
import type { Content, Standing, Wanted } from "../host/contents";
import { TEXT_FORMAT } from "../host/enter";
import { refuseProtected } from "../host/guard";
import type { GuardWords } from "../host/guard";
import { rectangles } from "../host/rectangles";
import { Refusal } from "../host/refusal";
import { cellValueOf } from "../reading/placed-table";
import type { PlacedCell, PlacedTable } from "../reading/placed-table";
import type { Reading } from "../reading/read";
import { MOVED, writeBlocks } from "./write-blocks";
import type { Block, Result, Target } from "./write-blocks";

/** What to enter into a number cell of the form; null empties it. */
export interface CellEntry extends Pick<CellFix, "value" | "format" | "formula" | "as"> {
  readonly table: PlacedTable;
  readonly placed: PlacedCell;
}

/** What came of entering. */
export interface EnteredCells {
  /** One for each cell that holds it now: puts back what stood there. */
  readonly undo: readonly CellFix[];
  readonly left: readonly LeftCell[];
}

/** Cells that were looked at a second time, with what is to be entered into them. */
interface Looked {
  readonly blocks: readonly Block[];
  readonly entries: ReadonlyMap<Target, CellEntry>;
  readonly left: readonly LeftCell[];
  /** The areas of the tables; Excel keeps hold of them. */
  readonly areas: ReadonlyMap<PlacedTable, Excel.Range>;
}

/** Queued with what is written: what goes with these entries, and the tables to read it from. */
export type Along = (
  entries: readonly CellEntry[],
  areas: ReadonlyMap<PlacedTable, Excel.Range>,
) => void;

/** How often tables are read anew that move while they are about to be written. */
const TURNS = 3;

/** Reads, plans and writes; from the beginning where the tables moved in between. */
export async function untilStill<T>(turn: () => Promise<T | "moved">): Promise<T> {
  for (let left = TURNS; left > 0; left -= 1) {
    const outcome = await turn();
    if (outcome !== "moved") return outcome;
  }
  throw new Refusal(MOVED);
}

/**
 * Enters values into cells of the form that were just read: a request looks again whether table and
 * cells are what they were, and whether they can be written; the next one writes. "moved": nothing
 * was written, the tables stand elsewhere by now or bear other labels.
 */
export async function enterCells(
  context: Excel.RequestContext,
  reading: Reading,
  entries: readonly CellEntry[],
  words: GuardWords,
  along: Along = () => undefined,
): Promise<EnteredCells | "moved"> {
  if (entries.length === 0) return { undo: [], left: [] };
  const looked = await lookAgain(context, reading, entries, words);
  if (looked === "moved") return "moved";
  const results = await writeBlocks(context, looked.blocks, () => {
    along([...looked.entries.values()], looked.areas);
  });
  const entered = [...looked.entries].flatMap(([target, entry]) => {
    const result = results.get(target);
    return result === undefined ? [] : [{ entry, result }];
  });
  return {
    undo: entered
      .filter(({ result }) => result.state === "written")
      .map(({ entry, result }) => undoOf(entry, result)),
    left: [...looked.left, ...entered.flatMap(({ entry, result }) => leftOf(entry, result) ?? [])],
  };
}

async function lookAgain(
  context: Excel.RequestContext,
  { sheets }: Reading,
  entries: readonly CellEntry[],
  words: GuardWords,
): Promise<Looked | "moved"> {
  const tables = [...new Set(entries.map(({ table }) => table))].map((table) => {
    // By its id: a sheet can be renamed in between.
    const id = sheets.find(({ name }) => name === table.sheet)?.id ?? table.sheet;
    const sheet = context.workbook.worksheets.getItem(id);
    const own = entries.filter((entry) => entry.table === table);
    const blocks = rectangles(own.map(({ placed }) => areaOf(placed))).map((area) => {
      const range = sheet.getRange(areaAddress(area)).load(CONTENTS);
      return { area, range, cells: range.format.protection.load("locked") };
    });
    return {
      table,
      own,
      blocks,
      area: sheet.getRange(table.area).load("values"),
      protection: sheet.protection.load("protected"),
    };
  });
  await context.sync();
  if (tables.some(({ table, area }) => hasMoved(table, area.values))) return "moved";
  const locks = tables.flatMap(({ table, blocks, protection }) =>
    blocks.map(({ cells }) => ({
      sheet: table.sheet,
      isProtected: protection.protected,
      locked: cells.locked,
    })),
  );
  refuseProtected(locks, words);

  const byTarget = new Map<Target, CellEntry>();
  const left: LeftCell[] = [];
  const blocks = tables.flatMap(({ own, blocks: asked }) =>
    asked.flatMap(({ area, range }): Block[] => {
      const targets = own.flatMap((entry) => {
        const row = entry.placed.row - area.top;
        const column = entry.placed.column - area.left;
        if (row < 0 || row >= area.rows || column < 0 || column >= area.columns) return [];
        const was = standingAt(range, row, column);
        if (!isAsRead(entry, was)) {
          left.push({ cell: entry.placed.cell.key, why: "changed", there: readable(was) });
          return [];
        }
        const target = { row, column, was, wanted: wantedOf(entry, was) };
        byTarget.set(target, entry);
        return [target];
      });
      return targets.length === 0
        ? []
        : [{ range, rows: area.rows, columns: area.columns, targets }];
    }),
  );
  const areas = new Map(tables.map(({ table, area }) => [table, area]));
  return { blocks, entries: byTarget, left, areas };
}

function areaOf({ row, column }: PlacedCell): SheetArea {
  return { top: row, left: column, rows: 1, columns: 1 };
}

/** Whether the area holds other labels than those that were read there. */
export function hasMoved(table: PlacedTable, now: readonly (readonly unknown[])[]): boolean {
  const { row: top, column: left } = topLeft(table.area);
  const numbers = new Set(
    [...table.cells.values()].map(({ row, column }) => `${row - top},${column - left}`),
  );
  return table.grid.some((line, row) =>
    line.some((value, column) => !numbers.has(`${row},${column}`) && now[row]?.[column] !== value),
  );
}

/** What a reading found in a cell, as Excel gave it. */
function rawOf(table: PlacedTable, { row, column }: PlacedCell): unknown {
  const origin = topLeft(table.area);
  return table.grid[row - origin.row]?.[column - origin.column];
}

/** What a formula shows changes by itself. */
function isAsRead({ table, placed }: CellEntry, { content, value }: Standing): boolean {
  if ((content.kind === "formula") !== placed.isFormula) return false;
  return placed.isFormula || value === rawOf(table, placed);
}

function contentOf({ value, formula, as }: CellEntry): Content {
  if (formula !== undefined) return { kind: "formula", entry: formula };
  if (typeof value === "number") return { kind: "number", entry: value };
  if (value === null || value === "") return { kind: "empty" };
  if (as === "boolean") return { kind: "boolean", entry: value === "TRUE" };
  return { kind: as === "error" ? "error" : "text", entry: value };
}

/** A cell in the format "text" would take a number for a text; other formats are left alone. */
function wantedOf(entry: CellEntry, { format: had }: Standing): Wanted {
  const content = contentOf(entry);
  const isText = content.kind === "text" || content.kind === "empty";
  const plain = entry.placed.cell.kind === "money" ? "General" : "0";
  return { content, format: entry.format ?? (!isText && had === TEXT_FORMAT ? plain : null) };
}

/** The value that a reading would give, but with the blanks of a cell that holds nothing else. */
function readable({ value }: Standing): CellValue {
  return typeof value === "string" && value !== "" ? value : cellValueOf(value);
}

function undoOf({ placed, value }: CellEntry, { before, after }: Result): CellFix {
  const { content, format } = before;
  const { kind } = content;
  return {
    cell: placed.cell.key,
    ...(after.content.kind === "formula"
      ? { from: cellValueOf(after.value), over: after.content.entry }
      : { from: cellValueOf(value) }),
    value: readable(before),
    ...(format !== after.format && { format }),
    ...(kind === "formula" && { formula: content.entry }),
    ...((kind === "boolean" || kind === "error") && { as: kind }),
  };
}

function leftOf({ placed }: CellEntry, { state, before, after }: Result): LeftCell | null {
  if (state === "written") return null;
  const there = readable(state === "lost" ? after : before);
  return { cell: placed.cell.key, why: state, there };
}
