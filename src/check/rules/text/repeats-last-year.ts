import { sectionTitle } from "../../../report/section-titles";
import type { ReportText } from "../../../report/text";
import {
  MOSTLY,
  SHORTEST_TOLD,
  TELLING_SECTIONS,
  repeatedShare,
  shinglesOf,
  wordsOfSection,
} from "../../likeness";
import type { Noticed } from "./places";
import { noticedAt } from "./places";
import { textRule } from "./text-rule";
import { PRACTICE } from "../words";
import { LAST_TEXT, LAST_YEAR, sectionsLastYear } from "../need";
import { followUpFindings } from "./followed-up";

/** Sections that are mostly last year's words. */
function repeated(text: ReportText, previous: ReportText | null): readonly Noticed[] {
  if (previous === null) return [];
  return TELLING_SECTIONS.flatMap((section): Noticed[] => {
    const words = wordsOfSection(text, section);
    const [first] = text.sections.find(({ key }) => key === section)?.paragraphs ?? [];
    if (first === undefined || words.length < SHORTEST_TOLD) return [];
    const known = new Set(shinglesOf(wordsOfSection(previous, section)));
    const share = repeatedShare(words, (shingle) => known.has(shingle));
    if (share <= MOSTLY) return [];
    const percent = Math.round(share * 100);
    const place = { section, paragraph: 0, text: first };
    const advice =
      section === "problems" ? "，上年提出的问题应写明改进到什么程度" : "，应写本年度的实际情况";
    return [
      noticedAt(place, 0, first.length, {
        actual: `${percent}%`,
        sentence: `“${sectionTitle(section).full}”约有 ${percent}% 的文字与上年年报相同${advice}。`,
      }),
    ];
  });
}

export const repeatsLastYear = textRule({
  code: "repeats-last-year",
  severity: "hint",
  title: "与上年雷同",
  text: "有上年年报时，总体情况、存在的主要问题及改进情况与上年相同的文字一般不超过一半；上年年报写到的问题，今年写明改进到什么程度。",
  advice: "改写成本年度的实际情况；上年提出的问题，写明改进到什么程度。",
  source: PRACTICE,
  needs: [LAST_YEAR, LAST_TEXT, sectionsLastYear(TELLING_SECTIONS)],
  find: ({ report, text, lastText }) => [
    ...repeated(text, lastText),
    ...followUpFindings(report, text, lastText),
  ],
});
