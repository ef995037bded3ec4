import type { Elimination } from "./elimination";
import { isBroken } from "./problem";
import type { Constraint, Problem } from "./problem";

/** Rules that hang together by their cells, at least one of them broken. */
export interface Component {
  readonly constraints: readonly Constraint[];
  /** The cells that may change, as unknowns of the problem; elsewhere by their index here. */
  readonly unknowns: readonly number[];
  readonly values: readonly number[];
  readonly start: Elimination;
  /** Whether no more than `most` of the cells hang together by rules. */
  readonly allows: (cells: readonly number[], most: number) => boolean;
}

/** Items that have a member in common, put together. */
export function merged<T>(items: readonly T[], membersOf: (item: T) => Iterable<number>): T[][] {
  const groups: { readonly items: T[]; readonly members: Set<number> }[] = [];
  for (const item of items) {
    const members = new Set(membersOf(item));
    const touching = groups.filter((group) => [...members].some((one) => group.members.has(one)));
    const group = { items: [item], members };
    for (const other of touching) {
      group.items.unshift(...other.items);
      for (const one of other.members) group.members.add(one);
      groups.splice(groups.indexOf(other), 1);
    }
    groups.push(group);
  }
  return groups.map((group) => group.items);
}

/** The cells in parts that share no rule. */
export function partsOf(
  cells: readonly number[],
  rulesOf: (cell: number) => readonly number[],
): readonly (readonly number[])[] {
  return merged(cells, rulesOf);
}

function componentOf(problem: Problem, constraints: readonly Constraint[]): Component {
  const unknowns = [...new Set(constraints.flatMap(({ coefficients }) => [...coefficients.keys()]))]
    .filter((unknown) => problem.unknowns[unknown]?.fixed === false)
    .sort((a, b) => a - b);
  const rowOf = ({ coefficients, now }: Constraint): Float64Array =>
    Float64Array.from([...unknowns.map((unknown) => coefficients.get(unknown) ?? 0), -now]);
  const equations = constraints.filter(({ relation }) => relation === "=");
  const limits = constraints.filter(({ relation }) => relation === ">=");
  const rules = unknowns.map((unknown) =>
    constraints.flatMap(({ coefficients }, at) => (coefficients.has(unknown) ? [at] : [])),
  );
  return {
    constraints,
    unknowns,
    values: unknowns.map((unknown) => problem.unknowns[unknown]?.value ?? 0),
    start: {
      rows: [...equations, ...limits].map(rowOf),
      equations: equations.length,
      pivots: [],
      chosen: [],
    },
    allows: (cells, most) =>
      cells.length <= most ||
      partsOf(cells, (cell) => rules[cell] ?? []).every((part) => part.length <= most),
  };
}

/** The parts of a problem in which a rule is broken; the small ones first, they take little time. */
export function brokenComponents(problem: Problem): readonly Component[] {
  return merged(problem.constraints, ({ coefficients }) => coefficients.keys())
    .filter((constraints) => constraints.some(isBroken))
    .map((constraints) => componentOf(problem, constraints))
    .sort((a, b) => a.unknowns.length - b.unknowns.length);
}
