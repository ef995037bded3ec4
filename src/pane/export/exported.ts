import type { Checked } from "../../actions/checked";
import { judgeAll } from "../../actions/judge";
import type { PaneState } from "../../actions/state";
import { draftNotice } from "../../check/review/verdict";
import type { DraftDocument } from "../../draft/document";
import { emptyDraftForm } from "../../draft/form";
import type { DraftForm } from "../../draft/form";
import type { Report } from "../../report/model";
import { composeOn, groundsOf } from "../draft/grounds";
import type { TextJudge } from "../../actions/text/text-judge";

/** What leaves, and the line over it while the report is not ready. */
export interface Exported {
  readonly document: DraftDocument;
  readonly report: Report;
  readonly draftNotice: string | null;
}

/** A form in which nothing was typed gives a report with its gaps. */
const EMPTY = emptyDraftForm();

/** The form that the text is written from. */
export function exportedForm({ writing }: PaneState): DraftForm {
  return writing.form ?? EMPTY;
}

/** The report as it leaves with this form, once its text is judged. */
export async function exportedOf(
  outcome: Checked,
  form: DraftForm,
  judgeText: TextJudge,
): Promise<Exported> {
  const { reading, report, ledger } = outcome;
  const { document, audit } = await judgeAll(reading, { form, failure: null }, ledger, judgeText);
  return {
    document: document ?? composeOn(form, groundsOf(outcome)),
    report,
    draftNotice: draftNotice(audit.verdict),
  };
}
