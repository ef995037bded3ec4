import type { Component } from "./components";
import { merged, partsOf } from "./components";
import { isBroken } from "./problem";
import type { Constraint } from "./problem";
import type { ChangeSet } from "./search";

/** Broken rules that are explained together, with every way to mend them. */
export interface RepairGroup {
  readonly broken: readonly Constraint[];
  /** Cells are unknowns of the problem. */
  readonly sets: readonly ChangeSet[];
}

/** The members of a set at some of its places. */
function subset({ cells, changes, open }: ChangeSet, kept: ReadonlySet<number>): ChangeSet {
  const places = cells.flatMap((cell, at) => (kept.has(cell) ? [at] : []));
  const pick = (numbers: readonly number[]): number[] => places.map((at) => numbers[at] ?? 0);
  const directions = open === null ? [] : pick(open.directions);
  const moves = directions.some((direction) => direction !== 0);
  return {
    cells: pick(cells),
    changes: pick(changes),
    open: open === null || !moves ? null : { ...open, directions },
  };
}

/** Each set of cells with the same numbers once. */
export function distinctSets(sets: readonly ChangeSet[]): readonly ChangeSet[] {
  const key = ({ cells, changes }: ChangeSet): string =>
    cells
      .map((cell, at) => `${cell}:${changes[at] ?? 0}`)
      .sort()
      .join(" ");
  return [...new Map(sets.map((set) => [key(set), set])).values()];
}

/** The least that a set may add to the left side of a rule, wherever its open number ends up. */
function addedBy({ cells, changes, open }: ChangeSet, { coefficients }: Constraint): number {
  const sum = (of: readonly number[]): number =>
    cells.reduce((all, cell, at) => all + (coefficients.get(cell) ?? 0) * (of[at] ?? 0), 0);
  const slope = open === null ? 0 : sum(open.directions);
  if (open === null || slope === 0) return sum(changes);
  return sum(changes) + Math.min(slope * open.low, slope * open.high);
}

/** The least that any repairs of the groups may together add to the left side of a rule, up to 0. */
export function leastAdded(groups: readonly RepairGroup[], rule: Constraint): number {
  return groups.reduce(
    (sum, { sets }) => sum + sets.reduce((least, set) => Math.min(least, addedBy(set, rule)), 0),
    0,
  );
}

/**
 * What ties groups together although they break no rule together: a cell that both change, and a
 * limit with room for the changes of each of them but not of all. Numbers from 0 are cells, below
 * are limits.
 */
function tiesOf(
  groups: readonly RepairGroup[],
  constraints: readonly Constraint[],
): readonly (readonly number[])[] {
  const ties = groups.map(({ sets }) => sets.flatMap(({ cells }) => cells));
  constraints.forEach((limit, at) => {
    if (limit.relation === "=") return;
    if (limit.now + leastAdded(groups, limit) >= 0) return;
    groups.forEach((group, place) => {
      if (leastAdded([group], limit) < 0) ties[place]?.push(-1 - at);
    });
  });
  return ties;
}

/**
 * Takes the smallest sets of a component apart: broken rules that no set mends with cells of one
 * part are independent of each other, and each group gets its own repairs. One repair of each group,
 * whichever, together mend all rules and break none.
 */
export function independentGroups(
  component: Component,
  sets: readonly ChangeSet[],
): readonly RepairGroup[] {
  const { constraints, unknowns } = component;
  const broken = constraints.filter(isBroken);
  const inProblem = sets.map((set) => ({
    ...set,
    cells: set.cells.map((cell) => unknowns[cell] ?? -1),
  }));
  const rulesOf = (unknown: number): readonly number[] =>
    constraints.flatMap(({ coefficients }, at) => (coefficients.has(unknown) ? [at] : []));
  const brokenBy = (part: readonly number[]): readonly number[] =>
    broken.flatMap(({ coefficients }, at) =>
      part.some((unknown) => coefficients.has(unknown)) ? [at] : [],
    );
  const partsBySet = inProblem.map(({ cells }) => partsOf(cells, rulesOf));
  const groupOf = (links: ReadonlySet<number>): RepairGroup => ({
    broken: broken.filter((_, at) => links.has(at)),
    sets: distinctSets(
      inProblem.map((set, at) => {
        const own = partsBySet[at]?.filter((part) => brokenBy(part).some((one) => links.has(one)));
        return subset(set, new Set(own?.flat()));
      }),
    ),
  });
  const linked = merged(
    [...broken.map((_, at) => [at]), ...partsBySet.flat().map(brokenBy)],
    (links) => links,
  ).map((links) => new Set(links.flat()));
  const ties = tiesOf(linked.map(groupOf), constraints);
  return merged([...linked.keys()], (at) => ties[at] ?? []).map((tied) =>
    groupOf(new Set(tied.flatMap((at) => [...(linked[at] ?? [])]))),
  );
}
