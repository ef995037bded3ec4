import type { TableKey } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import { TABLE_NAME_PREFIX } from "../../report/table-name";

/** The sheets of an officer's workbook beside the three of the sum; they are also first called so. */
export const DESK_SHEETS = {
  list: "单位名单",
  standing: "收齐情况",
  detail: "明细",
  adjustments: "调整",
  returns: "退回清单",
  previous: "上年明细",
} as const;

export type DeskSheetKey = keyof typeof DESK_SHEETS;

export const DESK_SHEET_KEYS = Object.keys(DESK_SHEETS) as readonly DeskSheetKey[];

/** How the sheet of a table of the sum is first called: 汇总二. */
export function sumSheet(table: TableKey): string {
  return `汇总${TABLE_NAMES[table].short.slice(1)}`;
}

/** The defined name that tells which sheet of an officer one is, whatever it is called. */
export function deskNameOf(key: DeskSheetKey): string {
  return `${TABLE_NAME_PREFIX}${DESK_SHEETS[key]}`;
}
