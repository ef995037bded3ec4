import type { Alteration, Surroundings } from "./mistakes";
import type { Story } from "./plausibility";
import { likeliestStory } from "./plausibility";
import type { Problem } from "./problem";
import type { ChangeSet } from "./search";
import { meantBehind } from "./typing";

/** A set of changes with its numbers and the story behind them. */
export interface Told {
  readonly alterations: readonly Alteration[];
  readonly story: Story;
}

function alterationsOf(
  { cells, changes, open }: ChangeSet,
  { unknowns }: Problem,
  step: number,
): readonly Alteration[] {
  return cells.flatMap((index, at): Alteration[] => {
    const unknown = unknowns[index];
    if (unknown === undefined) return [];
    const change = (changes[at] ?? 0) + step * (open?.directions[at] ?? 0);
    return [{ cell: unknown.cell, from: unknown.value, to: unknown.value + change }];
  });
}

/**
 * How far the open number of a set may sensibly go: not at all, to its ends, and to where one of
 * the cells gets a number from which a slip of the fingers makes what stands there.
 */
function steps(set: ChangeSet, problem: Problem): readonly number[] {
  const { open } = set;
  if (open === null) return [0];
  const typed = alterationsOf(set, problem, 0).flatMap(({ from, to }, at) => {
    const direction = open.directions[at] ?? 0;
    return direction === 0 ? [] : meantBehind(from).map((meant) => (meant - to) / direction);
  });
  return [0, open.low, open.high, ...typed].filter(
    (step) => Number.isInteger(step) && step >= open.low && step <= open.high,
  );
}

/** The likeliest numbers for a set of cells. */
export function likeliestNumbers(
  set: ChangeSet,
  problem: Problem,
  surroundings: Surroundings,
): Told {
  const told = steps(set, problem).map((step): Told => {
    const alterations = alterationsOf(set, problem, step);
    return { alterations, story: likeliestStory(alterations, surroundings) };
  });
  return told.reduce((best, one) => (one.story.cost < best.story.cost ? one : best));
}
