import { cellAddress, quoteSheet, splitAddress, topLeft } from "../../report/address";
import type { TableKey } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";

/** The line over a table. */
export interface HeadingCell {
  /** With the sheet. */
  readonly address: string;
  readonly text: string;
  readonly isFormula: boolean;
}

/** As far down and right as a table's heading is looked for: user content over it has no limit. */
const REACH = "A1:CZ100";

/**
 * Queues reading what stands over a table, from A1 to the table's first cell. A range counted
 * upwards from the table would fail the whole request where it stands in the first row.
 */
export function queueHeading(table: Excel.Range): Excel.Range {
  return table
    .getCell(0, 0)
    .getBoundingRect("A1")
    .getIntersectionOrNullObject(REACH)
    .load("values,formulas");
}

/**
 * The first line of words over a table, in the table's first column. Null where there is
 * none, or only the table's title.
 */
export function headingOf(table: TableKey, address: string, over: Excel.Range): HeadingCell | null {
  const place = splitAddress(address);
  if (place === undefined || over.isNullObject) return null;
  const { row: top, column } = topLeft(place.local);
  // Cut off: the table stands beyond the reach.
  if (over.values.length <= top || (over.values[0]?.length ?? 0) <= column) return null;
  for (let row = top - 1; row >= 0; row -= 1) {
    const value: unknown = over.values[row]?.[column];
    if (typeof value !== "string" || value.trim() === "") continue;
    if (value.trim() === TABLE_NAMES[table].title) return null;
    return {
      address: `${quoteSheet(place.sheet)}!${cellAddress(row, column)}`,
      text: value,
      isFormula: over.formulas[row]?.[column] !== value,
    };
  }
  return null;
}
