import type { Finding } from "../finding";
import { keepable, stateOf } from "./justification";
import type { Keepable, KeptReason, KeptSubject } from "./justification";
import { keepableText } from "../text/kept-text";
import type { TextFinding } from "../text/finding";

/** 待处理: an error, or 需核实 without a reason · 有说明: kept with one · 提示: hints never block. */
export type FindingState = "open" | "kept" | "hint";

export const STATE_NAMES: Readonly<Record<FindingState, string>> = {
  open: "待处理",
  kept: "有说明",
  hint: "提示",
};

/** A finding's state with the reason it is kept with, or the one given for earlier values. */
export interface StateWithReason {
  readonly state: FindingState;
  readonly reason: KeptReason | null;
  readonly earlier: KeptReason | null;
}

/** The reasons that a report's findings are kept with. */
export interface Keeping extends KeptSubject {
  readonly kept: readonly KeptReason[];
}

function withReason(
  { severity }: Finding | TextFinding,
  finding: Keepable | null,
  kept: readonly KeptReason[],
): StateWithReason {
  if (severity === "hint") return { state: "hint", reason: null, earlier: null };
  const found = stateOf(finding, kept);
  return found.kind === "kept"
    ? { state: "kept", reason: found.reason, earlier: null }
    : { state: "open", reason: null, earlier: found.earlier };
}

/** The state of a finding in the tables. */
export function tableState(finding: Finding, keeping: Keeping): StateWithReason {
  return withReason(finding, keepable(finding, keeping), keeping.kept);
}

/** The state of a finding in the text. */
export function textState(finding: TextFinding, keeping: Keeping): StateWithReason {
  return withReason(finding, keepableText(finding, keeping), keeping.kept);
}
