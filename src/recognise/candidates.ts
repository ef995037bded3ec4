import type { GridView } from "./grid-view";
import type { RowHit } from "./row-hits";
import type { RowMeaning } from "./row-names";

/** A part of a grid, both ends included. */
export interface Lane {
  readonly left: number;
  readonly right: number;
}

/** Rows of a grid that look like the rows of one table. */
export interface Candidate {
  readonly lane: Lane;
  readonly hits: readonly RowHit[];
  /** Hits of the same lane above: where a table above ends, and words of the headings. */
  readonly above: readonly RowHit[];
}

/** Fewer labelled rows than this are words on a sheet, not a table of the form. */
const LEAST_ROWS = 3;

/** Tables side by side: a first row that stands a table's width further right opens a lane. */
function lanesOf(view: GridView, starts: readonly RowHit[], width: number): Lane[] {
  const lefts: number[] = [];
  for (const column of starts.map((hit) => hit.column).sort((a, b) => a - b)) {
    if (column - (lefts.at(-1) ?? -Infinity) >= width) lefts.push(column);
  }
  if (lefts.length === 0) lefts.push(0);
  return lefts.map((left, index) => ({
    left: index === 0 ? 0 : left,
    right: (lefts[index + 1] ?? view.columns) - 1,
  }));
}

function rowsWithOneName(hits: readonly RowHit[]): number {
  const byRow = new Map<number, Set<string>>();
  for (const hit of hits) {
    const [meaning] = hit.meanings;
    if (hit.meanings.length !== 1 || meaning?.startsWith("row ") !== true) continue;
    byRow.set(hit.row, (byRow.get(hit.row) ?? new Set()).add(meaning));
  }
  const names = [...byRow.values()].filter((row) => row.size === 1).flatMap((row) => [...row]);
  return new Set(names).size;
}

/** A first row so near above another, with no table between, is the same row doubled. */
const NEAR_ROWS = 8;

/** The rows at which tables begin; 0 for rows of a table that lost its beginning. */
function topsOf(starts: readonly RowHit[], hits: readonly RowHit[]): readonly number[] {
  const tops = [0];
  let from = 0;
  for (const { row } of starts) {
    const last = tops.at(-1) ?? 0;
    if (row <= last) continue;
    if (last > 0 && row - last <= NEAR_ROWS) {
      while ((hits[from]?.row ?? row) < last) from += 1;
      let to = from;
      while ((hits[to]?.row ?? row) < row) to += 1;
      if (rowsWithOneName(hits.slice(from, to)) < LEAST_ROWS) continue;
    }
    tops.push(row);
  }
  return tops;
}

/** Hits by the lane they stand in; hits are in the order of rows in each. */
function byLane(lanes: readonly Lane[], hits: readonly RowHit[]): readonly RowHit[][] {
  const found: RowHit[][] = lanes.map(() => []);
  const laneOf = new Map<number, number>();
  for (const hit of hits) {
    let lane = laneOf.get(hit.column);
    if (lane === undefined) {
      const { column } = hit;
      lane = lanes.findIndex(({ left, right }) => column >= left && column <= right);
      laneOf.set(column, lane);
    }
    found[lane]?.push(hit);
  }
  return found;
}

/** So many hits above a table are enough to see where the one above it ends. */
const ABOVE = 500;

/** Words of headings that are names of rows as well: 其他, 总计. */
export const isShort = (view: GridView, { row, column }: RowHit): boolean =>
  (view.label(row, column)?.words.length ?? 0) <= 2;

/**
 * Cuts the hits of a grid into what may be one table each: a table begins at its first row's label,
 * and rows without a beginning may be a table that lost it. `width` is the least number of columns
 * the table can have.
 */
export function candidatesOf(
  view: GridView,
  hits: readonly RowHit[],
  first: RowMeaning,
  width: number,
): readonly Candidate[] {
  const isStart = (hit: RowHit): boolean => hit.meanings.length === 1 && hit.meanings[0] === first;
  const starts = hits.filter(isStart);
  const lanes = lanesOf(view, starts, width);
  const lanesHits = byLane(lanes, hits);
  return lanes.flatMap((lane, at) => {
    const inLane = lanesHits[at] ?? [];
    const tops = topsOf(inLane.filter(isStart), inLane);
    let next = 0;
    return tops.flatMap((_, index) => {
      const from = next;
      const bottom = tops[index + 1] ?? view.rows;
      while ((inLane[next]?.row ?? bottom) < bottom) next += 1;
      const within = inLane.slice(from, next);
      const begin = Math.max(
        0,
        within.findIndex((hit) => isStart(hit) || !isShort(view, hit)),
      );
      const mine = within.slice(begin);
      if (rowsWithOneName(mine) < LEAST_ROWS) return [];
      const first = mine[0]?.row ?? 0;
      const above = inLane.slice(Math.max(0, from + begin - ABOVE), from + begin);
      return [{ lane, hits: mine, above: above.filter(({ row }) => row < first) }];
    });
  });
}
