import type { WorkbookReading } from "../excel/contract/contract";
import { cellId } from "../report/cell";
import type { TableKey } from "../report/form";
import { TABLE_KEYS } from "../report/form";
import { layoutsOf, valueAt } from "../report/model";

/** Whether somebody has filled in numbers: totals that formulas computed are nobody's. */
export function holdsNumbers(
  { report, sheet }: Pick<WorkbookReading, "report" | "sheet">,
  tables: readonly TableKey[] = TABLE_KEYS,
): boolean {
  const computed = new Set(sheet.computedTotals.map(cellId));
  return layoutsOf(report)
    .filter(({ key }) => tables.includes(key))
    .some(({ cells }) =>
      cells.some(({ key }) => valueAt(report, key) !== null && !computed.has(cellId(key))),
    );
}
