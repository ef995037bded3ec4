import type { BlankEvidence } from "../finding";

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
