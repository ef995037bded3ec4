import { COLUMN_KEYS } from "./columns";
import type { ColumnKey } from "./columns";
import type { LedgerCell, LedgerGrid } from "./grid";
import type { Headings } from "./headings";
import type { LedgerRow } from "./row";

/** Columns of dates. */
export const DATE_COLUMNS: readonly ColumnKey[] = [
  "received",
  "correctionNotice",
  "correctionReceived",
  "due",
  "closed",
];

/** A ledger's sheet, and where its columns stand in it. */
export interface LedgerSource {
  readonly grid: LedgerGrid;
  readonly headings: Headings;
  /** As `readDay` takes it. */
  readonly shift: number;
}

/**
 * A row of a ledger with all its columns as they stand; dates count their days from 1900.
 * @param row From 1.
 */
export function rowCells({ grid, headings, shift }: LedgerSource, row: number): LedgerRow {
  const cells = grid.rows[row - 1] ?? [];
  const cellOf = (key: ColumnKey): LedgerCell => {
    const at = headings.columns[key];
    const cell = at === undefined ? null : (cells[at] ?? null);
    return typeof cell === "number" && DATE_COLUMNS.includes(key) ? cell + shift : cell;
  };
  return Object.fromEntries(
    COLUMN_KEYS.map((key) => [key, cellOf(key)] as const).filter(
      ([, cell]) => cell !== null && cell !== "",
    ),
  );
}
