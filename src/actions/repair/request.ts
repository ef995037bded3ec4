import type { DraftForm } from "../../draft/form";
import type { CheckOutcome } from "../../excel/contract";
import type { ExplainRequest } from "./explainer";

/** What to seek explanations from; null where no sum is broken, as there is nothing to explain. */
export function requestOf(outcome: CheckOutcome, form: DraftForm | null): ExplainRequest | null {
  if (!outcome.findings.some(({ finding }) => "parts" in finding)) return null;
  const { report, previous, computedTotals, confirmed } = outcome;
  return {
    report,
    previous: previous?.comparable === true ? previous.report : null,
    computedTotals,
    confirmed,
    form: form !== null && Object.keys(form.edits).length > 0 ? form : null,
  };
}
