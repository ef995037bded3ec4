/** The six sections of the report, in their order. */
export const SECTION_KEYS = [
  "general",
  "disclosure",
  "requests",
  "proceedings",
  "problems",
  "others",
] as const;

export type SectionKey = (typeof SECTION_KEYS)[number];

/** The heading of a section as it stands in a document. */
export interface SectionHeading {
  /** The whole line: "2、 主动公开政府信息情况". */
  readonly text: string;
  /** What numbers it, without brackets and points: "二", "2"; null when it has no number. */
  readonly numeral: string | null;
  /** Word numbered it by itself: the number is not in the text and nobody can judge it. */
  readonly automatic: boolean;
  /** The words after the number. */
  readonly words: string;
}

/** One section with its text; tables are no part of it. */
export interface SectionText {
  readonly key: SectionKey;
  /** Null where the source has the section's text without its heading: the JSON form. */
  readonly heading: SectionHeading | null;
  readonly paragraphs: readonly string[];
}

/** The words of a report around its tables, as a document has them. */
export interface ReportText {
  /** The lines over the text, joined; null without a title. */
  readonly title: string | null;
  /** What stands between the title and the first section. */
  readonly introduction: readonly string[];
  /** In the order in which they stand; one that stands twice is there twice. */
  readonly sections: readonly SectionText[];
  /** Whether the source has headings at all: the JSON form has none. */
  readonly hasHeadings: boolean;
}
