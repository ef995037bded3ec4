import type { CellKey, CellValue } from "../../report/cell";
import type { LinearCode } from "../sums/linear-rules";

/** The most cells that one explanation changes. */
export const MOST_CELLS = 4;

/** One cell of a repair. */
export interface Change {
  readonly cell: CellKey;
  /** What stands there: a number, or a text that was understood as one. */
  readonly from: CellValue;
  readonly to: number;
  /** Why this number, as half a sentence: 相邻两位颠倒. */
  readonly reason: string;
}

/** A set of changes after which every rule that it touches holds. */
export interface Repair {
  readonly changes: readonly Change[];
  /** How many findings go away. */
  readonly resolves: number;
  /** What probably happened, as half a sentence: 相邻两位颠倒. */
  readonly reason: string;
  /** −log of how likely the mistakes are; comparable only within one group. Smaller is better. */
  readonly cost: number;
}

/** A broken rule that a group of repairs is about: its code and the cells it names, focus first. */
export interface ExplainedFinding {
  readonly code: LinearCode;
  readonly cells: readonly CellKey[];
}

/**
 * Findings that have their explanations in common. `found`: `repairs` are all smallest sets, the
 * most plausible first, the first `equal` of them equally good. `none`: no change of up to
 * `MOST_CELLS` cells makes the rules hold. `stopped`: the time was over before all were known.
 */
export type Explanation =
  | {
      readonly kind: "found";
      readonly findings: readonly ExplainedFinding[];
      readonly repairs: readonly Repair[];
      readonly equal: number;
    }
  | {
      readonly kind: "none" | "stopped";
      readonly findings: readonly ExplainedFinding[];
    };
