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
}
