import type { Bound } from "./bounds";
import { wholeRange, wholeSolution } from "./bounds";
import type { Elimination } from "./elimination";
import type { Freedom, Move } from "./moves";
import { UP, movesIn, movesToward } from "./moves";

/** One number that the rules leave open: how the changes move with it, and how far it may go. */
export interface OpenNumber {
  readonly directions: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Whole numbers for the chosen cells, in the order in which they were chosen. */
export interface Settled {
  readonly changes: readonly number[];
  readonly open: OpenNumber | null;
}

/** The chosen cells settle it, or one of these moves has to join them. */
export type Settling =
  | { readonly kind: "settled"; readonly settled: Settled }
  | { readonly kind: "needs"; readonly moves: readonly Move[] };

/** A cell of the set: its value now, and in which direction it has to change. */
export interface ChosenCell {
  readonly value: number;
  readonly direction: number;
}

/** What a chosen cell's change is, in the cells that no equation settles: constant + Σ. */
interface Solved {
  readonly constant: number;
  readonly coefficients: readonly number[];
}

const last = (row: Float64Array): number => row[row.length - 1] ?? 0;

function solvedFor(state: Elimination, free: readonly number[]): readonly Solved[] {
  return state.chosen.map((cell, at) => {
    const row = state.rows[state.pivots[at] ?? -1];
    if (row === undefined) {
      return { constant: 0, coefficients: free.map((other) => (other === cell ? 1 : 0)) };
    }
    return { constant: last(row), coefficients: free.map((other) => 0 - (row[other] ?? 0)) };
  });
}

/** A chosen cell changes, in its direction, and stays a count. */
function cellBounds({ constant, coefficients }: Solved, cell: ChosenCell): readonly Bound[] {
  const up: Bound = { coefficients, constant: constant - 1 };
  if (cell.direction === UP) return [up];
  const down = { coefficients: coefficients.map((value) => -value), constant: -constant - 1 };
  return [down, { coefficients, constant: cell.value + constant }];
}

/** Without a free cell every change is known: what is out of bounds says which moves can help. */
function needsOf(
  state: Elimination,
  cells: readonly ChosenCell[],
  freedom: Freedom,
): readonly Move[] | null {
  const helping: (readonly Move[])[] = [];
  state.chosen.forEach((_, at) => {
    const row = state.rows[state.pivots[at] ?? -1];
    const cell = cells[at];
    if (row === undefined || cell === undefined) return;
    const change = last(row);
    const tooSmall = cell.direction === UP ? change < 1 : cell.value + change < 0;
    const tooLarge = cell.direction !== UP && change > -1;
    if (tooSmall || tooLarge) helping.push(movesToward(row, tooSmall ? -1 : 1, freedom));
  });
  for (const row of state.rows.slice(state.equations)) {
    if (last(row) > 0) helping.push(movesToward(row, 1, freedom));
  }
  const [first, ...others] = helping;
  if (first === undefined) return null;
  return others.reduce((least, moves) => (moves.length < least.length ? moves : least), first);
}

/** The rows that bound what the free cells may be. */
function boundingRows(state: Elimination): readonly Float64Array[] {
  return [
    ...state.pivots.flatMap((pivot) => state.rows[pivot] ?? []),
    ...state.rows.slice(state.equations),
  ];
}

/**
 * Finds whole numbers for the chosen cells once every equation holds: all changed in their
 * direction, none below 0, no limit broken.
 */
export function settle(
  state: Elimination,
  cells: readonly ChosenCell[],
  freedom: Freedom,
): Settling {
  const free = state.chosen.filter((_, at) => state.pivots[at] === -1);
  const solved = solvedFor(state, free);
  if (free.length === 0) {
    const moves = needsOf(state, cells, freedom);
    if (moves !== null) return { kind: "needs", moves };
    const changes = solved.map(({ constant }) => constant);
    return { kind: "settled", settled: { changes, open: null } };
  }
  const bounds: readonly Bound[] = [
    ...solved.flatMap((one, at) => cellBounds(one, cells[at] ?? { value: 0, direction: 0 })),
    ...state.rows.slice(state.equations).map((row) => ({
      coefficients: free.map((cell) => row[cell] ?? 0),
      constant: -last(row),
    })),
  ];
  const numbers = wholeSolution(bounds, free.length);
  if (numbers === null) return { kind: "needs", moves: movesIn(boundingRows(state), freedom) };
  const changes = solved.map(({ constant, coefficients }) =>
    coefficients.reduce((sum, value, at) => sum + value * (numbers[at] ?? 0), constant),
  );
  return { kind: "settled", settled: { changes, open: openNumber(bounds, solved, numbers) } };
}

/** With one free cell: the numbers round the settled ones that would do as well. */
function openNumber(
  bounds: readonly Bound[],
  solved: readonly Solved[],
  numbers: readonly number[],
): OpenNumber | null {
  const [own, ...others] = numbers;
  if (own === undefined || others.length > 0) return null;
  const { low, high } = wholeRange(bounds);
  if (low === high) return null;
  const directions = solved.map(({ coefficients }) => coefficients[0] ?? 0);
  return { directions, low: low - own, high: high - own };
}
