import { cellId } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import type { TableLayout } from "../../report/layout-types";
import { compiledTable } from "./compile";
import type { LinearRule } from "./linear-rules";

/** The first rule that states each total: at the bottom right corner of table three, its row. */
export function totalRules(layout: TableLayout): ReadonlyMap<string, LinearRule> {
  const rules = new Map<string, LinearRule>();
  for (const { rule } of compiledTable(layout).rules) {
    if (rule.states === null || !rule.isSum) continue;
    const id = cellId(rule.states);
    if (!rules.has(id)) rules.set(id, rule);
  }
  return rules;
}

/** The cells that people fill in behind a cell: itself, or the parts of a computed total. */
export function filledIn(
  totals: ReadonlyMap<string, LinearRule>,
  cell: CellKey,
): readonly CellKey[] {
  const rule = totals.get(cellId(cell));
  if (rule === undefined) return [cell];
  return rule.terms
    .filter(({ coefficient }) => coefficient === 1)
    .flatMap((part) => filledIn(totals, part.cell));
}
