import { textOf } from "../../draft/document";
import type { DraftForm } from "../../draft/form";
import type { SheetEdit } from "../../excel/contract/draft-contract";
import { composeOn } from "./grounds";
import type { Grounds } from "./grounds";
import { paragraphsIn } from "./sheet-edits";

/** The form with a paragraph in our own words again. */
export function restored(form: DraftForm, id: string): DraftForm {
  const others = Object.entries(form.edits).filter(([key]) => key !== id);
  return { ...form, edits: Object.fromEntries(others) };
}

/** The form with a paragraph's edit as it once was; undefined: it was not edited. */
export function putBack(
  form: DraftForm,
  id: string,
  before: DraftForm["edits"][string] | undefined,
): DraftForm {
  if (before === undefined) return restored(form, id);
  return { ...form, edits: { ...form.edits, [id]: before } };
}

/** What we write for a paragraph, whether or not it was edited; "" where it is silent. */
export function wordingOf(form: DraftForm, grounds: Grounds, id: string): string {
  const own = paragraphsIn(composeOn(restored(form, id), grounds)).find(
    (paragraph) => paragraph.id === id,
  );
  return own === undefined ? "" : textOf(own);
}

/** The form with a paragraph as the user wrote it; our own words again are no edit. */
export function edited(form: DraftForm, grounds: Grounds, id: string, text: string): DraftForm {
  const composed = wordingOf(form, grounds, id);
  if (text.trim() === composed) return restored(form, id);
  return { ...form, edits: { ...form.edits, [id]: { text, composed } } };
}

/** The form with what was edited in the sheet. */
export function adopted(form: DraftForm, grounds: Grounds, edits: readonly SheetEdit[]): DraftForm {
  return edits.reduce((next, { id, there }) => edited(next, grounds, id, there), form);
}

/** Edits that the text does not show: paragraphs deleted by hand, or whose place in it is gone. */
export function unusedEdits(
  form: DraftForm,
  grounds: Grounds,
): readonly { readonly id: string; readonly text: string }[] {
  const used = new Set(paragraphsIn(composeOn(form, grounds)).map(({ id }) => id));
  return Object.entries(form.edits)
    .filter(([id]) => !used.has(id))
    .map(([id, { text, composed }]) => ({ id, text: text.trim() === "" ? composed : text }));
}
