import { cellId, sameCell } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import { layoutsOf, valueAt, withValues } from "../../report/model";
import type { Report, TableValues } from "../../report/model";
import { compiledTable } from "./compile";
import type { CompiledTable } from "./compile";
import { loadNumbers } from "./values";

/** The parts of the sum that states a total: its row before its column, as the formulas add up. */
function partsOf(table: CompiledTable, total: CellKey): readonly number[] {
  const sum = table.rules.find(
    ({ rule }) => rule.isSum && rule.states !== null && sameCell(rule.states, total),
  );
  return sum?.left ?? [];
}

/** The totals among `computed` whose parts are not all there: row by row, then totals of totals. */
function unfounded(
  table: CompiledTable,
  values: TableValues,
  computed: readonly CellKey[],
): readonly CellKey[] {
  const { numbers } = loadNumbers(table, values);
  const own = computed.flatMap((cell) => {
    const place = table.placeOf.get(cellId(cell));
    return place === undefined ? [] : [{ cell, place, parts: partsOf(table, cell) }];
  });
  const found = new Set<CellKey>();
  let more = true;
  while (more) {
    const open = own.filter(
      ({ cell, parts }) => !found.has(cell) && parts.some((part) => Number.isNaN(numbers[part])),
    );
    for (const { cell, place } of open) {
      numbers[place] = NaN;
      found.add(cell);
    }
    more = open.length > 0;
  }
  return [...found];
}

/**
 * The report without the totals that a formula computed although parts are still missing: such a
 * number is nobody's statement, so it is blank for the rules, the text, the years and every file.
 */
export function withoutUnfounded(report: Report, computed: readonly CellKey[]): Report {
  if (computed.length === 0) return report;
  const blank = layoutsOf(report).flatMap((layout) => {
    const values = report[layout.key];
    return values === null ? [] : unfounded(compiledTable(layout), values, computed);
  });
  if (blank.length === 0) return report;
  return withValues(
    report,
    blank.map((cell) => ({ cell, value: null })),
  );
}

/** The report with its computed totals as SUM makes them now: of numbers alone, blanks aside. */
export function recomputed(report: Report, computed: readonly CellKey[]): Report {
  const sum = (before: Report): Report =>
    withValues(
      before,
      layoutsOf(before).flatMap((layout) => {
        const table = compiledTable(layout);
        const plain = (place: number): number => {
          const cell = table.cells[place]?.key;
          const value = cell === undefined ? null : valueAt(before, cell);
          return typeof value === "number" ? value : 0;
        };
        return computed.flatMap((cell) => {
          const parts = table.placeOf.has(cellId(cell)) ? partsOf(table, cell) : [];
          if (parts.length === 0) return [];
          return [{ cell, value: parts.reduce((all, part) => all + plain(part), 0) }];
        });
      }),
    );
  // First the totals of the rows, then the totals of totals.
  return sum(sum(report));
}
