import { textOf } from "../../draft/document";
import type { DraftDocument, DraftParagraph } from "../../draft/document";
import type { SheetEdit } from "../../excel/contract/draft-contract";
import { NARRATIVE_SHEET } from "../../report/names";

/** All paragraphs of the text in their order. */
export function paragraphsIn(document: DraftDocument): readonly DraftParagraph[] {
  const { introduction, sections, closing } = document;
  return [...introduction, ...sections.flatMap(({ paragraphs }) => paragraphs), ...closing];
}

/**
 * Whether a row is the form's own: the title, the six headings and the lines for the tables have ids
 * that no paragraph has ("title", "section/general").
 */
export function isOfForm({ id }: Pick<SheetEdit, "id">): boolean {
  return id === "title" || id.includes("/");
}

/** How the paragraph or heading of an edit reads here; "" where there is none. */
export function wordsHere(document: DraftDocument, edit: SheetEdit): string {
  const paragraph = paragraphsIn(document).find(({ id }) => id === edit.id);
  if (paragraph !== undefined) return textOf(paragraph);
  if (edit.id === "title") return document.title;
  const section = document.sections.find(({ key }) => edit.id === `section/${key}`);
  return section?.heading ?? (isOfForm(edit) ? (edit.written ?? "") : "");
}

/** 改过; of what is no longer known to be edited only that it reads differently. */
export function wordForEdited(edits: readonly SheetEdit[]): string {
  return edits.every(({ written }) => written !== null) ? "改过" : "与这里不同";
}

/** 工作表“年报正文”中有 2 段改过. */
export function editsTitle(edits: readonly SheetEdit[]): string {
  return `工作表“${NARRATIVE_SHEET}”中有 ${edits.length} 段${wordForEdited(edits)}`;
}

/** Why some edits cannot be taken over, one sentence a reason. */
export function leftSentences(left: readonly SheetEdit[]): readonly string[] {
  // What cannot even be deleted is one of the small headings.
  const ofForm = left.filter((edit) => isOfForm(edit) || edit.there === "").length;
  const lost = left.length - ofForm;
  return [
    ...(ofForm > 0 ? ["标题和表格的位置按统一格式写，其中的修改不能采用。"] : []),
    ...(lost > 0 ? [`有 ${lost} 段在这里没有对应的位置，其中的修改不能采用。`] : []),
  ];
}
