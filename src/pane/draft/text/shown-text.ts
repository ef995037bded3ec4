import { composeDraft } from "../../../draft/compose";
import type { DraftForm } from "../../../draft/form";
import type { Report } from "../../../report/model";
import { paragraphsIn } from "../sheet-edits";
import type { WrittenText } from "../written-text";
import { writtenText } from "../written-text";

/** Stands for a paragraph that is empty while it is edited. */
const EMPTY = { text: "……", composed: "" };

/** The text; the paragraph that is being edited keeps its place also while it is empty. */
export function shownText(
  form: DraftForm,
  report: Report,
  lastYear: Report | null,
  editing: string | null,
): WrittenText {
  const text = writtenText(form, report, lastYear);
  if (editing === null) return text;
  if (paragraphsIn(text.document).some(({ id }) => id === editing)) return text;
  const kept = { ...form, edits: { ...form.edits, [editing]: EMPTY } };
  return { ...text, document: composeDraft(kept, report) };
}
