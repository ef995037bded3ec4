/** What a cell holds: a text, a number (a date is one, as `day.ts` says), or nothing. */
export type LedgerCell = string | number | null;

/** A sheet as the ledger reads it: rows of cells from its first row and column on. */
export interface LedgerGrid {
  readonly name: string;
  readonly rows: readonly (readonly LedgerCell[])[];
}
