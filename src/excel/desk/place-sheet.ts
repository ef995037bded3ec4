import type { DeskSheet } from "../../collect/sheets/sheet";

/** Where the parts of one of the officer's sheets stand, wherever rows and columns were moved to. */
export interface PlacedSheet {
  readonly headingRow: number;
  /** For each of our columns the one that it stands in. */
  readonly columns: readonly number[];
  /** Rows under the headings by what stands in the first of our columns. */
  readonly rows: ReadonlyMap<string, number>;
  /** The first row under everything that stands in our columns. */
  readonly end: number;
  /** The first column right of all that was looked at and holds something. */
  readonly right: number;
}

type Grid = readonly (readonly unknown[])[];

const textAt = (grid: Grid, row: number, column: number): string => {
  const value: unknown = grid[row]?.[column];
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
};

const plain = (heading: string): string => heading.replace(/\s/gu, "");

/** The columns in which a row has our headings; -1 for those that it has not. */
function headingsIn(grid: Grid, row: number, headings: readonly string[]): readonly number[] {
  const places = new Map<string, number>();
  for (const [column, value] of (grid[row] ?? []).entries()) {
    const text = typeof value === "string" ? plain(value) : "";
    if (text !== "" && !places.has(text)) places.set(text, column);
  }
  return headings.map((heading) => places.get(plain(heading)) ?? -1);
}

/** So many of our headings in a row make it ours: the officer can have reworded some. */
const ENOUGH = 0.6;

/** How many of the headings of a sheet the best row of a grid has, and which row that is. */
export function bestHeadings(
  grid: Grid,
  headings: readonly string[],
): { readonly row: number; readonly columns: readonly number[] } | null {
  let best: { row: number; columns: readonly number[]; found: number } | null = null;
  for (const row of grid.keys()) {
    const columns = headingsIn(grid, row, headings);
    const found = columns.filter((column) => column >= 0).length;
    if (found >= headings.length * ENOUGH && found > (best?.found ?? 0)) {
      best = { row, columns, found };
    }
  }
  return best;
}

function rightOf(grid: Grid): number {
  return grid.reduce((right, row) => {
    const held = row.map((value) => value !== "" && value !== null);
    return Math.max(right, held.lastIndexOf(true) + 1);
  }, 0);
}

/** A reworded heading stands beside its neighbour; one whose column is gone gets a new one. */
function withoutGaps(grid: Grid, row: number, found: readonly number[]): readonly number[] {
  const columns = [...found];
  let right = rightOf(grid);
  for (const [at, column] of columns.entries()) {
    if (column >= 0) continue;
    const beside = at === 0 ? 0 : (columns[at - 1] ?? 0) + 1;
    const isFree = !columns.includes(beside) && textAt(grid, row, beside) !== "";
    columns[at] = isFree ? beside : right;
    if (!isFree) right += 1;
  }
  return columns;
}

/** Finds a sheet's headings and rows in what stands on it; null where its headings are gone. */
export function placeSheet(
  { columns: wanted }: Pick<DeskSheet, "columns">,
  grid: Grid,
): PlacedSheet | null {
  const best = bestHeadings(
    grid,
    wanted.map(({ heading }) => heading),
  );
  if (best === null) return null;
  const columns = withoutGaps(grid, best.row, best.columns);
  const [first = 0] = columns;
  const rows = new Map<string, number>();
  let end = best.row + 1;
  for (let row = best.row + 1; row < grid.length; row += 1) {
    if (columns.some((column) => textAt(grid, row, column) !== "")) end = row + 1;
    const key = textAt(grid, row, first);
    if (key !== "" && !rows.has(key)) rows.set(key, row);
  }
  return { headingRow: best.row, columns, rows, end, right: rightOf(grid) };
}
