import type { Report } from "../../../report/model";
import type { ReportText } from "../../../report/text";
import { readTitle } from "../../../report/title";
import type { Noticed } from "./places";
import { noticedAt, placeWords, placesOf, sentencesOf } from "./places";
import type { TextPlace } from "./places";
import { textRule } from "./text-rule";
import { PRACTICE } from "../words";

/** 2022年，我镇… at the beginning of a sentence: what the sentence is about. */
const TOPIC =
  /(?<=^|；|[一二三四五六七八九十]是)\s*(?:在\s*)?(?<year>20\d\d)\s*年(?:度|全年|[里中内])?(?=\s*(?:[，,]|我|本|全|共|度))/gu;
/** 现公布某镇2022年政府信息公开工作年度报告. */
const ANNOUNCED = /(?<!\d)(?<year>20\d\d)\s*年度?\s*政府信息公开(?:工作)?(?:年度)?(?:工作)?报告/gu;
/** The report of another year is meant. */
const OF_ANOTHER_YEAR = /上一?年|去年|历年|往年/u;
/** 截至2022年12月31日. */
const YEAR_END = /截[至止到]\s*(?<year>20\d\d)\s*年\s*12\s*月\s*31\s*日/gu;

/** A sentence about another year says why: a comparison, the date of a document, a follow-up. */
const EXCUSES =
  /以来|同期|同比|相比|[较比与]20\d\d年|上一?年|去年|往年|印发|出台|施行|修订|成立|整改|计划|规划|获评|荣获|被评|获得|评为|评估|考核|表彰|通报|排名|名列|位[列居]/u;
const TOPIC_SECTIONS: readonly TextPlace["section"][] = [
  "introduction",
  "general",
  "problems",
  "others",
];

/** Whether a year stands in the name of a document: 《…2022年政府信息公开工作年度报告》. */
function inBookTitle(text: string, at: number): boolean {
  return text.lastIndexOf("《", at) > text.lastIndexOf("》", at);
}

function titleYear(report: Report, { title }: ReportText): readonly Noticed[] {
  const year = title === null ? null : readTitle(title).year;
  if (title === null || year === null || year === report.year) return [];
  const at = title.search(/\d(?:\s*\d){3}/u);
  const from = Math.max(at, 0);
  const place: TextPlace = { section: "title", paragraph: 0, text: title };
  return [
    noticedAt(place, from, at < 0 ? title.length : from + 4, {
      expected: report.year,
      actual: year,
      sentence: `标题写的是 ${year} 年，报告年度是 ${report.year} 年。`,
    }),
  ];
}

/** The years in a sentence that should be the report year. */
function ownYears(sentence: string, year: number, topics: boolean): readonly RegExpExecArray[] {
  const plain = sentence.replace(/\s/gu, "");
  const excused = !topics || EXCUSES.test(plain) || plain.includes(`${year}年`);
  const earlier = ({ groups }: RegExpExecArray): boolean => Number(groups?.["year"]) < year;
  const another = OF_ANOTHER_YEAR.test(plain);
  return [
    ...(excused ? [] : [...sentence.matchAll(TOPIC)].filter(earlier)),
    ...(another ? [] : [...sentence.matchAll(ANNOUNCED)]).filter(
      ({ index }) => !inBookTitle(sentence, index),
    ),
    ...sentence.matchAll(YEAR_END),
  ];
}

/**
 * Years that a copy of an older report leaves behind. Only a year that the sentence itself is
 * about counts, and only an earlier one: later years are plans. Where the report announces itself
 * or closes its count, any other year is wrong. One finding a sentence.
 */
function wrongYears(report: Report, text: ReportText): readonly Noticed[] {
  const own = placesOf(text).flatMap((place) => {
    if (place.section === "title" || place.paragraph < 0) return [];
    const topics = TOPIC_SECTIONS.includes(place.section);
    const sentences = sentencesOf(place.text);
    return sentences.flatMap((sentence, index): Noticed[] => {
      // 2022年，…。2023年，…: first the one year, then the other.
      const next = sentences[index + 1]?.text.trimStart() ?? "";
      const own = topics && !next.startsWith(`${report.year}年`);
      const wrong = ownYears(sentence.text, report.year, own).find(
        ({ groups }) => Number(groups?.["year"]) !== report.year,
      );
      const year = wrong?.groups?.["year"];
      if (wrong === undefined || year === undefined) return [];
      const from = sentence.from + wrong.index + wrong[0].indexOf(year);
      return [
        noticedAt(place, from, from + year.length, {
          expected: report.year,
          actual: Number(year),
          sentence: `${placeWords(place.section)}写的是 ${year} 年，报告年度是 ${report.year} 年。`,
        }),
      ];
    });
  });
  return [...titleYear(report, text), ...own];
}

export const wrongYear = textRule({
  code: "wrong-year",
  severity: "explain",
  title: "年份不符",
  text: "正文写的是报告年度的情况，不留下其他年度的年份。",
  advice: "核对年份；确实说的是另一年的，写明原因。",
  source: PRACTICE,
  needs: [],
  find: ({ report, text }) => wrongYears(report, text),
});
