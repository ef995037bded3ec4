import type { CellKey, CellValue } from "../report/cell";
import type { FormatKey, TableKey } from "../report/form";
import type { Area, TableLayout } from "../report/layout-types";

/** A cell of a source, counted from 0; on a sheet with an origin, counted from A1. */
export interface Place {
  readonly row: number;
  readonly column: number;
  /** Which row of its own table it is, where several stand in one grid; counted from 1. */
  readonly line?: number;
}

/**
 * One sheet or one text as a grid of what stands in its cells: numbers, texts, "" for an empty cell
 * and for the covered cells of a merged area. Rows may have different lengths.
 */
export interface SourceGrid {
  readonly cells: readonly (readonly unknown[])[];
  /** What the screen shows, in the same shape; it tells dates from numbers. */
  readonly texts?: readonly (readonly string[])[];
  /** Where the first cell stands on its sheet; A1 when not given. */
  readonly origin?: Place;
  /** How sentences call the sheet. */
  readonly name?: string;
  /** Of several tables in one grid: which row of its own table each row is, counted from 1. */
  readonly lines?: readonly number[];
}

/** One number cell of the form, as it was found. */
export interface RecognisedCell {
  readonly key: CellKey;
  /** In a blank row of a copy without columns: where its number would be read after being typed. */
  readonly place: Place;
  /** What stood there; "" for a cell that is not there. */
  readonly raw: unknown;
  readonly value: CellValue;
}

/** A printed label that reads differently in the source. */
export interface LabelChange extends Place {
  readonly expected: string;
  /** What stands there; "" when the label is gone. */
  readonly found: string;
}

/** A table of the form whose every cell was found with certainty. */
export interface RecognisedTable {
  readonly table: TableKey;
  /** The editions that print this table; table four is the same in all. */
  readonly editions: readonly FormatKey[];
  readonly layout: TableLayout;
  /** From its first heading to its last number. */
  readonly area: Area;
  /** In the order of `layout.cells`. */
  readonly cells: readonly RecognisedCell[];
  readonly labelsChanged: readonly LabelChange[];
  /** Names of columns beside the table and of rows in it that the form does not have: not read. */
  readonly added: readonly string[];
  /** Printed labels that stand nowhere, the 勾稽 note among them; numbers do not depend on these. */
  readonly labelsLost: readonly string[];
}

/** Why a table is not read, and where. `message` is a whole sentence for the user. */
export interface Doubt {
  readonly message: string;
  readonly place: Place | null;
}

/** A table of the form that is there but cannot be read with certainty. */
export interface RefusedTable {
  readonly table: TableKey;
  /** The first of the doubts, which is the sentence to show when there is room for one. */
  readonly reason: string;
  /** At least one. */
  readonly doubts: readonly Doubt[];
}

export interface GridTables {
  readonly tables: readonly RecognisedTable[];
  readonly refused: readonly RefusedTable[];
}

/** What stands in one of several grids; `grid` is its index among them. */
export type OfGrid<Found> = Found & { readonly grid: number };

/** Several tables of a kind are two years or two units: the caller asks which is meant. */
export interface GridsTables {
  readonly tables: readonly OfGrid<RecognisedTable>[];
  readonly refused: readonly OfGrid<RefusedTable>[];
}
