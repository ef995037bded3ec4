import { composeDraft } from "../../draft/compose";
import type { DraftDocument, DraftParagraph } from "../../draft/document";
import { textOf } from "../../draft/document";
import type { DraftForm } from "../../draft/form";
import { textOfDraft } from "../../draft/report-text";
import type { Report } from "../../report/model";
import type { ReportText } from "../../report/text";

const sentencesOf = (text: string): readonly string[] =>
  text.match(/[^。！？；]+[。！？；]*/gu) ?? [];

/**
 * The sentences that the user wrote by hand, in their sections. All others were written from the
 * tables: their numbers say nothing about which number of the tables is wrong.
 */
export function ownWords(form: DraftForm, report: Report): ReportText {
  const own = (paragraph: DraftParagraph): readonly DraftParagraph[] => {
    const edit = form.edits[paragraph.id];
    if (!paragraph.edited || edit === undefined) return [];
    const text = sentencesOf(textOf(paragraph)).filter((one) => !edit.composed.includes(one));
    return text.length === 0
      ? []
      : [{ ...paragraph, runs: [{ kind: "text", text: text.join("") }] }];
  };
  const document = composeDraft(form, report);
  const written: DraftDocument = {
    ...document,
    introduction: document.introduction.flatMap(own),
    sections: document.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.flatMap(own),
    })),
  };
  return textOfDraft(written);
}
