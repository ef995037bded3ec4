import type { Return } from "../../desk";
import { STRUCK_BREAK } from "../returns-sheet";
import { headedRows } from "./grid";
import type { DeskGrid, GridCell, Headings } from "./grid";

export const RETURN_HEADINGS = ["单位", "退回日期", "重报期限"] as const;

const two = (number: number): string => String(number).padStart(2, "0");

/** Days since 1899-12-30, as Excel counts them; other numbers are no days of our time. */
const FIRST_DAY = 40_000;
const LAST_DAY = 80_000;

/** 2026-01-20 of what stands in a cell: a text, or a day as Excel stores it. */
function dayOf(cell: GridCell): string {
  if (typeof cell === "number" && cell > FIRST_DAY && cell < LAST_DAY) {
    const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(cell) * 86_400_000);
    return `${day.getUTCFullYear()}-${two(day.getUTCMonth() + 1)}-${two(day.getUTCDate())}`;
  }
  const text = cell === null ? "" : String(cell).trim();
  const [, year, month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text) ?? [];
  if (year === undefined) return text;
  return `${year}-${two(Number(month))}-${two(Number(date))}`;
}

/** Reads what the officer wrote into 退回清单; lines without anything of his are left out. */
export function readReturns(grid: DeskGrid, headings: Headings): readonly Return[] {
  return headedRows(grid, headings).flatMap(({ cellAt, textAt }): Return[] => {
    const one: Return = {
      unit: textAt("单位"),
      returned: dayOf(cellAt("退回日期")),
      due: dayOf(cellAt("重报期限")),
      remarks: textAt("审核人意见"),
      struck: textAt("不退回的问题")
        .split(STRUCK_BREAK)
        .map((each) => each.trim())
        .filter((each) => each !== ""),
      fingerprint: textAt("退回的版本"),
    };
    const isOwn = [one.returned, one.due, one.remarks, ...one.struck].some((each) => each !== "");
    return one.unit !== "" && isOwn ? [one] : [];
  });
}
