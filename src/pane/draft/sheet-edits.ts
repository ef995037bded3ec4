import { textOf } from "../../draft/document";
import type { DraftDocument, DraftParagraph } from "../../draft/document";
import type { SheetEdit } from "../../excel/draft-contract";

/** All paragraphs of the text in their order. */
export function paragraphsIn({ introduction, sections }: DraftDocument): readonly DraftParagraph[] {
  return [...introduction, ...sections.flatMap(({ paragraphs }) => paragraphs)];
}

/**
 * Whether an edit can be taken over: the title, the six headings and the lines for the tables are
 * the form's own; their rows have ids that no paragraph has ("title", "section/general").
 */
export function canBeAdopted({ id }: SheetEdit): boolean {
  return id !== "title" && !id.includes("/");
}

/** What was edited in the sheet and does not read so here: adopted edits are settled. */
export function openEdits(
  document: DraftDocument,
  edits: readonly SheetEdit[],
): readonly SheetEdit[] {
  const texts = new Map(paragraphsIn(document).map((paragraph) => [paragraph.id, paragraph]));
  return edits.filter((edit) => {
    const paragraph = texts.get(edit.id);
    return (paragraph === undefined ? "" : textOf(paragraph)) !== edit.there.trim();
  });
}
