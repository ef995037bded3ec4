import { TABLE_NAMES } from "../../report/names";
import type { TableChoice } from "../contract/import-contract";
import type { PlacedTable } from "./placed-table";
import type { WorkbookFacts } from "./read-request";

const STALE =
  "Excel 设为手动重算，表中自动计算的数可能不是最新的，请按 F9 重算。按“审核”时会先重算。";

/** What the user has to know of a reading, beside what was read. */
export function remarksOf(
  { sheets, isStale }: Pick<WorkbookFacts, "sheets" | "isStale">,
  tables: readonly PlacedTable[],
  passed: readonly TableChoice[],
): readonly string[] {
  const hidden = new Set(sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name));
  const computed = tables.some(({ cells }) => [...cells.values()].some((cell) => cell.isFormula));
  return [
    ...(isStale && computed ? [STALE] : []),
    ...tables.flatMap(({ layout, sheet }) =>
      hidden.has(sheet)
        ? [`${TABLE_NAMES[layout.key].short}在隐藏的工作表“${sheet}”上，审核的是这一张。`]
        : [],
    ),
    ...passed.map(
      ({ table, sheet, address }) =>
        `隐藏的工作表“${sheet}”的 ${address} 还有一张${TABLE_NAMES[table].short}，没有审核。`,
    ),
  ];
}
