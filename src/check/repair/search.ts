import type { Elimination } from "./elimination";
import { choose } from "./elimination";
import type { Move } from "./moves";
import { DOWN, UP, leastCells, movesToward } from "./moves";
import type { Component } from "./components";
import { settle } from "./settle";
import type { OpenNumber } from "./settle";

/** A set of cells, by index in the component, with whole changes that make every rule hold. */
export interface ChangeSet {
  readonly cells: readonly number[];
  readonly changes: readonly number[];
  readonly open: OpenNumber | null;
}

/** What may be sought. */
export interface SearchLimits {
  /** Cells that belong together because they share a rule. */
  readonly cellsInPart: number;
  /** All cells of a set. */
  readonly cells: number;
  /** Whether the time is over. */
  readonly isOver: () => boolean;
}

export interface SearchResult {
  /** All smallest sets; empty when there is none within the limits. */
  readonly sets: readonly ChangeSet[];
  /** Whether the time was over before every set was looked at. */
  readonly stopped: boolean;
}

/** How many sets are looked at between two looks at the clock. */
const ROUND = 256;

const last = (row: Float64Array): number => row[row.length - 1] ?? 0;

/** The equations that still fail and that no chosen cell can mend. */
function failing({ rows, equations, pivots }: Elimination): readonly Float64Array[] {
  return rows.filter((row, at) => at < equations && last(row) !== 0 && !pivots.includes(at));
}

/** Whether one change of the cell mends all failing equations and leaves the others alone. */
function mendsAll(
  { rows, equations, pivots }: Elimination,
  { cell }: Move,
  change: number,
): boolean {
  return rows.every(
    (row, at) => at >= equations || pivots.includes(at) || (row[cell] ?? 0) * change === last(row),
  );
}

/**
 * All smallest sets of cells whose change makes every rule of the component hold. Each step looks
 * at what still fails and can only be mended by one of a few moves, and tries each of them, barring
 * the ones that were tried before: every set is met once.
 */
export function smallestSets(component: Component, limits: SearchLimits): SearchResult {
  const { values, start } = component;
  const freedom = Uint8Array.from(values, (value) => (value > 0 ? UP | DOWN : UP));
  const sets: ChangeSet[] = [];
  const time = { looked: 0, isOver: false };

  const isOver = (): boolean => {
    if (time.looked % ROUND === 0 && limits.isOver()) time.isOver = true;
    time.looked += 1;
    return time.isOver;
  };

  function tryEach(
    state: Elimination,
    directions: readonly number[],
    moves: readonly Move[],
    budget: number,
  ): void {
    const before = moves.map(({ cell }) => freedom[cell] ?? 0);
    for (const { cell, direction } of moves) {
      const own = freedom[cell] ?? 0;
      freedom[cell] = 0;
      visit(choose(state, cell), [...directions, direction], budget - 1);
      freedom[cell] = own & ~direction;
    }
    // Backwards: a cell with two moves gets its first state.
    for (let at = moves.length - 1; at >= 0; at -= 1) {
      freedom[moves[at]?.cell ?? 0] = before[at] ?? 0;
    }
  }

  function visit(state: Elimination, directions: readonly number[], budget: number): void {
    if (isOver() || !component.allows(state.chosen, limits.cellsInPart)) return;
    const open = failing(state);
    if (open.length > 0) {
      if (budget === 0) return;
      const ways = open.map((row) => movesToward(row, last(row), freedom));
      if (leastCells(ways) > budget) return;
      const [first, ...others] = ways;
      if (first === undefined) return;
      const fewest = others.reduce(
        (few, moves) => (moves.length < few.length ? moves : few),
        first,
      );
      const row = open[ways.indexOf(fewest)];
      const moves =
        budget > 1 || row === undefined
          ? fewest
          : fewest.filter((move) => mendsAll(state, move, last(row) / (row[move.cell] ?? 1)));
      tryEach(state, directions, moves, budget);
      return;
    }
    const cells = state.chosen.map((cell, at) => ({
      value: values[cell] ?? 0,
      direction: directions[at] ?? 0,
    }));
    const settling = settle(state, cells, freedom);
    if (settling.kind === "settled") sets.push({ cells: state.chosen, ...settling.settled });
    else if (budget > 0) tryEach(state, directions, settling.moves, budget);
  }

  for (let size = 1; size <= limits.cells && sets.length === 0 && !time.isOver; size += 1) {
    visit(start, [], size);
  }
  return { sets, stopped: time.isOver };
}
