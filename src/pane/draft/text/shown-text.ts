import { composeDraft } from "../../../draft/compose";
import type { DraftForm } from "../../../draft/form";
import type { Report } from "../../../report/model";
import { paragraphsIn } from "../sheet-edits";
import type { WrittenText } from "../written-text";
import { writtenText } from "../written-text";

/** Stands for a paragraph that is empty while it is edited. */
const EMPTY = { text: "……", composed: "" };

/**
 * The text for the screen: the paragraph that is being edited keeps its place also while it is
 * empty, and the findings count with it. What leaves the pane is composed without it.
 */
export function shownText(
  form: DraftForm,
  report: Report,
  lastYear: Report | null,
  editing: string | null,
): WrittenText {
  const stands =
    editing === null || paragraphsIn(composeDraft(form, report)).some(({ id }) => id === editing);
  const shown = stands ? form : { ...form, edits: { ...form.edits, [editing]: EMPTY } };
  return writtenText(shown, report, lastYear);
}
