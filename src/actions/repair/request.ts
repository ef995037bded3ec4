import type { Audit } from "../../check/audit";
import { isLinear } from "../../check/sums/linear-rules";
import type { Assembled } from "../../exchange/assemble";
import type { Imported } from "../../exchange/imported";
import type { Report } from "../../report/model";
import type { Checked } from "../checked";
import { lastYearOf } from "../last-year";
import type { ExplainRequest } from "./explainer";

/** Where no sum is broken there is nothing to explain. */
const isBroken = ({ findings }: Audit): boolean => findings.some(({ code }) => isLinear(code));

/**
 * What to seek explanations from; null where there is nothing to explain. The same for the marks
 * and for the list.
 */
export function requestOf(checked: Checked): ExplainRequest | null {
  const { audit, sheet, confirmed, form, textIs, source } = checked;
  if (!isBroken(audit)) return null;
  return {
    report: checked.report,
    previous: lastYearOf(checked),
    computedTotals: sheet.computedTotals,
    confirmed,
    form: form !== null && Object.keys(form.edits).length > 0 ? form : null,
    text: textIs === "source" ? (source?.text ?? null) : null,
  };
}

/** The same for a report as its source has it. */
export function requestOfSource(
  imported: Pick<Imported, "text">,
  { computedTotals }: Pick<Assembled, "computedTotals">,
  audit: Audit,
  previous: Report | null,
): ExplainRequest | null {
  if (!isBroken(audit)) return null;
  const { report } = audit;
  return { report, previous, computedTotals, confirmed: [], form: null, text: imported.text };
}
