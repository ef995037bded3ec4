import type { CellKey } from "../../../report/cell";
import { valueAt } from "../../../report/model";
import type { Subject } from "../subject";

/** 本年收费金额（单位：万元）; the 2019 edition has no amount in 万元. */
export const FEE: CellKey = { table: "disclosure", row: "fees", column: "amount" };

/** Whether the report's edition has an amount; of a missing table nobody can say. */
export function hasFee({ report }: Subject): boolean {
  return report.disclosure === null || valueAt(report, FEE) !== undefined;
}
