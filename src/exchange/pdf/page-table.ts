import type { HtmlCell } from "../html/table";
import { Flow } from "../html/flow";
import { UNTOLD } from "./characters";
import { cellLines, cellText } from "./cell-text";
import type { CellLines } from "./cell-text";
import type { Frame, FrameCell } from "./frame";
import { gapBefore, glyphLines } from "./glyph-lines";
import { middleOf } from "./marks";
import type { Glyph } from "./marks";

/** A table on a page: its borders and what stands in them. */
export interface PageTable {
  readonly frame: Frame;
  /** The text of each cell of the frame, in its order. */
  readonly texts: readonly string[];
}

/** Where a value belongs among bounds: the index of the last one before it. */
function between(bounds: readonly number[], value: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Finds the cell of a frame at a point; undefined outside of it. */
function cellFinder(frame: Frame): (x: number, y: number) => number | undefined {
  const { xs, ys, cells } = frame;
  const columns = xs.length - 1;
  const index = new Map<number, number>();
  cells.forEach(({ row, column, rows, columns: wide }, at) => {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + wide; c += 1) index.set(r * columns + c, at);
    }
  });
  return (x, y) => {
    const [column, row] = [between(xs, x), between(ys, y)];
    if (column < 0 || row < 0 || column >= columns || row >= ys.length - 1) return undefined;
    return index.get(row * columns + column);
  };
}

type CellOf = (glyph: Glyph) => number | undefined;

const DIGITS = /^[\d０-９.,，]+$/u;
const isDigits = ({ text, turn }: Glyph): boolean => turn === 0 && DIGITS.test(text);

/** Characters that touch or lie over each other: their reader sees one number. */
const touches = (before: Glyph, glyph: Glyph): boolean => gapBefore(glyph, before) < 0.15;

/** A number that the file writes as one string stands in the cell that has most of it. */
function wholeNumbers(glyphs: readonly Glyph[], cellOf: CellOf): CellOf {
  const moved = new Map<Glyph, number | undefined>();
  let run: Glyph[] = [];
  const close = (): void => {
    const cells = run.map(cellOf);
    if (cells.some((cell) => cell !== cells[0])) {
      for (const glyph of run) moved.set(glyph, cells[cells.length >> 1]);
    }
    run = [];
  };
  for (const glyph of glyphs) {
    const last = run.at(-1);
    const goesOn = last?.string === glyph.string && isDigits(glyph) && touches(last, glyph);
    if (!goesOn) close();
    if (isDigits(glyph)) run.push(glyph);
  }
  close();
  return (glyph) => (moved.has(glyph) ? moved.get(glyph) : cellOf(glyph));
}

/** So far a number may reach over the line beside it, in parts of its size. */
const OVER = 0.1;

/**
 * Cells whose numbers touch although the line between the cells does not part them: nobody can tell
 * where one of them ends.
 */
function unclearCells(
  { xs, cells }: Frame,
  glyphs: readonly Glyph[],
  cellOf: CellOf,
): ReadonlySet<number> {
  const unclear = new Set<number>();
  for (const { glyphs: line } of glyphLines(glyphs.filter(isDigits))) {
    line.forEach((glyph, index) => {
      const before = line[index - 1];
      if (before === undefined || !touches(before, glyph)) return;
      const [left, right] = [cellOf(before), cellOf(glyph)];
      if (left === right) return;
      const wall = xs[cells[right ?? -1]?.column ?? -1] ?? xs.at(-1) ?? 0;
      const isParted =
        before.x + before.width <= wall + OVER * glyph.size && glyph.x >= wall - OVER * glyph.size;
      if (isParted) return;
      for (const cell of [left, right]) if (cell !== undefined) unclear.add(cell);
    });
  }
  return unclear;
}

/** Puts the characters of a page into a frame. @returns the table, and what stands outside. */
export function fillFrame(
  frame: Frame,
  glyphs: readonly Glyph[],
): { readonly table: PageTable; readonly outside: readonly Glyph[] } {
  const find = cellFinder(frame);
  const cellOf = wholeNumbers(glyphs, (glyph) => find(...middleOf(glyph)));
  const unclear = unclearCells(frame, glyphs, cellOf);
  const inCell = new Map<number, Glyph[]>();
  const outside: Glyph[] = [];
  for (const glyph of glyphs) {
    const cell = cellOf(glyph);
    const there = cell === undefined ? outside : inCell.get(cell);
    if (there !== undefined) there.push(glyph);
    else if (cell !== undefined) inCell.set(cell, [glyph]);
  }
  const lines = frame.cells.map((_, index) => cellLines(inCell.get(index) ?? []));
  const padding = paddingOf(frame, lines);
  const texts = frame.cells.map((cell, index) => {
    const found = lines[index] ?? cellLines([]);
    const room = (found.isSideways ? heightOf(frame, cell) : widthOf(frame, cell)) - padding;
    const text = cellText(found, room);
    return unclear.has(index) ? text + UNTOLD : text;
  });
  return { table: { frame, texts }, outside };
}

const widthOf = ({ xs }: Frame, { column, columns }: FrameCell): number =>
  (xs[column + columns] ?? 0) - (xs[column] ?? 0);

const heightOf = ({ ys }: Frame, { row, rows }: FrameCell): number =>
  (ys[row + rows] ?? 0) - (ys[row] ?? 0);

/** No program keeps more than this between text and borders, both sides together. */
const WIDEST_PADDING = 12;

/** What a table keeps free between text and borders: what the fullest of its lines leaves. */
function paddingOf(frame: Frame, cells: readonly CellLines[]): number {
  const free = cells.flatMap(({ lines, isSideways }, index) => {
    const cell = frame.cells[index];
    if (cell === undefined || isSideways) return [];
    const left = frame.xs[cell.column] ?? 0;
    const right = frame.xs[cell.column + cell.columns] ?? 0;
    return lines.map((line) => 2 * Math.min(line.left - left, right - line.right));
  });
  return Math.max(0, Math.min(WIDEST_PADDING, ...free));
}

/** The cells of tables row by row, in columns that all of them have. */
export function cellRows(tables: readonly PageTable[]): readonly (readonly HtmlCell[])[] {
  const xs = commonBounds(tables.map(({ frame }) => frame.xs));
  return tables.flatMap(({ frame, texts }) => {
    const rows: { column: number; cell: HtmlCell }[][] = frame.ys.slice(1).map(() => []);
    frame.cells.forEach((cell, index) => {
      const column = nearest(xs, frame.xs[cell.column] ?? 0);
      const end = nearest(xs, frame.xs[cell.column + cell.columns] ?? 0);
      const flow = new Flow();
      for (const line of (texts[index] ?? "").split("\n")) {
        flow.write(line);
        flow.endLine();
      }
      rows[cell.row]?.push({
        column,
        cell: { flow, columns: Math.max(1, end - column), rows: cell.rows, held: null },
      });
    });
    return rows.map((row) => row.sort((a, b) => a.column - b.column).map(({ cell }) => cell));
  });
}

/** Columns of pieces of a table may begin a hair apart. */
const SAME = 3;

function commonBounds(all: readonly (readonly number[])[]): readonly number[] {
  const bounds: number[] = [];
  for (const bound of all.flat().sort((a, b) => a - b)) {
    const last = bounds.at(-1);
    if (last === undefined || bound - last > SAME) bounds.push(bound);
  }
  return bounds;
}

function nearest(bounds: readonly number[], value: number): number {
  let best = 0;
  bounds.forEach((bound, index) => {
    if (Math.abs(bound - value) < Math.abs((bounds[best] ?? 0) - value)) best = index;
  });
  return best;
}
