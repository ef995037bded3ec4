import type { Alteration, Mistake, Surroundings } from "./mistakes";
import { followingMistake, misplacedPair, singleMistake } from "./mistakes";

/** How a set of changes came about, at its most plausible. */
export interface Story {
  readonly cost: number;
  /** A reason for each change, in their order. */
  readonly reasons: readonly string[];
}

interface Told {
  readonly cost: number;
  readonly reasons: ReadonlyMap<Alteration, string>;
}

const NOTHING: Told = { cost: 0, reasons: new Map() };

function blaming(told: Told, mistake: Mistake, changes: readonly Alteration[]): Told {
  const reasons = new Map(told.reasons);
  for (const change of changes) reasons.set(change, mistake.reason);
  return { cost: told.cost + mistake.cost, reasons };
}

/** The fewest and likeliest mistakes that make all the changes: alone, in pairs, or following. */
export function likeliestStory(changes: readonly Alteration[], surroundings: Surroundings): Story {
  const tell = (left: readonly Alteration[]): Told => {
    const [first, ...rest] = left;
    if (first === undefined) return NOTHING;
    const others = changes.filter((change) => change !== first);
    const following = followingMistake(first, others, surroundings);
    const alone = following ?? singleMistake(first, surroundings);
    let best = blaming(tell(rest), alone, [first]);
    for (const other of rest) {
      const pair = misplacedPair(first, other, surroundings);
      if (pair === null) continue;
      const remaining = rest.filter((change) => change !== other);
      const told = blaming(tell(remaining), pair, [first, other]);
      if (told.cost < best.cost) best = told;
    }
    return best;
  };
  const { cost, reasons } = tell(changes);
  return { cost, reasons: changes.map((change) => reasons.get(change) ?? "") };
}
