import { composeDraft } from "../../src/draft/compose";
import { measuresFor, overviewsFor, problemsFor } from "../../src/draft/phrases";
import type { MeasureTopic } from "../../src/draft/phrase";
import { textOfDraft } from "../../src/draft/report-text";
import { formSchema } from "../../src/draft/form";
import {
  TELLING_SECTIONS,
  repeatedShare,
  shinglesOf,
  wordsOfSection,
} from "../../src/check/likeness";
import type { UnitText } from "../../src/collect/alike-sections";
import { coreName } from "../../src/collect/names";
import type { Report } from "../../src/report/model";
import { filled } from "../check/reports";
import { TOWNSHIP_COUNT, withFacts } from "./facts";

const NAMES = ["河西镇", "北坪镇", "沿江镇", "青石乡", "高山乡", "湖滨镇"];

const TOPICS = ["disclosure", "requests", "management", "platforms", "supervision"] as const;

/** The n-th and the next so many of the phrases, beginning anew at the end. */
const pick = <Phrase>(phrases: readonly Phrase[], from: number, count: number): readonly Phrase[] =>
  Array.from({ length: Math.min(count, phrases.length) }, (_, at) =>
    phrases.slice((from + at) % phrases.length),
  ).flatMap(([phrase]) => (phrase === undefined ? [] : [phrase]));

/** A township of the county that picked the same phrases as the others and filled in its own facts. */
function formOfTownship(report: Report, township: number, picks: number) {
  const measures = (topic: MeasureTopic) =>
    pick(measuresFor(topic, report), picks, 2).map(({ text }, at) => withFacts(text, township, at));
  const of = Object.fromEntries(TOPICS.map((topic) => [topic, { measures: measures(topic) }]));
  const [overview = ""] = pick(overviewsFor(report), picks, 1);
  return formSchema.parse({
    general: {
      ...of,
      overview: withFacts(overview, township),
      disclosure: {
        ...of["disclosure"],
        added: 60 + township * 31,
        channels: [{ name: "县人民政府网站", count: 60 + township * 31 }],
      },
      platforms: { ...of["platforms"], platforms: [{ name: "县人民政府网站" }] },
      supervision: {
        ...of["supervision"],
        trainings: 1 + (township % 3),
        trainees: 20 + township * 9,
        assessment: withFacts("占站所考核{几分}分，{谁}评分", township),
        evaluation: withFacts("{何时}请{哪些代表}评议", township),
        accountability: { cases: 0 },
      },
    },
    problems: {
      improved: "next",
      items: pick(problemsFor(report), picks, 2).map(({ problem, improvement }, at) => ({
        problem: withFacts(problem, township, at),
        improvement: withFacts(improvement, township, at + 1),
      })),
    },
    others: { fee: { amount: 0 } },
  });
}

/** Six townships of one county without applications, the same picks and each its own facts. */
export function sixTownships(picks: number): readonly UnitText[] {
  return Array.from({ length: TOWNSHIP_COUNT }, (_, township) => {
    const organisation = `临江县${NAMES[township] ?? ""}`;
    const report: Report = { ...filled(0), organisation, level: "township" };
    const document = composeDraft(formOfTownship(report, township, picks), report);
    return { unit: organisation, organisation, text: textOfDraft(document) };
  });
}

/** The largest share of a section that stands in another unit's, by section: 0 to 1. */
export function largestShares(texts: readonly UnitText[]): ReadonlyMap<string, number> {
  return new Map(
    TELLING_SECTIONS.map((section) => {
      const words = texts.map(({ organisation, text }) =>
        wordsOfSection(text, section).replaceAll(coreName(organisation), ""),
      );
      const shares = words.flatMap((own, at) =>
        words
          .filter((_, other) => other !== at)
          .map((other) => {
            const known = new Set(shinglesOf(other));
            return repeatedShare(own, (piece) => known.has(piece));
          }),
      );
      return [section, Math.max(...shares)] as const;
    }),
  );
}
