import type { DetailLayout } from "../../src/collect/sheets/detail-layout";
import type { Category } from "../../src/collect/unit";
import type { NumberCell } from "../../src/report/layout-types";

/** So many lines of 明细 are added up. */
const LINES = 60;

/**
 * Subtotals that the workbench calculates in no time: all lines in the first, nothing in the others.
 * The formulas themselves are held by the tests of the sheets, where LibreOffice calculates them.
 */
export function subtotalFormulas({ columnOf, firstUnit }: DetailLayout) {
  return ({ key }: NumberCell, category: Category): string | null => {
    if (category !== "own") return null;
    const area = `${columnOf(key)}${firstUnit}:${columnOf(key)}${firstUnit + LINES}`;
    return `=IF(COUNT(${area})=0,"",SUM(${area}))`;
  };
}
