import { totalRules } from "../check/sums/totals";
import { cellId } from "../report/cell";
import { LAYOUTS, formatForYear } from "../report/formats";
import { TABLE_KEYS } from "../report/form";
import { placeOf } from "../report/place";
import type { Adjustment, RefusedAdjustment } from "./desk";
import type { Unit } from "./unit";

/** The row that only the body itself can fill: nobody below makes 规章. */
export const OWN_ROW = "regulations";

/** Adjustments that are in the sum, and those that are not, with the reason. */
export interface SortedAdjustments {
  readonly applied: readonly Adjustment[];
  readonly refused: readonly RefusedAdjustment[];
}

/** Tells which adjustments can be applied to a year's sum over these units. */
export function sortAdjustments(
  adjustments: readonly Adjustment[],
  year: number,
  units: readonly Unit[],
  counted: readonly Unit[],
): SortedAdjustments {
  const layouts = TABLE_KEYS.map((table) => LAYOUTS[formatForYear(year).key][table]);
  const cells = new Set(layouts.flatMap((one) => one.cells.map(({ key }) => cellId(key))));
  const totals = new Set(layouts.flatMap((one) => [...totalRules(one).keys()]));
  const faultOf = ({ unit: name, cell, amount, reason }: Adjustment): string | null => {
    const unit = units.find((each) => each.name === name);
    const id = cellId(cell);
    if (unit === undefined) return `名单里没有“${name}”`;
    if (!cells.has(id)) return `${year} 年的表格没有这个位置`;
    const { full } = placeOf(cell);
    if (totals.has(id)) return `${full}由各格相加得出，请调整相加的那一格`;
    if (!Number.isFinite(amount)) return `${full}的增减数不是数字`;
    if (reason.trim() === "") return `“${name}”${full}的调整没有写原因`;
    if (!counted.includes(unit)) return `“${name}”没有计入汇总`;
    if (cell.row === OWN_ROW && unit.category !== "own") return `${full}只计本级的数`;
    return null;
  };
  const applied: Adjustment[] = [];
  const refused: RefusedAdjustment[] = [];
  for (const adjustment of adjustments) {
    const fault = faultOf(adjustment);
    if (fault === null) applied.push(adjustment);
    else refused.push({ adjustment, sentence: `${fault}，这项调整没有计入。` });
  }
  return { applied, refused };
}
