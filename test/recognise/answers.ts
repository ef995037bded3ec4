import fc from "fast-check";
import { cellId } from "../../src/report/cell";
import type { TableKey } from "../../src/report/form";
import type { TableLayout } from "../../src/report/layout-types";
import { readNumber } from "../../src/report/number-text";
import { recogniseGrid } from "../../src/recognise/recognise";
import type { SourceGrid } from "../../src/recognise/types";
import { printTable } from "./grids";
import type { Cells, Merged } from "./grids";

/** The five tables of the form: table four is the same in all editions. */
export const LAYOUT_NAMES = [
  ["2021", "disclosure"],
  ["2021", "requests"],
  ["2021", "proceedings"],
  ["2019", "disclosure"],
  ["2019", "requests"],
] as const satisfies readonly (readonly ["2019" | "2021", TableKey])[];

/** Every cell another number, so that a number in a wrong cell is seen. */
function distinct(layout: TableLayout): ReadonlyMap<string, number> {
  return new Map(layout.cells.map(({ key }, index) => [cellId(key), index + 11]));
}

export type Answer = "equal" | "not filled in" | "refused" | "not seen" | "DIFFERENT";

/** A text that is no number, as "1\n0" for 10, is in doubt for everybody to see. */
const seen = (value: unknown): boolean => typeof value === "string" && readNumber(value) === null;

/** How a grid is read, against what it was printed from; blanks are given by their cell. */
export function answer(layout: TableLayout, grid: SourceGrid, blanks: ReadonlySet<string>): Answer {
  const { tables, refused } = recogniseGrid(grid);
  const numbers = distinct(layout);
  const right = (key: string, value: unknown): boolean =>
    seen(value) || value === (blanks.has(key) ? null : numbers.get(key));
  const same = tables.every(
    (table) =>
      table.layout.cells.length === layout.cells.length &&
      table.cells.every(({ key, value }) => right(cellId(key), value)),
  );
  // Table four without its only row of numbers is a form that nobody filled in.
  const unfilled =
    layout.key === "proceedings" &&
    tables.length === 1 &&
    tables[0]?.cells.every(({ value }) => value === null) === true;
  if (unfilled && blanks.size === 0) return "not filled in";
  if (!same) return "DIFFERENT";
  if (tables.length > 0) return "equal";
  return refused.length > 0 ? "refused" : "not seen";
}

/** A table with every number different, some of them left blank. */
export function printDistinct(
  layout: TableLayout,
  merged: Merged,
  blanks: ReadonlySet<string>,
): Cells {
  const numbers = distinct(layout);
  return printTable(
    layout,
    (key) => (blanks.has(cellId(key)) ? null : (numbers.get(cellId(key)) ?? null)),
    merged,
  );
}

/** Any of a table's cells left blank. */
export const blanksOf = (layout: TableLayout): fc.Arbitrary<ReadonlySet<string>> =>
  fc.subarray(layout.cells.map(({ key }) => cellId(key))).map((keys) => new Set(keys));

export const NONE: ReadonlySet<string> = new Set();
