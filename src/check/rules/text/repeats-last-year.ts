import { bareWords, sectionTitle } from "../../../report/section-titles";
import type { ReportText, SectionKey } from "../../../report/text";
import type { Noticed } from "./places";
import { noticedAt } from "./places";
import { textRule } from "./text-rule";
import { PRACTICE } from "../words";
import { LAST_TEXT, LAST_YEAR, sectionsLastYear } from "../need";
import { followUpFindings } from "./followed-up";

/** Section six says much the same every year, and has to. */
const COMPARED = ["general", "problems"] as const satisfies readonly SectionKey[];
/** Characters in a row that count as the same text: longer than the set phrases of the trade. */
const SHINGLE = 10;
/** In characters; less is too little to tell. */
const SHORTEST = 60;
/** One city deducts points above this share. */
const LIMIT = 0.5;

/** The words of a section without punctuation, its years all alike. */
function wordsOf(text: ReportText, section: SectionKey): string {
  const paragraphs = text.sections
    .filter(({ key }) => key === section)
    .flatMap((each) => each.paragraphs);
  return bareWords(paragraphs.join("")).replace(/20\d\d(?=年)/gu, "");
}

function shingles(words: string): string[] {
  return Array.from({ length: Math.max(words.length - SHINGLE + 1, 0) }, (_, at) =>
    words.slice(at, at + SHINGLE),
  );
}

/** The share of a text's characters that stand in a run which last year's text has too. */
function repeatedShare(words: string, previous: string): number {
  const known = new Set(shingles(previous));
  const repeated = new Set<number>();
  for (const [at, shingle] of shingles(words).entries()) {
    if (!known.has(shingle)) continue;
    for (let offset = 0; offset < SHINGLE; offset += 1) repeated.add(at + offset);
  }
  return repeated.size / words.length;
}

/** Sections that are mostly last year's words. */
function repeated(text: ReportText, previous: ReportText | null): readonly Noticed[] {
  if (previous === null) return [];
  return COMPARED.flatMap((section): Noticed[] => {
    const words = wordsOf(text, section);
    const [first] = text.sections.find(({ key }) => key === section)?.paragraphs ?? [];
    if (first === undefined || words.length < SHORTEST) return [];
    const share = repeatedShare(words, wordsOf(previous, section));
    if (share <= LIMIT) return [];
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
  needs: [LAST_YEAR, LAST_TEXT, sectionsLastYear(COMPARED)],
  find: ({ report, text, lastText }) => [
    ...repeated(text, lastText),
    ...followUpFindings(report, text, lastText),
  ],
});
