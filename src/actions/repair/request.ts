import { isLinear } from "../../check/sums/linear-rules";
import type { Checked } from "../checked";
import { lastYearOf } from "../last-year";
import type { ExplainRequest } from "./explainer";

/**
 * What to seek explanations from; null where no sum is broken, as there is nothing to explain. The
 * same for the marks and for the list.
 */
export function requestOf(checked: Checked): ExplainRequest | null {
  const { audit, sheet, confirmed, form } = checked;
  if (!audit.findings.some(({ code }) => isLinear(code))) return null;
  return {
    report: checked.report,
    previous: lastYearOf(checked),
    computedTotals: sheet.computedTotals,
    confirmed,
    form: form !== null && Object.keys(form.edits).length > 0 ? form : null,
  };
}
