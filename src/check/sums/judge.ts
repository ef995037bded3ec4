import type { CellKey } from "../../report/cell";
import type { Report } from "../../report/model";
import type { CompiledRule, CompiledTable } from "./compile";
import type { LinearRule } from "./linear-rules";
import { countAt } from "./values";

/** Both sides of a rule as far as their cells are filled; missing counts the cells that are not. */
export interface Sides {
  readonly left: number;
  readonly right: number;
  readonly leftMissing: number;
  readonly rightMissing: number;
}

function add(numbers: Float64Array, places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += numbers[place] ?? NaN;
  return sum;
}

function addFilled(numbers: Float64Array, places: readonly number[]): [number, number] {
  let sum = 0;
  let missing = 0;
  for (const place of places) {
    const value = numbers[place] ?? NaN;
    if (Number.isNaN(value)) missing += 1;
    else sum += value;
  }
  return [sum, missing];
}

/** Both sides of a rule; last year's cells count on the side that their coefficient says. */
export function sidesOf(
  { rule, left, right }: CompiledRule,
  numbers: Float64Array,
  previous: Report | null,
): Sides {
  const [leftSum, leftMissing] = addFilled(numbers, left);
  const [rightSum, rightMissing] = addFilled(numbers, right);
  const sides = { left: leftSum, right: rightSum, leftMissing, rightMissing };
  for (const { cell, coefficient } of rule.lastYear) {
    const value = previous === null ? NaN : countAt(previous, cell);
    if (Number.isNaN(value)) sides[coefficient === 1 ? "leftMissing" : "rightMissing"] += 1;
    else sides[coefficient === 1 ? "left" : "right"] += value;
  }
  return sides;
}

/** Whether the sides break the rule beyond what blank cells (none of them below 0) could mend. */
function breaks(compiled: CompiledRule, sides: Sides): boolean {
  const { left, right, leftMissing, rightMissing } = sides;
  if (leftMissing === 0 && rightMissing === 0) {
    return compiled.rule.relation === "=" ? left !== right : right > left;
  }
  // Rules over several years and limits need all their cells: docs/decisions/0003.
  if (!compiled.rule.isSum) return false;
  return (leftMissing === 0 && right > left) || (rightMissing === 0 && left > right);
}

/** The sides of a broken rule; null when it holds or cannot be judged. */
function judge(
  compiled: CompiledRule,
  numbers: Float64Array,
  previous: Report | null,
): Sides | null {
  const { rule } = compiled;
  if (rule.lastYear.length === 0) {
    const left = add(numbers, compiled.left);
    const right = add(numbers, compiled.right);
    if (rule.relation === "=" ? left === right : left >= right) return null;
  } else if (previous === null) {
    return null;
  }
  const sides = sidesOf(compiled, numbers, previous);
  return breaks(compiled, sides) ? sides : null;
}

/** A part of a sum and the number in it; null while the cell is blank or holds no number. */
export interface Part {
  readonly cell: CellKey;
  /** 1: on the side of the parts; -1: on the side of the total. */
  readonly coefficient: 1 | -1;
  readonly value: number | null;
}

/** A linear rule that the numbers break, with what stands on its two sides. */
export interface BrokenSum extends Pick<CompiledRule, "rule" | "focus" | "cells"> {
  readonly sides: Sides;
  readonly parts: readonly Part[];
  /** The number of last year's report that it counts with; null for a rule of one year. */
  readonly lastYear: number | null;
}

function partsOf({ rule, places }: CompiledRule, numbers: Float64Array): Part[] {
  return rule.terms.map(({ cell, coefficient }, index) => {
    const value = numbers[places[index] ?? -1] ?? NaN;
    return { cell, coefficient, value: Number.isNaN(value) ? null : value };
  });
}

function lastYearOf({ lastYear }: LinearRule, previous: Report | null): number | null {
  const [term] = lastYear;
  return term === undefined || previous === null ? null : countAt(previous, term.cell);
}

/** The linear rules that a table's numbers break. */
export function brokenSums(
  table: CompiledTable,
  numbers: Float64Array,
  previous: Report | null,
): readonly BrokenSum[] {
  const broken: BrokenSum[] = [];
  for (const compiled of table.rules) {
    const sides = judge(compiled, numbers, previous);
    if (sides === null) continue;
    const { rule, focus, cells } = compiled;
    const parts = partsOf(compiled, numbers);
    broken.push({ rule, focus, cells, sides, parts, lastYear: lastYearOf(rule, previous) });
  }
  return broken;
}
