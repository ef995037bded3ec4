import type { CellKey } from "../../report/cell";
import { sameCell } from "../../report/cell";
import type { NearnessOf } from "./neighbours";
import type { TypingError } from "./typing";
import { outcomesOf, typingError } from "./typing";

/** One cell with what stands in it and what would have to. */
export interface Alteration {
  readonly cell: CellKey;
  readonly from: number;
  readonly to: number;
}

/** What a mistake is judged by. */
export interface Surroundings {
  readonly nearness: NearnessOf;
  /** Whether the cell states a sum of the form. */
  readonly isTotal: (cell: CellKey) => boolean;
  /** Whether the one is a part of the sum that the other states. */
  readonly isPartOf: (part: CellKey, total: CellKey) => boolean;
  /** What stood in the cell last year; null when that is not known. */
  readonly lastYear: (cell: CellKey) => number | null;
  /** The cells that hold a number, with it. */
  readonly numbers: readonly { readonly cell: CellKey; readonly value: number }[];
}

/** A mistake that explains changes: how unlikely it is (−log of its chance), and in words. */
export interface Mistake {
  readonly cost: number;
  readonly reason: string;
}

/**
 * How unlikely each kind of mistake is, as −log of its chance beside the others'. Only differences
 * count; measured with `bench/repair.ts`. A kind that can produce many numbers explains each of them
 * the less: that part is computed below.
 */
const COST = {
  /** Any mistake at all: two are far less likely than one. */
  any: 5,
  /** A slip of the fingers, of each of the four kinds. */
  typing: Math.log(4),
  /** A total that was left as it was when its parts changed. */
  staleTotal: 1,
  emptyTotal: 1.5,
  omitted: 2.5,
  stray: 5,
  duplicate: 4.5,
  lastYear: 1.5,
  unexplained: 5,
  /** A total that was reckoned from a wrong part. */
  following: 0.7,
  /** In the place next to its own; in another one of the row or column. */
  next: 2.4,
  further: 5,
  exchanged: 0.5,
  /** Totals are reckoned, not copied: they are misplaced less often than parts. */
  misplacedTotal: 2,
} as const;

/** How little the distance to last year's number counts. */
const LAST_YEAR_WEIGHT = 0.5;

/** The words for a total that only follows a part. */
export const FOLLOWING = "总计随之更正";

const TYPING_WORDS: Readonly<Record<TypingError, string>> = {
  transposed: "相邻两位颠倒",
  dropped: "少打一位",
  added: "多打一位",
  replaced: "打错一位",
};

/** Small differences are more likely than large ones: chance 1 / (d × (d + 1)), on either side. */
function distanceCost(from: number, to: number): number {
  const distance = Math.abs(from - to);
  return Math.log(2 * distance * (distance + 1));
}

/** A number nearer to last year's is a little more likely. */
function lastYearCost({ cell, from, to }: Alteration, { lastYear }: Surroundings): number {
  const then = lastYear(cell);
  if (then === null) return 0;
  const away = (value: number): number => Math.abs(Math.log((value + 1) / (then + 1)));
  return LAST_YEAR_WEIGHT * (away(to) - away(from));
}

function copiedFrom(
  { cell, from }: Alteration,
  { nearness, numbers }: Surroundings,
): "行" | "列" | null {
  if (from === 0) return null;
  for (const { cell: other, value } of numbers) {
    if (value !== from) continue;
    const near = nearness(cell, other);
    if (near === "nextRow") return "行";
    if (near === "nextColumn") return "列";
  }
  return null;
}

/** Every way in which one cell alone can have gone wrong. */
function waysOf(alteration: Alteration, surroundings: Surroundings): readonly Mistake[] {
  const { cell, from, to } = alteration;
  const isTotal = surroundings.isTotal(cell);
  const ways: Mistake[] = [
    { cost: COST.unexplained + distanceCost(from, to), reason: "按勾稽关系推算" },
  ];
  if (isTotal)
    ways.push({ cost: COST.staleTotal + distanceCost(from, to), reason: "总计没有更新" });
  if (from === 0) {
    ways.push(
      isTotal
        ? { cost: COST.emptyTotal, reason: "总计没有填" }
        : { cost: COST.omitted, reason: "没有填数" },
    );
  }
  if (to === 0 && !isTotal) ways.push({ cost: COST.stray, reason: "这里不应有数" });
  if (from !== 0 && to !== 0) {
    const error = typingError(from, to);
    if (error !== null) {
      const cost = COST.typing + Math.log(outcomesOf(error, to));
      ways.push({ cost, reason: TYPING_WORDS[error] });
    }
  }
  const copied = copiedFrom(alteration, surroundings);
  if (copied !== null) ways.push({ cost: COST.duplicate, reason: `与相邻${copied}重复录入` });
  if (from !== 0 && surroundings.lastYear(cell) === from) {
    ways.push({ cost: COST.lastYear, reason: "仍是上年的数" });
  }
  return ways;
}

/** One cell alone: the chances of all ways together, and the words for the likeliest. */
export function singleMistake(alteration: Alteration, surroundings: Surroundings): Mistake {
  const ways = waysOf(alteration, surroundings);
  const likeliest = ways.reduce((best, way) => (way.cost < best.cost ? way : best));
  const chance = ways.reduce((sum, { cost }) => sum + Math.exp(-cost), 0);
  const cost = COST.any - Math.log(chance) + lastYearCost(alteration, surroundings);
  return { cost, reason: likeliest.reason };
}

/** A total that was reckoned from the wrong part; null when it is not the total of any of them. */
export function followingMistake(
  total: Alteration,
  others: readonly Alteration[],
  { isPartOf }: Surroundings,
): Mistake | null {
  const follows = others.some(
    (part) => part.to - part.from === total.to - total.from && isPartOf(part.cell, total.cell),
  );
  return follows ? { cost: COST.following, reason: FOLLOWING } : null;
}

/** Two numbers that stand in each other's place, one of them perhaps 0; null when they do not. */
export function misplacedPair(
  one: Alteration,
  other: Alteration,
  surroundings: Surroundings,
): Mistake | null {
  if (one.from !== other.to || one.to !== other.from || sameCell(one.cell, other.cell)) return null;
  const near = surroundings.nearness(one.cell, other.cell);
  if (near === null) return null;
  const isNext = near === "nextRow" || near === "nextColumn";
  const line = near === "nextRow" || near === "sameColumn" ? "行" : "列";
  const moved = one.from === 0 || other.from === 0;
  const totals = [one, other].some(({ cell }) => surroundings.isTotal(cell));
  const cost =
    COST.any +
    (isNext ? COST.next : COST.further) +
    (moved ? 0 : COST.exchanged) +
    (totals ? COST.misplacedTotal : 0) +
    lastYearCost(one, surroundings) +
    lastYearCost(other, surroundings);
  const where = isNext ? `相邻的${line}` : `别的${line}`;
  return { cost, reason: moved ? `填到了${where}` : `与${where}的数互换了` };
}
