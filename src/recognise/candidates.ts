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
  for (const { row } of starts) {
    const last = tops.at(-1) ?? 0;
    const since = hits.filter((hit) => hit.row >= last && hit.row < row);
    const doubled = last > 0 && row - last <= NEAR_ROWS && rowsWithOneName(since) < LEAST_ROWS;
    if (row > last && !doubled) tops.push(row);
  }
  return tops;
}

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
  return lanesOf(view, starts, width).flatMap((lane) => {
    const inLane = hits.filter(({ column }) => column >= lane.left && column <= lane.right);
    const tops = topsOf(inLane.filter(isStart), inLane);
    return tops.flatMap((top, index) => {
      const next = tops[index + 1] ?? view.rows;
      const within = inLane.filter((hit) => hit.row >= top && hit.row < next);
      const begin = within.findIndex((hit) => isStart(hit) || !isShort(view, hit));
      const mine = within.slice(Math.max(0, begin));
      if (rowsWithOneName(mine) < LEAST_ROWS) return [];
      const above = inLane.filter((hit) => hit.row < (mine[0]?.row ?? top));
      return [{ lane, hits: mine, above }];
    });
  });
}
