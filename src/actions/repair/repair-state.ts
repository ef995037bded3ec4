import type { Checked } from "../checked";
import type { Explained } from "./arrange";
import type { Sought } from "./explainer";
import { requestOf } from "./request";

/** What is known of the wrong cells. */
export interface RepairState {
  /** The last explanations, of the outcome they were sought for; null before the first. */
  readonly explained: Explained | null;
  /** The outcome whose explanations could not be had, and why; null while all is well. */
  readonly failure: {
    readonly outcome: Checked;
    readonly kind: Exclude<Sought["kind"], "explained">;
  } | null;
}

export const NOTHING_SOUGHT: RepairState = { explained: null, failure: null };

export function withSought(
  { explained }: RepairState,
  outcome: Checked,
  sought: Sought,
): RepairState {
  return sought.kind === "explained"
    ? { explained: { outcome, explanations: sought.explanations }, failure: null }
    : { explained, failure: { outcome, kind: sought.kind } };
}

/** Whether explanations of this outcome are still to come. */
export function isSeeking({ explained, failure }: RepairState, outcome: Checked): boolean {
  const known = explained?.outcome === outcome || failure?.outcome === outcome;
  return !known && requestOf(outcome) !== null;
}
