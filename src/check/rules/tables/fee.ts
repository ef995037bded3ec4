import type { CellKey } from "../../../report/cell";
import { cellId } from "../../../report/cell";
import { valueAt } from "../../../report/model";
import type { Subject } from "../subject";

/** 本年收费金额（单位：万元）; the 2019 edition has no amount in 万元. */
export const FEE: CellKey = { table: "disclosure", row: "fees", column: "amount" };

/** Whether the report's edition has an amount; of a missing table nobody can say. */
export function hasFee({ report }: Subject): boolean {
  return report.disclosure === null || valueAt(report, FEE) !== undefined;
}

/** The number of a cell, as it counts in sums; NaN where there is none. */
export function numberAt({ tables }: Subject, cell: CellKey): number {
  const own = tables.find(({ table }) => table.layout.key === cell.table);
  return own?.numbers[own.table.placeOf.get(cellId(cell)) ?? -1] ?? NaN;
}
