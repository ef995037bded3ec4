import { hangingTogether, levelsOf, linesOf } from "./frame-rules";
import type { Level } from "./frame-rules";
import type { Rule } from "./marks";

/** An area of a table without a line through it. */
export interface FrameCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table's borders: where its columns and rows begin and end, and its cells. */
export interface Frame {
  /** From left to right, one more than there are columns. */
  readonly xs: readonly number[];
  /** From top to bottom, one more than there are rows. */
  readonly ys: readonly number[];
  readonly cells: readonly FrameCell[];
}

/** So much of a cell's side has to be drawn. */
const DRAWN = 0.6;
/** A table may have no line at its sides: it ends where the lines across end. */
const OVERHANG = 6;
/** Narrower columns and lower rows are the gaps between the borders of cells. */
const THINNEST = 6;

/** More lines on a page than any table has. */
export const MOST_LINES = 3000;

/** The levels and, where lines of the other direction go further, the ends of those. */
function bounds(levels: readonly Level[], others: readonly Rule[]): readonly number[] {
  const at = levels.map((level) => level.at);
  const first = Math.min(...others.map(({ from }) => from));
  const last = Math.max(...others.map(({ to }) => to));
  const [low, high] = [at[0] ?? first, at.at(-1) ?? last];
  return [
    ...(first < low - OVERHANG ? [first] : []),
    ...at,
    ...(last > high + OVERHANG ? [last] : []),
  ];
}

/** Whether a line is drawn on a level from one bound to the next. */
function isDrawn(level: Level | undefined, from: number, to: number): boolean {
  if (level === undefined) return false;
  let drawn = 0;
  let end = from;
  for (const piece of level.pieces) {
    const [begin, stop] = [Math.max(piece[0], end), Math.min(piece[1], to)];
    if (stop <= begin) continue;
    drawn += stop - begin;
    end = stop;
  }
  return drawn >= DRAWN * (to - from);
}

/** For each inner bound and each stretch along it, whether a wall stands there. */
function wallsOf(
  at: readonly number[],
  along: readonly number[],
  levels: readonly Level[],
): readonly (readonly boolean[])[] {
  const levelAt = new Map(levels.map((level) => [level.at, level]));
  return at.map((bound, index) =>
    along.slice(1).map((to, stretch) => {
      const outside = index === 0 || index === at.length - 1;
      return outside || isDrawn(levelAt.get(bound), along[stretch] ?? to, to);
    }),
  );
}

/** The areas that no wall parts, as boxes; null where one of them is no box. */
function boxes(
  columns: number,
  rows: number,
  down: readonly (readonly boolean[])[],
  across: readonly (readonly boolean[])[],
): readonly FrameCell[] | null {
  const taken = new Set<number>();
  const cells: FrameCell[] = [];
  const isOpen = (row: number, column: number, right: boolean): boolean =>
    right ? down[column + 1]?.[row] === false : across[row + 1]?.[column] === false;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let [wide, high] = [1, 1];
      while (isOpen(row, column + wide - 1, true)) wide += 1;
      while (isOpen(row + high - 1, column, false)) high += 1;
      for (let r = row; r < row + high; r += 1) {
        for (let c = column; c < column + wide; c += 1) {
          if (taken.has(r * columns + c)) return null;
          taken.add(r * columns + c);
          const last = { right: c === column + wide - 1, low: r === row + high - 1 };
          if (isOpen(r, c, true) === last.right || isOpen(r, c, false) === last.low) return null;
        }
      }
      cells.push({ row, column, rows: high, columns: wide });
    }
  }
  return cells;
}

/** Bounds that no cell begins or ends at, and gaps between borders, are none. */
function isNeeded(
  walls: readonly (readonly boolean[])[],
  at: readonly number[],
): readonly boolean[] {
  let last = -Infinity;
  return at.map((bound, index) => {
    const ends = index === 0 || index === at.length - 1;
    const needed = (ends || walls[index]?.includes(true) === true) && bound - last >= THINNEST;
    if (needed) last = bound;
    return needed;
  });
}

/** The frame of lines that hang together; null for what is no table: lines of one direction only. */
function frameOf(rules: readonly Rule[]): Frame | null {
  const across = rules.filter(({ lies }) => lies === "across");
  const down = rules.filter(({ lies }) => lies === "down");
  if (across.length === 0 || down.length === 0) return null;
  const [rows, columns] = [levelsOf(across), levelsOf(down)];
  const allXs = bounds(columns, across);
  const allYs = bounds(rows, down);
  const neededX = isNeeded(wallsOf(allXs, allYs, columns), allXs);
  const neededY = isNeeded(wallsOf(allYs, allXs, rows), allYs);
  const xs = allXs.filter((_, index) => neededX[index]);
  const ys = allYs.filter((_, index) => neededY[index]);
  if (xs.length < 2 || ys.length < 2) return null;
  const cells = boxes(
    xs.length - 1,
    ys.length - 1,
    wallsOf(xs, ys, columns),
    wallsOf(ys, xs, rows),
  );
  return cells === null ? null : { xs, ys, cells };
}

/** As much of a table's height an outer line stands beside that no row's line reaches. */
const BESIDE = 0.9;
/** So far it may begin and end from where the table does. */
const SAME_END = 8;

/**
 * A page may show a table's rows below a label that began on an earlier page and ends on a later one:
 * the line at the label's outer side touches no other.
 */
function linesBeside(rules: readonly Rule[], alone: readonly Rule[]): readonly Rule[] {
  const [ys, ends] = [
    rules.filter(({ lies }) => lies === "across").map(({ at }) => at),
    rules.filter(({ lies }) => lies === "down"),
  ];
  const top = Math.min(...ys, ...ends.map(({ from }) => from));
  const bottom = Math.max(...ys, ...ends.map(({ to }) => to));
  return alone.filter(
    ({ from, to }) =>
      from >= top - SAME_END && to <= bottom + SAME_END && to - from >= BESIDE * (bottom - top),
  );
}

/** The frames on a page; a frame in a cell of another one stands after it. */
export function framesOf(rules: readonly Rule[]): readonly Frame[] {
  const across = linesOf(rules, "across");
  const down = linesOf(rules, "down");
  if (across.length + down.length > MOST_LINES) return [];
  const groups = hangingTogether(across, down);
  const alone = groups.flatMap((group) =>
    group.every(({ lies }) => lies === "down") ? group : [],
  );
  return groups.flatMap((group) => {
    const isOpen = group.some(({ lies }) => lies === "across");
    const frame = isOpen ? frameOf([...group, ...linesBeside(group, alone)]) : null;
    return frame === null ? [] : [frame];
  });
}
