import { cellId, sameCell } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import { layoutsOf } from "../../report/model";
import type { Report } from "../../report/model";
import { compiledTable } from "../sums/compile";
import { countAt } from "../sums/values";
import type { Surroundings } from "./mistakes";
import { nearnessIn } from "./neighbours";
import type { Problem } from "./problem";

/** What the mistakes of a report are judged by. */
export function surroundingsOf(
  report: Report,
  previous: Report | null,
  { unknowns }: Problem,
): Surroundings {
  const partsByTotal = new Map<string, CellKey[]>();
  for (const layout of layoutsOf(report)) {
    for (const { rule } of compiledTable(layout).rules) {
      if (!rule.isSum || rule.states === null) continue;
      const parts = rule.terms.flatMap(({ cell, coefficient }) =>
        coefficient === 1 ? [cell] : [],
      );
      const id = cellId(rule.states);
      partsByTotal.set(id, [...(partsByTotal.get(id) ?? []), ...parts]);
    }
  }
  const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
  return {
    nearness: nearnessIn(report),
    isTotal: (cell) => partsByTotal.has(cellId(cell)),
    isPartOf: (part, total) =>
      partsByTotal.get(cellId(total))?.some((cell) => sameCell(cell, part)) ?? false,
    lastYear: (cell) => (previous === null ? null : known(countAt(previous, cell))),
    numbers: unknowns.map(({ cell, value }) => ({ cell, value })),
  };
}
