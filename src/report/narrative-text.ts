import type { Narrative, Report } from "./model";
import type { ReportText, SectionKey, SectionText } from "./text";

/** The sections whose text is part of the JSON form, in their order. */
const WRITTEN = ["general", "problems", "others"] as const satisfies readonly SectionKey[];

function paragraphsOf(text: string | undefined): string[] {
  return (text ?? "")
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The narrative of a report as text: a paragraph a line, without title and headings. */
export function textOfNarrative(report: Report): ReportText {
  const { narrative } = report;
  const sections = WRITTEN.map((key): SectionText => {
    return { key, heading: null, paragraphs: paragraphsOf(narrative[key]) };
  });
  return {
    title: null,
    introduction: paragraphsOf(narrative.introduction),
    sections: sections.filter(({ paragraphs }) => paragraphs.length > 0),
    hasHeadings: false,
  };
}

/**
 * The text that the JSON form keeps: a paragraph a line. What stands beside the tables in sections
 * two to four has no place in it; a section without text is left out.
 */
export function narrativeOf(text: ReportText): Narrative {
  const written = WRITTEN.map((key) => {
    const paragraphs = text.sections
      .filter((section) => section.key === key)
      .flatMap((section) => section.paragraphs);
    return [key, paragraphs] as const;
  });
  return Object.fromEntries(
    [["introduction", text.introduction] as const, ...written]
      .filter(([, paragraphs]) => paragraphs.length > 0)
      .map(([key, paragraphs]) => [key, paragraphs.join("\n")]),
  );
}
