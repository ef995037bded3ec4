import { COMPARED, isYearJump } from "../check/rules/tables/year-jump";
import { QUIET_YEAR_JUMP } from "../check/rules/subject";
import { countAt } from "../check/sums/values";
import type { CellKey } from "../report/cell";
import type { Report } from "../report/model";
import type { Counted } from "./add-up";
import { CATEGORY_KEYS } from "./unit";
import type { Unit } from "./unit";

/** A number of a unit that is far from its last year's; a hint. */
export interface FarFromLastYear {
  readonly unit: string;
  readonly cell: CellKey;
  readonly actual: number;
  readonly lastYear: number;
}

/** A number of a unit that is far above the others of its group; a hint. */
export interface FarFromGroup {
  readonly unit: string;
  readonly cell: CellKey;
  readonly actual: number;
  /** The number in the middle of the group. */
  readonly median: number;
}

/** Units whose main numbers moved far from their own last year's; quiet for small numbers. */
export function farFromLastYear(
  counted: readonly Counted[],
  lastOf: ReadonlyMap<Unit, Report>,
): readonly FarFromLastYear[] {
  return counted.flatMap(({ unit, report }) => {
    const last = lastOf.get(unit);
    if (last === undefined) return [];
    return COMPARED.flatMap((cell): FarFromLastYear[] => {
      const [actual, lastYear] = [countAt(report, cell), countAt(last, cell)];
      const isFar = isYearJump(actual, lastYear, QUIET_YEAR_JUMP);
      return isFar ? [{ unit: unit.name, cell, actual, lastYear }] : [];
    });
  });
}

/** Of fewer nobody can say what is usual. */
const SMALLEST_GROUP = 5;
/** How many usual distances from the middle are far; over logarithms, as such numbers spread. */
const FAR = 3.5;
/** A usual distance is at least this, so that a group of equal numbers makes nobody odd by one more. */
const LEAST_SPREAD = 0.5;

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

function farInGroup(group: readonly Counted[], cell: CellKey): readonly FarFromGroup[] {
  const values = group.flatMap(({ unit, report }) => {
    const value = countAt(report, cell);
    return Number.isNaN(value) ? [] : [{ unit: unit.name, value }];
  });
  const middle = median(ascending(values.map(({ value }) => value)));
  // Where most have none, one that has some does another work.
  if (values.length < SMALLEST_GROUP || middle === 0) return [];
  const distances = values.map(({ value }) => Math.abs(Math.log1p(value) - Math.log1p(middle)));
  const spread = Math.max(median(ascending(distances)), LEAST_SPREAD);
  return values
    .filter(
      ({ value }) =>
        value - middle >= QUIET_YEAR_JUMP.count &&
        Math.log1p(value) - Math.log1p(middle) > FAR * spread,
    )
    .map(({ unit, value }) => ({ unit, cell, actual: value, median: middle }));
}

/** Units whose main numbers are far above the others' of their group; quiet for small numbers. */
export function farFromGroup(counted: readonly Counted[]): readonly FarFromGroup[] {
  return CATEGORY_KEYS.flatMap((category) => {
    const group = counted.filter(({ unit }) => unit.category === category);
    return COMPARED.flatMap((cell) => farInGroup(group, cell));
  });
}
