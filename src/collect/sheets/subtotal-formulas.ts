import { totalRules } from "../../check/sums/totals";
import { cellId } from "../../report/cell";
import { TABLE_KEYS } from "../../report/form";
import type { FormatKey } from "../../report/form";
import { LAYOUTS } from "../../report/formats";
import type { NumberCell } from "../../report/layout-types";
import { OWN_ROW } from "../adjustments";
import type { Category } from "../unit";
import { column } from "./detail-layout";
import type { DetailLayout } from "./detail-layout";

/** The names of the sheets that formulas speak of, as they stand in the workbook. */
export interface SheetNames {
  readonly detail: string;
  readonly adjustments: string;
}

/** Any number, however negative; a blank and a text are none. */
const A_NUMBER = '">-1E+15"';
const COUNTED = '"是"';

/** A sum that is blank where no number stands behind it, and shows no binary fraction. */
function rounded(count: string, sum: string, decimals: number | null): string {
  const shown = decimals === null ? sum : `ROUND(${sum},${decimals})`;
  return `=IF(${count}=0,"",${shown})`;
}

/** The formula of a cell of the form in the line of a subtotal. */
export type SubtotalFormula = (cell: NumberCell, category: Category) => string | null;

/**
 * The formulas of 小计 in 明细: what the lines of a category that are counted hold, with what 调整 says
 * of the same place. Totals of the form follow from the subtotals of their parts. 规章 is the body's own
 * alone. Null where nothing is added.
 * @param decimals Digits after the point of 金额.
 */
export function subtotalFormulas(
  layout: DetailLayout,
  format: FormatKey,
  { adjustments }: SheetNames,
  decimals: number,
): SubtotalFormula {
  const totals = new Map(TABLE_KEYS.flatMap((table) => [...totalRules(LAYOUTS[format][table])]));
  const { firstUnit, lastUnit, firstAdjustment, lastAdjustment } = layout;
  const unitsOf = (letters: string): string => column(null, letters, firstUnit, lastUnit);
  const adjusted = (letters: string): string =>
    column(adjustments, letters, firstAdjustment, lastAdjustment);
  return (cell, category) => {
    const row = layout.subtotalRow(category);
    const letters = layout.columnOf(cell.key);
    const digits = cell.kind === "money" ? decimals : null;
    if (cell.key.row === OWN_ROW && category !== "own") return null;
    const rule = totals.get(cellId(cell.key));
    if (rule !== undefined) {
      const parts = rule.terms
        .filter(({ coefficient }) => coefficient === 1)
        .map((term) => `${layout.columnOf(term.cell)}${row}`)
        .join(",");
      return rounded(`COUNT(${parts})`, `SUM(${parts})`, digits);
    }
    const own = `${unitsOf("B")},$B${row},${unitsOf("C")},${COUNTED}`;
    const changes = `${adjusted("B")},${letters}$3,${adjusted("F")},$B${row},${adjusted("G")},${COUNTED}`;
    return rounded(
      `COUNTIFS(${unitsOf(letters)},${A_NUMBER},${own})+COUNTIFS(${adjusted("C")},${A_NUMBER},${changes})`,
      `SUMIFS(${unitsOf(letters)},${own})+SUMIFS(${adjusted("C")},${changes})`,
      digits,
    );
  };
}
