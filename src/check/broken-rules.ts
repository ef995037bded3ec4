import type { CellKey } from "../report/cell";
import { sameCell } from "../report/cell";
import type { Report } from "../report/model";
import { CATALOGUE } from "./catalogue";
import type { CompiledRule, CompiledTable } from "./sums/compile";
import type { Finding, Part } from "./finding";
import { judge } from "./sums/judge";
import type { Sides } from "./sums/judge";
import { countAt } from "./sums/values";

function partsOf(table: CompiledTable, { rule, places }: CompiledRule): Part[] {
  return rule.terms.map(({ cell, coefficient }, index) => {
    const value = table.numbers[places[index] ?? -1] ?? NaN;
    return { cell, coefficient, value: Number.isNaN(value) ? null : value };
  });
}

/** Brings the cells that are marked to the front. */
function focusFirst(cells: readonly CellKey[], stated: CellKey | null): CellKey[] {
  if (stated === null) return [...cells];
  return [stated, ...cells.filter((cell) => !sameCell(cell, stated))];
}

/** What the stating cell should hold, and what it holds; for the balance both sides as they are. */
function comparison(parts: readonly Part[], sides: Sides, stated: CellKey | null) {
  const own = parts.find(({ cell }) => stated !== null && sameCell(cell, stated));
  const actual = own?.value ?? sides.right;
  const expected = own === undefined ? sides.left : sides.left - sides.right + actual;
  return { expected, actual, difference: actual - expected };
}

/** The number of last year's report that a judged rule counted with. */
function lastYearOf({ rule }: CompiledRule, previous: Report | null): number {
  const [term] = rule.lastYear;
  return term === undefined || previous === null ? 0 : countAt(previous, term.cell);
}

function findingOf(
  table: CompiledTable,
  compiled: CompiledRule,
  sides: Sides,
  previous: Report | null,
): Finding {
  const { rule } = compiled;
  const parts = partsOf(table, compiled);
  const cells = focusFirst(
    parts.map(({ cell }) => cell),
    rule.states,
  );
  const common = {
    severity: CATALOGUE[rule.code].severity,
    table: table.layout.key,
    focus: rule.states === null ? cells : [rule.states],
    cells,
    ...comparison(parts, sides, rule.states),
    parts,
  };
  switch (rule.code) {
    case "row-total":
    case "results-total":
    case "balance":
    case "outcomes-total":
      return { code: rule.code, ...common, atLeast: sides.leftMissing > 0 };
    case "carried-in":
    case "in-force":
      return { code: rule.code, ...common, lastYear: lastYearOf(compiled, previous) };
    case "carried-out-exceeds":
    case "issued-exceeds":
      return { code: rule.code, ...common };
  }
}

/** A finding for every linear rule that the loaded numbers of a table break. */
export function brokenRules(
  table: CompiledTable,
  previous: Report | null,
  findings: Finding[],
): void {
  for (const compiled of table.rules) {
    const sides = judge(compiled, table.numbers, previous);
    if (sides !== null) findings.push(findingOf(table, compiled, sides, previous));
  }
}
