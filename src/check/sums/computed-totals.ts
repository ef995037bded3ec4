import { cellId, sameCell } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import type { CompiledTable } from "./compile";

/** The parts of the sum that states a total: its row before its column, as the formulas add up. */
function partsOf(table: CompiledTable, total: CellKey): readonly number[] {
  const sum = table.rules.find(
    ({ rule, isSum }) => isSum && rule.states !== null && sameCell(rule.states, total),
  );
  return sum?.left ?? [];
}

/**
 * Takes back the totals that a formula computed although parts are still missing: such a number is
 * nobody's statement, so no sum may be held against it. Row by row, then the totals of totals.
 */
export function withholdTotals(table: CompiledTable, computed: readonly CellKey[]): void {
  const { numbers } = table;
  const own = computed.flatMap((cell) => {
    const place = table.placeOf.get(cellId(cell));
    return place === undefined ? [] : [{ place, parts: partsOf(table, cell) }];
  });
  const withhold = (): boolean => {
    const open = own.filter(
      ({ place, parts }) =>
        !Number.isNaN(numbers[place]) && parts.some((part) => Number.isNaN(numbers[part])),
    );
    for (const { place } of open) numbers[place] = NaN;
    return open.length > 0;
  };
  while (withhold());
}
