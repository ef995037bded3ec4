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
  const apart = leastCost(one, problem, surroundings) + leastCost(other, problem, surroundings);
  const others = singles(other, problem);
  return singles(one, problem).some((first) =>
    others.some((second) => {
      const pair = misplacedPair(first, second, surroundings);
      return pair !== null && pair.cost < apart;
    }),
  );
}

function together(one: RepairGroup, other: RepairGroup): RepairGroup {
  return {
    broken: [...one.broken, ...other.broken],
    sets: one.sets.flatMap((first) =>
      other.sets.map((second): ChangeSet => ({
        cells: [...first.cells, ...second.cells],
        changes: [...first.changes, ...second.changes],
        open: null,
      })),
    ),
  };
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
  return [together(first, partner), ...joinMisplaced(others, problem, surroundings)];
}
