import type { Report } from "../../../report/model";
import type { ReportText } from "../../../report/text";
import { noticedAt, placeWords, placesOf } from "./places";
import type { Noticed } from "./places";
import { textRule } from "./text-rule";

const OLD_NOTICE =
  /(?:国办公开办函\s{0,4})?[〔[【（(［]\s{0,4}2019\s{0,4}[〕\]】）)］]\s{0,4}60\s{0,4}号/gu;
const SINCE = 2021;

/** The notice of 2019, cited in a report to which that of 2021 applies. */
function oldNotices(report: Report, text: ReportText): readonly Noticed[] {
  if (report.year < SINCE) return [];
  return placesOf(text).flatMap((place) =>
    [...place.text.matchAll(OLD_NOTICE)].map(({ 0: found, index }) =>
      noticedAt(place, index, index + found.length, {
        expected: "国办公开办函〔2021〕30号",
        actual: found.trim(),
        sentence: `${placeWords(place.section)}引用了“${found.trim()}”；${report.year} 年的年报应按国办公开办函〔2021〕30号编制。`,
      }),
    ),
  );
}

export const wrongNotice = textRule({
  code: "wrong-notice",
  severity: "explain",
  title: "引用了旧通知",
  text: "报告年度 2021 年及以后用国办公开办函〔2021〕30号的格式，不再引用国办公开办函〔2019〕60号。",
  advice: "改成国办公开办函〔2021〕30号，并核对表格是不是新格式。",
  source: "国办公开办函〔2021〕30号",
  needs: [],
  find: ({ report, text }) => oldNotices(report, text),
});
