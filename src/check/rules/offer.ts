import type { CellKey, CellValue } from "../../report/cell";
import type { TableKey } from "../../report/form";

/** A number for a cell of the form, and what has to stand there still when it is written. */
export interface CellChange {
  readonly cell: CellKey;
  readonly from: CellValue;
  readonly value: number;
}

/** What a rule offers where the answer is known: the words of the button, and what it does. */
export type Offer =
  | {
      readonly kind: "write";
      /** 填 118, 采纳 4. */
      readonly label: string;
      readonly changes: readonly CellChange[];
    }
  | {
      readonly kind: "relabel";
      readonly label: string;
      /** The cell of the workbook: '三、依申请公开'!A5. */
      readonly address: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: "heading"; readonly label: string; readonly table: TableKey }
  | { readonly kind: "insert"; readonly label: string; readonly table: TableKey };
