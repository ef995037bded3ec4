import { layoutsOf } from "../../report/model";
import type { Report } from "../../report/model";
import { compiledTable } from "../sums/compile";
import type { CompiledTable } from "../sums/compile";
import { countAt } from "../sums/values";

/** ln n! (Stirling beyond small numbers). */
function logFactorial(n: number): number {
  if (n < FACTORIALS.length) return FACTORIALS[n] ?? 0;
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n);
}

const FACTORIALS: readonly number[] = Array.from({ length: 32 }, (_, n) => {
  let sum = 0;
  for (let factor = 2; factor <= n; factor += 1) sum += Math.log(factor);
  return sum;
});

/** A part of a table: a count that no sum states. */
interface Part {
  readonly row: string;
  readonly column: string;
  readonly value: number;
}

function partsOf(report: Report, { cells, rules }: CompiledTable): readonly Part[] {
  const totals = new Set<number>();
  for (const { rule, right } of rules) {
    if (rule.isSum && rule.states !== null) for (const place of right) totals.add(place);
  }
  return cells.flatMap(({ key }, place) => {
    const value = countAt(report, key);
    return totals.has(place) || !(value > 0) ? [] : [{ row: key.row, column: key.column, value }];
  });
}

function sums(parts: readonly Part[], by: "row" | "column"): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const part of parts) found.set(part[by], (found.get(part[by]) ?? 0) + part.value);
  return found;
}

/**
 * How unusual the counts of tables three and four are, as −log of their chance: if each row were
 * spread over the columns as the whole table is. Zeros need no term: what a row and a column make
 * together is the same whichever cells it lies in.
 */
function unusualTable(parts: readonly Part[]): number {
  const rows = sums(parts, "row");
  const columns = sums(parts, "column");
  const all = parts.reduce((sum, { value }) => sum + value, 0);
  let cost = 0;
  for (const { row, column, value } of parts) {
    const expected = ((rows.get(row) ?? 0) * (columns.get(column) ?? 0)) / all;
    cost += logFactorial(value) - value * Math.log(expected);
  }
  for (const sum of rows.values()) cost += Math.log(sum + 1);
  return cost + all;
}

/** How unusual the counts of a report are; only differences between readings of it mean anything. */
export function unusual(report: Report): number {
  return layoutsOf(report)
    .filter(({ key }) => key !== "disclosure")
    .reduce((cost, layout) => cost + unusualTable(partsOf(report, compiledTable(layout))), 0);
}
