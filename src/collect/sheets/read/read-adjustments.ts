import { allLayouts } from "../../../report/formats";
import type { CellKey } from "../../../report/cell";
import { placeOf } from "../../../report/place";
import { readNumber } from "../../../report/number-text";
import type { Adjustment } from "../../desk";
import { plainName } from "../../names";
import { headedRows } from "./grid";
import type { DeskGrid, GridCell, Headings } from "./grid";

/** Points between the parts of a place are written in many ways. */
const plainPlace = (text: string): string =>
  plainName(text).replace(/[·・•.．,，、:：;；\-—/]/gu, "");

const PLACES: ReadonlyMap<string, CellKey> = new Map(
  [...allLayouts()]
    .reverse()
    .flatMap(({ cells }) => cells.map(({ key }) => [plainPlace(placeOf(key).full), key] as const)),
);

const amountOf = (cell: GridCell): number | null => {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? (readNumber(cell)?.value ?? null) : null;
};

/** Adjustments, and what keeps lines from being read. */
export interface ReadAdjustments {
  readonly adjustments: readonly Adjustment[];
  readonly problems: readonly string[];
}

export const ADJUSTMENT_HEADINGS = ["单位", "位置", "增减数"] as const;

/** Reads 调整: one that names no place of the form, or no number, is told and not taken. */
export function readAdjustments(grid: DeskGrid, headings: Headings): ReadAdjustments {
  const adjustments: Adjustment[] = [];
  const problems: string[] = [];
  for (const { row, cellAt, textAt } of headedRows(grid, headings)) {
    const [unit, place] = [textAt("单位"), textAt("位置")];
    const amount = amountOf(cellAt("增减数"));
    // The look-up formulas stand in every line.
    if (unit === "" && place === "" && amount === null) continue;
    const cell = PLACES.get(plainPlace(place));
    const where = `“${grid.name}”第 ${row} 行`;
    if (unit === "") problems.push(`${where}没有写单位，这项调整没有计入。`);
    else if (cell === undefined) {
      const what = place === "" ? "没有写位置" : `的位置“${place}”在表格里找不到`;
      problems.push(`${where}${what}，这项调整没有计入。请照“明细”的表头写。`);
    } else if (amount === null) {
      problems.push(`${where}的增减数不是数字，这项调整没有计入。`);
    } else {
      adjustments.push({ unit, cell, amount, reason: textAt("原因"), by: textAt("经办人") });
    }
  }
  return { adjustments, problems };
}
