import { sameCell } from "../../../report/cell";
import type { CellKey } from "../../../report/cell";
import { valueAt } from "../../../report/model";
import type { CellChange } from "../offer";
import type { Subject } from "../subject";

/** The change of a cell to a number; none where a formula computes it: its parts decide. */
export function changeTo({ report, sheet }: Subject, cell: CellKey, value: number): CellChange[] {
  const isComputed = sheet?.computedTotals.some((total) => sameCell(total, cell)) === true;
  return isComputed ? [] : [{ cell, from: valueAt(report, cell) ?? null, value }];
}
