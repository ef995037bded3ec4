import type { CellKey } from "../report/cell";
import type { TableKey } from "../report/form";

/** A printed label of the form that reads differently in the source. */
export interface ChangedLabel {
  readonly table: TableKey;
  readonly expected: string;
  /** What stands there; "" when the label is gone. */
  readonly found: string;
  /** The cell of the workbook, when the source is one. */
  readonly address?: string;
}

/** Who reports for which year, as it is printed over a table that we inserted. */
export interface PrintedHeading {
  readonly table: TableKey;
  readonly address: string;
  /** Null where the row does not name one in our form. */
  readonly organisation: string | null;
  readonly year: number | null;
}

/** What only the source of a report knows, beside its numbers. */
export interface SheetFacts {
  readonly changedLabels: readonly ChangedLabel[];
  /** Totals that were inserted as formulas and now hold a typed value. */
  readonly overwrittenFormulas: readonly CellKey[];
  /** Totals that are formulas: while parts are blank they show a number that nobody stated. */
  readonly computedTotals: readonly CellKey[];
  /** The heading rows over inserted tables; left out where the source is no workbook of ours. */
  readonly headings?: readonly PrintedHeading[];
}
