import { isTotal } from "../../check/sums/formulas";
import { quoteSheet } from "../../report/address";
import { cellId } from "../../report/cell";
import { TABLE_KEYS } from "../../report/form";
import { LAYOUTS, formatForYear } from "../../report/formats";
import type { DeskOutcome } from "../desk";
import { CATEGORY_KEYS } from "../unit";
import { moneyDecimals } from "./decimals";
import { FIRST_NAMES, layoutOfDesk } from "./desk-sheets";
import type { SheetNames } from "./subtotal-formulas";

/**
 * The formulas of 汇总二 to 汇总四 by `cellId`: each cell that is filled in is the sum of its four
 * subtotals in 明细. Totals are left out: they keep the SUMs of 总计自动计算.
 */
export function sumFormulas(
  outcome: DeskOutcome,
  { detail }: Pick<SheetNames, "detail"> = FIRST_NAMES,
): ReadonlyMap<string, string> {
  const { key: format } = formatForYear(outcome.desk.frame.year);
  const layout = layoutOfDesk(outcome);
  const decimals = moneyDecimals(outcome, format);
  const rows = CATEGORY_KEYS.map(layout.subtotalRow);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const formulas = new Map<string, string>();
  for (const table of TABLE_KEYS) {
    const own = LAYOUTS[format][table];
    for (const { key, kind } of own.cells) {
      if (isTotal(own, key)) continue;
      const letters = layout.columnOf(key);
      const area = `${quoteSheet(detail)}!${letters}$${first}:${letters}$${last}`;
      const sum = kind === "money" ? `ROUND(SUM(${area}),${decimals})` : `SUM(${area})`;
      formulas.set(cellId(key), `=IF(COUNT(${area})=0,"",${sum})`);
    }
  }
  return formulas;
}
