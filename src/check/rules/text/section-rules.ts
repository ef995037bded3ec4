import { TABLE_KEYS } from "../../../report/form";
import type { Report } from "../../../report/model";
import { TABLE_NAMES } from "../../../report/names";
import { SECTIONS, bareWords, sectionTitle } from "../../../report/section-titles";
import type { ReportText, SectionHeading, SectionKey } from "../../../report/text";
import type { TextFinding } from "../../text/finding";
import { findingAt, findingOfNothing } from "./places";
import type { TextPlace } from "./places";

/** The sections that the JSON form has; the others are its tables. */
const WRITTEN: readonly SectionKey[] = ["general", "problems", "others"];

function missing(report: Report, text: ReportText): TextFinding[] {
  const there = new Set(text.sections.map(({ key }) => key));
  return SECTIONS.filter(
    ({ key }) => !there.has(key) && (text.hasHeadings || WRITTEN.includes(key)),
  ).map(({ key, full }) => {
    const table = TABLE_KEYS.find((each) => each === key && report[each] !== null);
    const sentence = text.hasHeadings
      ? `没有找到“${full}”这一部分的标题${table === undefined ? "" : `（${TABLE_NAMES[table].short}在，标题不在）`}。`
      : `没有“${full}”这一部分的文字。`;
    return findingOfNothing("section-missing", { expected: full, sentence });
  });
}

function titleFinding(key: SectionKey, heading: SectionHeading): TextFinding[] {
  const { full, words } = sectionTitle(key);
  if (bareWords(heading.words) === bareWords(words)) return [];
  const place: TextPlace = { section: key, paragraph: -1, text: heading.text };
  const from = Math.max(heading.text.indexOf(heading.words), 0);
  return [
    findingAt("section-title", place, from, heading.text.length, {
      expected: words,
      actual: heading.words,
      sentence: `标题写的是“${heading.words}”，统一格式是“${full}”。`,
    }),
  ];
}

function numberFinding(key: SectionKey, heading: SectionHeading, repeated: boolean): TextFinding[] {
  const { full, numeral, words } = sectionTitle(key);
  const place: TextPlace = { section: key, paragraph: -1, text: heading.text };
  const report = (sentence: string): TextFinding[] => {
    const to = Math.max(heading.text.indexOf(heading.words), 0);
    const said = { expected: numeral, actual: heading.numeral, sentence };
    return [findingAt("section-number", place, 0, to, said)];
  };
  if (repeated) return report(`“${words}”的标题出现了不止一次，应当只有一个“${full}”。`);
  if (heading.automatic && heading.numeral === null) return [];
  if (heading.numeral === numeral) return [];
  return heading.numeral === null
    ? report(`“${words}”前面没有序号，应是“${numeral}、”。`)
    : report(`“${words}”的序号写的是“${heading.numeral}”，应是“${numeral}、”。`);
}

/** The six sections: whether each is there, under its title and its number. */
export function sectionFindings(report: Report, text: ReportText): readonly TextFinding[] {
  const headings = text.sections.flatMap(({ key, heading }) =>
    heading === null ? [] : [{ key, heading }],
  );
  // A copy that lost all its numbers says nothing about them.
  const numbered = headings.some(({ heading }) => heading.numeral !== null);
  const seen = new Set<SectionKey>();
  const own = headings.flatMap(({ key, heading }) => {
    const repeated = seen.has(key);
    seen.add(key);
    const number = numbered || repeated ? numberFinding(key, heading, repeated) : [];
    return [...number, ...titleFinding(key, heading)];
  });
  return [...missing(report, text), ...own];
}
