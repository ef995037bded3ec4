import { COLUMN_KEYS, COLUMNS, NEEDED } from "./columns";
import type { ColumnKey } from "./columns";
import type { LedgerGrid } from "./grid";
import { bare, bareHeading } from "./words";

/** Where the columns of a ledger stand, counted from 0. */
export interface Headings {
  /** The row of the headings. */
  readonly row: number;
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  /** Columns with other headings than ours, as the sheet has them. */
  readonly renamed: Readonly<Partial<Record<ColumnKey, string>>>;
}

const WORDS: ReadonlyMap<string, { readonly key: ColumnKey; readonly rank: number }> = new Map(
  COLUMN_KEYS.flatMap((key) =>
    [COLUMNS[key].heading, ...COLUMNS[key].aliases].flatMap((heading, rank) =>
      [bare(heading), bareHeading(heading)].map((words) => [words, { key, rank }] as const),
    ),
  ).reverse(),
);

/** Titles stand over the headings; a ledger's own begin within these rows. */
export const SEARCHED_ROWS = 25;

interface Named {
  readonly column: number;
  readonly rank: number;
  readonly heading: string;
}

function headingsIn(grid: LedgerGrid, row: number): Headings {
  const named = new Map<ColumnKey, Named>();
  (grid.rows[row] ?? []).forEach((cell, column) => {
    if (typeof cell !== "string") return;
    const found = WORDS.get(bare(cell)) ?? WORDS.get(bareHeading(cell));
    if (found === undefined) return;
    const { key, rank } = found;
    // Of two columns that may be meant, the one that is called more like ours.
    if ((named.get(key)?.rank ?? Infinity) <= rank) return;
    named.set(key, { column, rank, heading: cell.trim() });
  });
  const all = [...named];
  return {
    row,
    columns: Object.fromEntries(all.map(([key, { column }]) => [key, column])),
    renamed: Object.fromEntries(
      all.filter(([, { rank }]) => rank > 0).map(([key, { heading }]) => [key, heading]),
    ),
  };
}

/**
 * Finds the row of headings of a ledger: the one with the most columns that are known, at least three
 * of them and one that is needed for counting. Null where the sheet has none.
 */
export function findHeadings(grid: LedgerGrid): Headings | null {
  let best: Headings | null = null;
  const sizeOf = ({ columns }: Headings): number => Object.keys(columns).length;
  for (let row = 0; row < Math.min(grid.rows.length, SEARCHED_ROWS); row += 1) {
    const found = headingsIn(grid, row);
    if (sizeOf(found) > (best === null ? 2 : sizeOf(best))) best = found;
  }
  const counts = best !== null && NEEDED.some((key) => best.columns[key] !== undefined);
  return counts ? best : null;
}

/** The columns that counting needs and the sheet lacks, by our headings. */
export function lackingColumns({ columns }: Headings): readonly string[] {
  return NEEDED.filter((key) => columns[key] === undefined).map((key) => COLUMNS[key].heading);
}
