import type { Component } from "./components";
import { brokenComponents, merged } from "./components";
import { independentGroups, leastAdded } from "./groups";
import type { RepairGroup } from "./groups";
import { isBroken } from "./problem";
import type { Constraint, Problem } from "./problem";
import { smallestSets } from "./search";
import type { ChangeSet, SearchLimits } from "./search";

/** What could be explained of a part of the problem, and what could not. */
export interface Solved {
  readonly groups: readonly RepairGroup[];
  /** Broken rules without an explanation. */
  readonly left: readonly {
    readonly broken: readonly Constraint[];
    /** The time was over; else there is none within the limits. */
    readonly stopped: boolean;
  }[];
}

/** A cell whose one change mends every rule that it breaks, two sums or more, and breaks none. */
interface PlainFault {
  readonly set: ChangeSet;
  readonly mended: readonly number[];
}

/** The one change that the sums ask of a cell; null where they ask none, or differ. */
function changeAsked(unknown: number, constraints: readonly Constraint[]): number | null {
  const asked = constraints.flatMap(({ relation, coefficients, now }) => {
    const coefficient = coefficients.get(unknown) ?? 0;
    return coefficient === 0 || relation !== "=" ? [] : [-now / coefficient];
  });
  const [change = 0, ...others] = asked;
  const agree = others.length > 0 && others.every((other) => other === change);
  return agree && change !== 0 ? change : null;
}

function plainFault(
  unknown: number,
  { unknowns }: Problem,
  constraints: readonly Constraint[],
): PlainFault | null {
  const change = changeAsked(unknown, constraints);
  if (change === null || (unknowns[unknown]?.value ?? 0) + change < 0) return null;
  const mended: number[] = [];
  for (const [at, rule] of constraints.entries()) {
    const coefficient = rule.coefficients.get(unknown) ?? 0;
    if (coefficient === 0 || !isBroken(rule)) continue;
    if (rule.relation === ">=" && rule.now + change * coefficient < 0) return null;
    mended.push(at);
  }
  return { set: { cells: [unknown], changes: [change], open: null }, mended };
}

/**
 * Faults that show by themselves, however broken the rest is: one cell that mends two sums or more
 * and touches no sound one. Cells that contend for a rule only count where they mend the same rules.
 */
function plainGroups(
  problem: Problem,
  { unknowns, constraints }: Component,
): readonly RepairGroup[] {
  const faults = unknowns.flatMap((unknown) => plainFault(unknown, problem, constraints) ?? []);
  const groups: RepairGroup[] = [];
  for (const contending of merged(faults, ({ mended }) => mended)) {
    const rules = contending[0]?.mended ?? [];
    if (contending.some(({ mended }) => mended.join() !== rules.join())) continue;
    const group: RepairGroup = {
      broken: constraints.filter((_, at) => rules.includes(at)),
      sets: contending.map(({ set }) => set),
    };
    const keepsLimits = constraints.every(
      (rule) =>
        rule.relation === "=" ||
        isBroken(rule) ||
        rule.now + leastAdded([...groups, group], rule) >= 0,
    );
    if (keepsLimits) groups.push(group);
  }
  return groups;
}

/** The rules as they are once the groups are mended; the cells that mend them stay as they are. */
function mendedProblem(
  { unknowns, followers }: Problem,
  { constraints }: Component,
  groups: readonly RepairGroup[],
): Problem {
  const settled = new Set(groups.flatMap(({ sets }) => sets.flatMap(({ cells }) => cells)));
  const mended = new Set(groups.flatMap(({ broken }) => broken));
  return {
    unknowns: unknowns.map((unknown, at) =>
      settled.has(at) ? { ...unknown, fixed: true } : unknown,
    ),
    constraints: constraints.map((rule) => {
      if (mended.has(rule)) return { ...rule, now: 0 };
      return rule.relation === "=" ? rule : { ...rule, now: rule.now + leastAdded(groups, rule) };
    }),
    followers,
  };
}

/**
 * Explains the broken rules of a component by its smallest sets of changes. Where there are none
 * within the limits, the faults that show by themselves are taken out, and the rest is tried again.
 */
export function solve(problem: Problem, component: Component, limits: SearchLimits): Solved {
  const { sets, stopped } = smallestSets(component, limits);
  if (sets.length > 0 && !stopped) return { groups: independentGroups(component, sets), left: [] };
  const plain = plainGroups(problem, component);
  if (plain.length === 0) {
    return { groups: [], left: [{ broken: component.constraints.filter(isBroken), stopped }] };
  }
  const rest = mendedProblem(problem, component, plain);
  const original = (rule: Constraint): Constraint =>
    component.constraints[rest.constraints.indexOf(rule)] ?? rule;
  const solved = brokenComponents(rest).map((part) => solve(rest, part, limits));
  return {
    groups: [
      ...plain,
      ...solved.flatMap(({ groups }) =>
        groups.map((group) => ({ ...group, broken: group.broken.map(original) })),
      ),
    ],
    left: solved.flatMap(({ left }) =>
      left.map((one) => ({ ...one, broken: one.broken.map(original) })),
    ),
  };
}
