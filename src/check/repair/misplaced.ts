import { distinctSets } from "./groups";
import type { RepairGroup } from "./groups";
import type { Alteration, Surroundings } from "./mistakes";
import { misplacedPair } from "./mistakes";
import { likeliestNumbers } from "./numbers";
import type { Problem } from "./problem";
import type { ChangeSet } from "./search";

/** The single changes that would mend a group each. */
function singles(group: RepairGroup, problem: Problem): readonly Alteration[] {
  return group.sets.flatMap(({ cells, changes }) => {
    const unknown = problem.unknowns[cells[0] ?? -1];
    if (cells.length !== 1 || unknown === undefined) return [];
    const to = unknown.value + (changes[0] ?? 0);
    return [{ cell: unknown.cell, from: unknown.value, to }];
  });
}

/** What explains a group best by itself costs. */
function leastCost(group: RepairGroup, problem: Problem, surroundings: Surroundings): number {
  const costs = group.sets.map((set) => likeliestNumbers(set, problem, surroundings).story.cost);
  return Math.min(...costs);
}

/** Whether a number in the wrong place explains both groups better than two mistakes would. */
function belongTogether(
  one: RepairGroup,
  other: RepairGroup,
  problem: Problem,
  surroundings: Surroundings,
): boolean {
  const others = singles(other, problem);
  const pairs = singles(one, problem).flatMap((first) =>
    others.flatMap((second) => misplacedPair(first, second, surroundings) ?? []),
  );
  if (pairs.length === 0) return false;
  const apart = leastCost(one, problem, surroundings) + leastCost(other, problem, surroundings);
  return pairs.some(({ cost }) => cost < apart);
}

/** The sets of a group with what they leave open settled: as near as may be, and at its likeliest. */
function settled(
  { sets }: RepairGroup,
  problem: Problem,
  surroundings: Surroundings,
): readonly ChangeSet[] {
  return sets.flatMap((set): readonly ChangeSet[] => {
    if (set.open === null) return [set];
    const { alterations } = likeliestNumbers(set, problem, surroundings);
    const likeliest = { ...set, changes: alterations.map(({ from, to }) => to - from), open: null };
    return [{ ...set, open: null }, likeliest];
  });
}

function together(
  one: RepairGroup,
  other: RepairGroup,
  problem: Problem,
  surroundings: Surroundings,
): RepairGroup {
  const others = settled(other, problem, surroundings);
  const sets = settled(one, problem, surroundings).flatMap((first) =>
    others.map((second): ChangeSet => ({
      cells: [...first.cells, ...second.cells],
      changes: [...first.changes, ...second.changes],
      open: null,
    })),
  );
  return { broken: [...one.broken, ...other.broken], sets: distinctSets(sets) };
}

/**
 * Joins groups that have no rule in common but one mistake: a number that was put into another row
 * of table four breaks two sums that have nothing to do with each other.
 */
export function joinMisplaced(
  groups: readonly RepairGroup[],
  problem: Problem,
  surroundings: Surroundings,
): readonly RepairGroup[] {
  const [first, ...rest] = groups;
  if (first === undefined) return [];
  const partner = rest.find((other) => belongTogether(first, other, problem, surroundings));
  if (partner === undefined) return [first, ...joinMisplaced(rest, problem, surroundings)];
  const others = rest.filter((other) => other !== partner);
  return [
    together(first, partner, problem, surroundings),
    ...joinMisplaced(others, problem, surroundings),
  ];
}
