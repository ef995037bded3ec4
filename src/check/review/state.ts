import type { Severity } from "../rules/severity";
import type { Justification } from "./justification";

/**
 * 待处理: an error, or 需核实 without a reason · 有说明: kept with one · 提示: hints never block.
 */
export type FindingState = "open" | "justified" | "hint";

export const STATE_NAMES: Readonly<Record<FindingState, string>> = {
  open: "待处理",
  justified: "有说明",
  hint: "提示",
};

export function stateOf(severity: Severity, justification: Justification | null): FindingState {
  if (severity === "hint") return "hint";
  return justification === null ? "open" : "justified";
}

/** How many findings are open, justified, and only hints. */
export function countStates(
  findings: readonly { readonly state: FindingState }[],
): Readonly<Record<FindingState, number>> {
  const counts = { open: 0, justified: 0, hint: 0 };
  for (const { state } of findings) counts[state] += 1;
  return counts;
}
