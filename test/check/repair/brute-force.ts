import type { Constraint, Problem } from "../../../src/check/repair/problem";

/** All ways to pick `size` of the numbers below `count`. */
function* picks(count: number, size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= count - size; first += 1) {
    for (const rest of picks(count, size - 1, first + 1)) yield [first, ...rest];
  }
}

function holds(
  { relation, coefficients, now }: Constraint,
  changes: ReadonlyMap<number, number>,
): boolean {
  let sum = now;
  for (const [unknown, change] of changes) sum += change * (coefficients.get(unknown) ?? 0);
  return relation === "=" ? sum === 0 : sum >= 0;
}

/** Whether some whole numbers up to `most`, all different from what stands there, satisfy all. */
function satisfiable(
  { unknowns, constraints }: Problem,
  cells: readonly number[],
  most: number,
): boolean {
  const changes = new Map<number, number>();
  // A rule is looked at once the last of its cells has a number.
  const settledAt = (at: number): readonly Constraint[] =>
    constraints.filter(({ coefficients }) => {
      const places = cells.flatMap((cell, place) => (coefficients.has(cell) ? [place] : []));
      return (places.at(-1) ?? -1) === at;
    });
  const rules = [-1, ...cells.keys()].map(settledAt);
  const holdAt = (at: number): boolean =>
    rules[at + 1]?.every((constraint) => holds(constraint, changes)) ?? false;
  const attempt = (at: number): boolean => {
    const cell = cells[at];
    if (cell === undefined) return true;
    const value = unknowns[cell]?.value ?? 0;
    for (let next = 0; next <= most; next += 1) {
      if (next === value) continue;
      changes.set(cell, next - value);
      if (holdAt(at) && attempt(at + 1)) return true;
    }
    changes.delete(cell);
    return false;
  };
  return holdAt(-1) && attempt(0);
}

/**
 * All smallest sets of cells, found by trying everything: every set of up to `size` cells with every
 * number up to `most`.
 */
export function smallestByTrying(
  problem: Problem,
  size: number,
  most: number,
): readonly (readonly number[])[] {
  const free = problem.unknowns.flatMap(({ fixed }, at) => (fixed ? [] : [at]));
  for (let cells = 0; cells <= size; cells += 1) {
    const sets = [...picks(free.length, cells)]
      .map((pick) => pick.map((at) => free[at] ?? -1))
      .filter((set) => satisfiable(problem, set, most));
    if (sets.length > 0) return sets;
  }
  return [];
}
