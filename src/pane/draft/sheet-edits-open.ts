import { textOf } from "../../draft/document";
import type { DraftForm } from "../../draft/form";
import type { SheetEdit } from "../../excel/contract/draft-contract";
import { adopted } from "./edits";
import { composeOn } from "./grounds";
import type { Grounds } from "./grounds";
import { isOfForm, paragraphsIn } from "./sheet-edits";

/** What was edited in the sheet and is not in the text here, by what can become of it. */
export interface OpenEdits {
  /** 采用 takes them into the text. */
  readonly adoptable: readonly SheetEdit[];
  /** The form's own rows, and paragraphs that have no place in the text any more. */
  readonly left: readonly SheetEdit[];
}

/** The edits that the text does not have: by its words, or taken over into a paragraph of it. */
function missingIn(
  form: DraftForm,
  grounds: Grounds,
  edits: readonly SheetEdit[],
): readonly SheetEdit[] {
  const paragraphs = new Map(
    paragraphsIn(composeOn(form, grounds)).map((paragraph) => [paragraph.id, paragraph]),
  );
  return edits.filter((edit) => {
    const paragraph = paragraphs.get(edit.id);
    const there = edit.there.trim();
    if ((paragraph === undefined ? "" : textOf(paragraph)) === there) return false;
    // A paragraph keeps the number or heading that we put before it.
    const taken = paragraph?.edited === true ? form.edits[edit.id] : undefined;
    return taken?.text.trim() !== there;
  });
}

/** Sorts what was edited in the sheet; what the text here has already is settled. */
export function openEdits(
  form: DraftForm,
  grounds: Grounds,
  edits: readonly SheetEdit[],
): OpenEdits {
  const open = missingIn(form, grounds, edits);
  const own = open.filter((edit) => !isOfForm(edit));
  const lost = new Set(missingIn(adopted(form, grounds, own), grounds, own));
  return {
    adoptable: own.filter((edit) => !lost.has(edit)),
    left: open.filter((edit) => isOfForm(edit) || lost.has(edit)),
  };
}
