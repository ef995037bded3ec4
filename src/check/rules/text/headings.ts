import type { ReportText, SectionHeading, SectionKey } from "../../../report/text";

/** A heading of the text with the section that it opens. */
export interface OwnHeading {
  readonly key: SectionKey;
  readonly heading: SectionHeading;
}

/** The headings of the sections that have one, in their order. */
export function headingsOf({ sections }: ReportText): readonly OwnHeading[] {
  return sections.flatMap(({ key, heading }) => (heading === null ? [] : [{ key, heading }]));
}
