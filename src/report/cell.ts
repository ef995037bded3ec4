import type { TableKey } from "./form";

/** Names one number of the form by the public keys of its table, row and column. */
export interface CellKey {
  readonly table: TableKey;
  readonly row: string;
  readonly column: string;
}

/** The key as one word, "requests.granted.total": for maps, sets and stored files. */
export function cellId(cell: CellKey): string {
  return `${cell.table}.${cell.row}.${cell.column}`;
}

export function sameCell(a: CellKey, b: CellKey): boolean {
  return a.table === b.table && a.row === b.row && a.column === b.column;
}

/**
 * What stands in a number cell: a number, `null` for a blank (never 0), or the text found there
 * until somebody settles what number it means.
 */
export type CellValue = number | string | null;
