import type { CellValue } from "../../report/cell";

/** The format of a cell that takes everything for text, numbers too. */
export const TEXT_FORMAT = "@";

/**
 * What is entered for a value into a cell of that number format: text goes in behind an apostrophe,
 * so that none becomes a formula, a number or a date. Null and "" empty the cell.
 */
export function entered(value: CellValue, format: unknown = null): number | string {
  if (value === null || value === "") return "";
  // In cells formatted as text the apostrophe would show.
  return typeof value === "string" && format !== TEXT_FORMAT ? `'${value}` : value;
}

/** Queues values into a range whose old formats, text among them, do not matter any more. */
export function put(range: Excel.Range, values: readonly (readonly (string | number)[])[]): void {
  range.numberFormat = values.map((row) => row.map(() => "General"));
  range.values = values.map((row) => row.map((value) => entered(value)));
}
