import { cellId } from "../../report/cell";
import { placeOf } from "../../report/place";
import { readNumber } from "../../report/number-text";
import type { Change, Repair } from "./repair";
import { changeInTable, placeInTable } from "./words";

/** Rows of table three that a way is told by; all others are results. */
const RECEIVED = "received";
const CARRIED_IN = "carriedIn";
const CARRIED_OUT = "carriedOut";
const RESULTS_TOTAL = "resultsTotal";

const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  [RECEIVED, "今年新收"],
  [CARRIED_IN, "上年结转"],
  [CARRIED_OUT, "结转下年度"],
]);

const NOT_RESULTS: readonly string[] = [RECEIVED, CARRIED_IN, CARRIED_OUT, RESULTS_TOTAL];

/** How a way of putting it right is told. */
export interface WayWords {
  /** What it would mean: 这 3 件是今年新收的. No two ways of a group have the same. */
  readonly sentence: string;
  /** Whether it names every cell with its new number: then there is nothing more to tell. */
  readonly namesCells: boolean;
}

/** How far a change moves its cell; null where what stands there is no number. */
function moveOf({ from, to }: Change): number | null {
  const before = from === null ? 0 : typeof from === "number" ? from : readNumber(from)?.value;
  return before === undefined ? null : to - before;
}

/** The changes that others do not only follow from: what is no total, if anything is. */
function ownChanges(changes: readonly Change[]): readonly Change[] {
  const own = changes.filter(({ cell }) => cell.column !== "total");
  return own.length > 0 ? own : changes;
}

/** By how much each row moves, in the order of the changes; null where that cannot be told. */
function movesByRow(changes: readonly Change[]): ReadonlyMap<string, number> | null {
  const moves = new Map<string, number>();
  for (const change of changes) {
    const move = moveOf(change);
    const { row } = change.cell;
    // Two columns of a row that move apart are no one thing.
    if (move === null || Math.sign(moves.get(row) ?? move) !== Math.sign(move)) return null;
    moves.set(row, (moves.get(row) ?? 0) + move);
  }
  return moves;
}

/** （一）予以公开少填了 2 件. */
function rowWords(row: string, move: number): string {
  const name = placeOf({ table: "requests", row, column: "total" }).row;
  return `${SHORT_NAMES.get(row) ?? name}${move > 0 ? "少" : "多"}填了 ${Math.abs(move)} 件`;
}

/** What several cells of table three would mean together; null where that is no one thing. */
function storyOf(changes: readonly Change[]): string | null {
  if (changes.some(({ cell }) => cell.table !== "requests")) return null;
  const own = ownChanges(changes);
  const moves = movesByRow(own);
  if (moves === null) return null;
  const at = (row: string): number => moves.get(row) ?? 0;
  const results = [...moves].filter(([row]) => !NOT_RESULTS.includes(row));
  const sum = results.reduce((all, [, move]) => all + move, 0);
  const [received, carriedIn, carriedOut] = [at(RECEIVED), at(CARRIED_IN), at(CARRIED_OUT)];
  const total = at(RESULTS_TOTAL);
  const isOnly = (rows: readonly string[]): boolean =>
    [...moves.keys()].every((row) => rows.includes(row));
  // Counted among the results already, in no total yet: only where they come from is open.
  if (total > 0 && received === total && isOnly([RECEIVED, RESULTS_TOTAL])) {
    return `这 ${total} 件是今年新收的`;
  }
  if (total > 0 && carriedIn === total && isOnly([CARRIED_IN, RESULTS_TOTAL])) {
    return `这 ${total} 件是上年结转来的`;
  }
  if (carriedOut > 0 && received === carriedOut && isOnly([RECEIVED, CARRIED_OUT])) {
    return `有 ${carriedOut} 件今年新收的，结转到了下年度`;
  }
  if (carriedOut > 0 && carriedIn === carriedOut && isOnly([CARRIED_IN, CARRIED_OUT])) {
    return `有 ${carriedOut} 件上年结转来的，又结转到了下年度`;
  }
  const isNoneLeft = own.every(({ cell, to }) => NOT_RESULTS.includes(cell.row) || to === 0);
  if (results.length > 0 && results.every(([, move]) => move < 0) && isNoneLeft) {
    if (isOnly(results.map(([row]) => row))) return `其实没有这 ${-sum} 件`;
  }
  const told = [...moves].filter(([row]) => row !== RESULTS_TOTAL || results.length === 0);
  return told.length <= 2 ? told.map(([row, move]) => rowWords(row, move)).join("，") : null;
}

/** 本年制发件数和本年废止件数填反了; null where two cells do not only change places. */
function swapOf(changes: readonly Change[]): string | null {
  const [one, other, ...more] = changes;
  if (one === undefined || other === undefined || more.length > 0) return null;
  if (one.from !== other.to || other.from !== one.to) return null;
  const [first, second] = [placeOf(one.cell), placeOf(other.cell)];
  const both = [placeInTable(one.cell), placeInTable(other.cell)];
  const [a, b] =
    first.row === second.row
      ? [first.column, second.column]
      : first.column === second.column
        ? [first.row, second.row]
        : both;
  return `“${a}”和“${b}”填反了`;
}

/** Every cell with its new number: always true, and another for every other set of changes. */
const cellsWords = (changes: readonly Change[]): string =>
  changes.map((change) => `${placeInTable(change.cell)} 应为 ${change.to}`).join("，");

const columnsOf = (changes: readonly Change[]): string =>
  [...new Set(ownChanges(changes).map(({ cell }) => placeOf(cell).column))].join("、");

/** What names a set of changes, in whatever order they stand. */
const identityOf = ({ changes }: Repair): string =>
  changes
    .map(({ cell, to }) => `${cellId(cell)}=${to}`)
    .sort()
    .join("|");

/**
 * What each way of putting the same findings right would mean, in one plain sentence each. Where
 * two would be told alike, or where there is no plain word, the cells are named.
 */
export function wayWords(repairs: readonly Repair[]): readonly WayWords[] {
  const columns = new Set(repairs.map(({ changes }) => columnsOf(changes)));
  const stories = repairs.map(({ changes }) => {
    const swap = swapOf(changes);
    if (swap !== null) return swap;
    const story = changes.length > 1 ? storyOf(changes) : null;
    return story !== null && columns.size > 1 ? `${story}（${columnsOf(changes)}）` : story;
  });
  return repairs.map((repair, at): WayWords => {
    const { changes } = repair;
    const [only, another] = changes;
    if (only !== undefined && another === undefined) {
      return { sentence: changeInTable(only), namesCells: true };
    }
    const story = stories[at] ?? null;
    const isTold = stories.some(
      (other, index) =>
        other === story &&
        index !== at &&
        identityOf(repairs[index] ?? repair) !== identityOf(repair),
    );
    return story === null || isTold
      ? { sentence: cellsWords(changes), namesCells: true }
      : { sentence: story, namesCells: false };
  });
}
