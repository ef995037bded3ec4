import type { LinearCode } from "./linear-rules";

/** What one sum says about a blank cell. */
export interface BlankEvidence {
  readonly code: LinearCode;
  /**
   * exact: only `value` fits. atLeast: other cells of the sum are blank too, and the filled ones
   * already need `value` here. shared: the blank cells of the sum together must make `value`.
   */
  readonly kind: "exact" | "atLeast" | "shared";
  readonly value: number;
  /** Whether the blank cell is the one that states this sum. */
  readonly states: boolean;
}

/** The values that complete sums want in a blank cell. */
function exactValues(evidence: readonly BlankEvidence[]): ReadonlySet<number> {
  return new Set(evidence.filter(({ kind }) => kind === "exact").map(({ value }) => value));
}

function allows({ kind, value }: BlankEvidence, number: number): boolean {
  switch (kind) {
    case "exact":
      return value === number;
    case "atLeast":
      return number >= value;
    case "shared":
      return number <= value;
  }
}

/** Whether no number satisfies everything that the sums say about a blank cell. */
export function contradicts(evidence: readonly BlankEvidence[]): boolean {
  return [...exactValues(evidence)].some((value) => !evidence.every((one) => allows(one, value)));
}

/** The only number that satisfies every sum; undefined when none is sure. */
export function sureNumber(evidence: readonly BlankEvidence[]): number | undefined {
  return contradicts(evidence) ? undefined : [...exactValues(evidence)][0];
}
