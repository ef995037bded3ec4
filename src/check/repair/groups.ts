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

function distinctSets(sets: readonly ChangeSet[]): readonly ChangeSet[] {
  const key = ({ cells, changes }: ChangeSet): string =>
    cells
      .map((cell, at) => `${cell}:${changes[at] ?? 0}`)
      .sort()
      .join(" ");
  return [...new Map(sets.map((set) => [key(set), set])).values()];
}

/**
 * Takes the smallest sets of a component apart: broken rules that no set mends with cells of one
 * part are independent of each other, and each group gets its own repairs.
 */
export function independentGroups(
  component: Component,
  sets: readonly ChangeSet[],
): readonly RepairGroup[] {
  const broken = component.constraints.filter(isBroken);
  const inProblem = sets.map((set) => ({
    ...set,
    cells: set.cells.map((cell) => component.unknowns[cell] ?? -1),
  }));
  const rulesOf = (unknown: number): readonly number[] =>
    component.constraints.flatMap(({ coefficients }, at) =>
      coefficients.has(unknown) ? [at] : [],
    );
  const brokenBy = (part: readonly number[]): readonly number[] =>
    broken.flatMap(({ coefficients }, at) =>
      part.some((unknown) => coefficients.has(unknown)) ? [at] : [],
    );
  const parts = inProblem.flatMap(({ cells }) => partsOf(cells, rulesOf));
  return merged([...broken.map((_, at) => [at]), ...parts.map(brokenBy)], (links) => links).map(
    (links): RepairGroup => {
      const own = [...new Set(links.flat())]
        .map((at) => broken[at])
        .filter((one) => one !== undefined);
      const cellsOf = (set: ChangeSet): ReadonlySet<number> =>
        new Set(
          set.cells.filter((unknown) => own.some(({ coefficients }) => coefficients.has(unknown))),
        );
      const whole = (set: ChangeSet): ReadonlySet<number> => {
        const touching = cellsOf(set);
        return new Set(
          partsOf(set.cells, rulesOf)
            .filter((part) => part.some((unknown) => touching.has(unknown)))
            .flat(),
        );
      };
      return { broken: own, sets: distinctSets(inProblem.map((set) => subset(set, whole(set)))) };
    },
  );
}
