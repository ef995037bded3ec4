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

/** The line over an inserted table: 填报单位：… 报告年度：…年. */
export interface PrintedHeading {
  readonly table: TableKey;
  readonly address: string;
  /** "" where the unit was left to be filled in; null in a line that the user worded freely. */
  readonly organisation: string | null;
  /** Null likewise, and where the year is missing. */
  readonly year: number | null;
}

/** What only the source of a report knows, beside its numbers. */
export interface SheetFacts {
  readonly changedLabels: readonly ChangedLabel[];
  /** Totals that were inserted as formulas and now hold a typed value. */
  readonly overwrittenFormulas: readonly CellKey[];
  /** Totals that are formulas: while parts are blank they show a number that nobody stated. */
  readonly computedTotals: readonly CellKey[];
  /** The lines over the tables that were inserted; only a workbook has them. */
  readonly headings?: readonly PrintedHeading[];
}
