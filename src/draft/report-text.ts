import type { ReportText } from "../report/text";
import { textOf } from "./document";
import type { DraftDocument } from "./document";

/** The written report as the text rules read it: with headings, without tables. */
export function textOfDraft({ title, introduction, sections }: DraftDocument): ReportText {
  return {
    title,
    introduction: introduction.map(textOf),
    sections: sections.map(({ key, heading, paragraphs }) => {
      const mark = heading.indexOf("、");
      return {
        key,
        heading: {
          text: heading,
          numeral: heading.slice(0, mark),
          automatic: false,
          words: heading.slice(mark + 1),
        },
        paragraphs: paragraphs.map(textOf),
      };
    }),
    hasHeadings: true,
  };
}
