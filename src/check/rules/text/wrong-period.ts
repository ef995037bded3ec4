import type { Report } from "../../../report/model";
import type { ReportText } from "../../../report/text";
import type { Noticed } from "./places";
import { noticedAt, placesOf, sentencesOf } from "./places";
import { textRule } from "./text-rule";
import { PRACTICE } from "../words";

const DAY = (name: string): string =>
  `(?<month${name}>\\d{1,2})\\s{0,4}[月./-]\\s{0,4}(?<day${name}>\\d{1,2})\\s{0,4}日?`;
const PERIOD = new RegExp(
  `(?<!\\d)(?<year>20\\d\\d)\\s{0,4}[年./-]\\s{0,4}${DAY("")}\\s{0,4}(?:起|零时)?\\s{0,4}(?:至|到|[-—–~～－]){1,4}\\s{0,4}` +
    `(?:(?<yearTo>20\\d\\d)\\s{0,4}[年./-]\\s{0,4})?${DAY("To")}`,
  "u",
);
/** Other periods stand in a report too: of a campaign, of a training. */
const OF_THE_NUMBERS = /统计|期限|时限|周期|数据|报告期/u;

/** Whether a period is a year's first day to its last. */
function isWholeYear(groups: Readonly<Record<string, string | undefined>>, year: number): boolean {
  const number = (name: string): number => Number(groups[name] ?? NaN);
  const days = ["month", "day", "monthTo", "dayTo"].map(number).join(".");
  const yearTo = groups["yearTo"] === undefined ? year : number("yearTo");
  return days === "1.1.12.31" && number("year") === year && yearTo === year;
}

/** The numbers are those of the report year, from its first day to its last. */
function wrongPeriods(report: Report, text: ReportText): readonly Noticed[] {
  const { year } = report;
  return placesOf(text).flatMap((place) =>
    sentencesOf(place.text).flatMap((sentence): Noticed[] => {
      const found = PERIOD.exec(sentence.text);
      if (found === null || !OF_THE_NUMBERS.test(sentence.text)) return [];
      if (isWholeYear(found.groups ?? {}, year)) return [];
      const from = sentence.from + found.index;
      const expected = `${year}年1月1日至${year}年12月31日`;
      const actual = found[0].trim();
      return [
        noticedAt(place, from, from + found[0].length, {
          expected,
          actual,
          sentence: `统计期限写的是“${actual}”，${year} 年的年报应是${expected}。`,
        }),
      ];
    }),
  );
}

export const wrongPeriod = textRule({
  code: "wrong-period",
  severity: "explain",
  title: "统计期限不符",
  text: "数据的统计期限是报告年度的1月1日至12月31日。",
  advice: "改成报告年度的1月1日至12月31日，并核对数据是否按这一期限统计。",
  source: PRACTICE,
  needs: [],
  find: ({ report, text }) => wrongPeriods(report, text),
});
