import type { CellValue } from "../../report/cell";
import type { Area, LabelRole, TableLayout } from "../../report/layout-types";
import type { TableValues } from "../../report/model";
import { writable } from "./characters";

/** A cell of a table on paper: a printed label, or a number that stands in its middle. */
export interface PrintedCell extends Area {
  readonly role: LabelRole | "number";
  readonly text: string;
}

/** What stands at one place of a row: a cell that begins here, or goes on from the row above. */
export interface Slot {
  readonly cell: PrintedCell;
  readonly continued: boolean;
}

/** A table of the form with its values. */
export interface PrintedTable {
  readonly layout: TableLayout;
  /** Every row's slots from left to right; a cell over several columns is one slot. */
  readonly rows: readonly (readonly Slot[])[];
}

/** Blocks, the corner and the rows of table three begin at the left, everything else is centred. */
export function alignmentOf({ key }: TableLayout, role: PrintedCell["role"]): "center" | "left" {
  const left = role === "block" || role === "corner" || (role === "row" && key === "requests");
  return left ? "left" : "center";
}

/** A blank stays blank, a number is written as JSON writes it, a text as it stands. */
function valueText(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : writable(String(value)).trim();
}

/** Puts the values of a table into its layout. */
export function printedTable(layout: TableLayout, values: TableValues): PrintedTable {
  const cells: PrintedCell[] = [
    ...layout.labels,
    ...layout.cells.map(({ top, left, rows, columns, key }) => {
      const text = valueText(values[key.row]?.[key.column]);
      return { top, left, rows, columns, role: "number" as const, text };
    }),
  ];
  const rows = Array.from({ length: layout.rows }, (_, row) =>
    cells
      .filter((cell) => cell.top <= row && row < cell.top + cell.rows)
      .sort((a, b) => a.left - b.left)
      .map((cell) => ({ cell, continued: cell.top < row })),
  );
  return { layout, rows };
}
