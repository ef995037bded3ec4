import type { ExplainOutcome } from "../../excel/contract";
import type { Explainer, Sought } from "../../actions/repair/explainer";
import { requestOf } from "../../actions/repair/request";

/** How long 审核 waits before it marks the cells that the rules name, in milliseconds. */
export const MARKS_WAIT = 500;

const after = (milliseconds: number): Promise<Sought> =>
  new Promise((resolve) => {
    setTimeout(() => resolve({ kind: "stopped" }), milliseconds);
  });

/** The explanations for the marks of 审核, as far as they are quickly known. */
export function forMarks(explainer: Explainer): ExplainOutcome {
  return async (outcome) => {
    const request = requestOf(outcome, null);
    if (request === null) return [];
    const sought = await Promise.race([explainer(request), after(MARKS_WAIT)]);
    return sought.kind === "explained" ? sought.explanations : [];
  };
}
