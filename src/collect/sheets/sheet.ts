import type { DeskSheetKey } from "./names";

/** A formula with the result that it has now. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: string | number | null;
}

/** What stands in a cell: a text is a text, whatever it begins with; null is blank. */
export type DeskCell = string | number | null | FormulaCell;

export interface DeskColumn {
  readonly heading: string;
  /** In characters of half width, as Excel counts. */
  readonly width: number;
  /** Digits after the point; left out where the column holds texts. */
  readonly decimals?: number;
  /** The words to choose from. */
  readonly choices?: readonly string[];
  /** The officer types here: what stands in a line is never overwritten. */
  readonly isOwn?: true;
}

/** A sheet of the officer's workbook, from top to bottom: title, notes, headings, rows. */
export interface DeskSheet {
  readonly key: DeskSheetKey;
  readonly title: string;
  /** Lines between title and headings. */
  readonly notes: readonly string[];
  readonly columns: readonly DeskColumn[];
  readonly rows: readonly (readonly DeskCell[])[];
  /** Columns at the left that stay in sight. */
  readonly frozenColumns: number;
  /** Rows under the headings that stay in sight with them. */
  readonly frozenRows: number;
}

export function isFormula(cell: DeskCell): cell is FormulaCell {
  return typeof cell === "object" && cell !== null;
}

/** The row of the headings, counted from 0. */
export const headingRow = ({ notes }: Pick<DeskSheet, "notes">): number => 1 + notes.length;

/** What is shown in a cell now. */
export const shownIn = (cell: DeskCell): string | number | null =>
  isFormula(cell) ? cell.value : cell;
