import { areaAddress } from "../../report/address";
import { KEPT_COLUMNS } from "../reading/kept-place";
import type { KeptColumn, KeptPlace } from "../reading/kept-place";

/** The columns that are not hidden. */
export const SEEN = KEPT_COLUMNS.filter((name) => name !== "key");

export function cellOf(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  return sheet.getRange(areaAddress({ top: row, left: column, rows: 1, columns: 1 }));
}

/** Our columns from the first to the last, with those that the user put between them. */
export function across({ columns }: KeptPlace, names: readonly KeptColumn[]) {
  const at = names.map((name) => columns[name]);
  const left = Math.min(...at);
  return { left, columns: Math.max(...at) - left + 1 };
}

/** The row of the headings; where they were deleted the first row. */
export const topOf = ({ headingRow }: KeptPlace): number => Math.max(0, headingRow);
