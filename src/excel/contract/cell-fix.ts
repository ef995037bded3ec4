import type { CellKey, CellValue } from "../../report/cell";

/** What to write, and what has to stand in the cell still: `null` for 填 0, a text for 采纳. */
export interface CellFix {
  readonly cell: CellKey;
  readonly from: CellValue;
  /** A number; in a fix that takes another one back also the text or the blank that was there. */
  readonly value: CellValue;
  /** The number format to give back, in a fix that takes back one which changed it. */
  readonly format?: string;
  /** The formula to give back, which showed `value`, in a fix that takes back one which replaced it. */
  readonly formula?: string;
  /** The formula that has to stand there still, in a fix that takes back one which put it there. */
  readonly over?: string;
  /** What the text in `value` stands for, in a fix that gives back TRUE or an error such as #N/A. */
  readonly as?: "boolean" | "error";
}

/** A cell that was to be written and does not hold what was to be written there. */
export interface LeftCell {
  readonly cell: CellKey;
  readonly why: LeftReason;
  /** What the cell holds, or held before it was overwritten. */
  readonly there: CellValue;
}

/**
 * changed: it held something else by then. formula: a formula stands there. summed: one that adds up
 * the officer's 明细. gone: its table is not
 * in the workbook. covered: nothing can stand there, as in the hidden part of a merged area. lost:
 * Excel made something else of it. overwritten: it was changed in the moment of writing, and what
 * stood there then could not be put back.
 */
export type LeftReason =
  "changed" | "formula" | "summed" | "gone" | "covered" | "lost" | "overwritten";
