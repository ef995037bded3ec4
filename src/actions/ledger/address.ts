import type { ColumnKey } from "../../ledger/columns";
import type { Headings } from "../../ledger/headings";
import { cellAddress, quoteSheet } from "../../report/address";

/**
 * Where a row of a ledger stands, for 定位.
 * @param row From 1.
 * @param column Its own cell; left out, the first one of the row.
 */
export function ledgerAddress(
  sheet: string,
  row: number,
  column?: { readonly key: ColumnKey; readonly headings: Headings },
): string {
  const at = column === undefined ? 0 : (column.headings.columns[column.key] ?? 0);
  return `${quoteSheet(sheet)}!${cellAddress(row - 1, at)}`;
}
