import { judge } from "../../actions/judge";
import type { Checked } from "../../actions/checked";
import { composeDraft } from "../../draft/compose";
import type { DraftDocument } from "../../draft/document";
import type { DraftForm } from "../../draft/form";
import type { Finding } from "../../check/finding";
import type { Audit } from "../../check/audit";
import type { Report } from "../../report/model";
import type { SectionKey } from "../../report/text";
import { paragraphsIn } from "./sheet-edits";

/** The text as it stands on a screen, with what the rules say of the whole report with it. */
export interface ShownText {
  readonly document: DraftDocument;
  readonly audit: Audit;
}

/** The text of a form: what 审核 judged, or the same judged with a form that nobody filled in. */
export function textOfForm(outcome: Checked, form: DraftForm): ShownText {
  const { document, audit } =
    outcome.form === form ? outcome : judge(outcome.reading, { form, failure: null });
  return { document: document ?? composeDraft(form, outcome.report), audit };
}

/** Stands for a paragraph that is empty while it is edited. */
const EMPTY = { text: "……", composed: "" };

function withEditedPlace(form: DraftForm, report: Report, editing: string | null): DraftForm {
  const stands =
    editing === null || paragraphsIn(composeDraft(form, report)).some(({ id }) => id === editing);
  return stands ? form : { ...form, edits: { ...form.edits, [editing]: EMPTY } };
}

/**
 * The text for the screen: the paragraph that is being edited keeps its place also while it is
 * empty, and the findings count with it. What leaves the pane is composed without it.
 */
export function shownText(outcome: Checked, form: DraftForm, editing: string | null): ShownText {
  return textOfForm(outcome, withEditedPlace(form, outcome.report, editing));
}

/** The findings of a paragraph; -1 is the section's heading, the title has 0. */
export function findingsAt(
  findings: readonly Finding[],
  section: SectionKey | "title" | "introduction",
  paragraph: number,
): readonly Finding[] {
  return findings.filter(
    ({ span }) => span !== null && span.section === section && span.paragraph === paragraph,
  );
}
