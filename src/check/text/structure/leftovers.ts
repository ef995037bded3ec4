import { GAP } from "../../../report/gap-text";
import type { Report } from "../../../report/model";
import type { ReportText } from "../../../report/text";
import type { TextFinding } from "../finding";
import { findingAt, placeWords, placesOf } from "./places";

/** What a template or a converter left in a text that was never finished. */
const LEFT: readonly { readonly pattern: RegExp; readonly is: string; readonly each?: true }[] = [
  // Each stands for a thing that is missing.
  { pattern: GAP, is: "没有填写的地方", each: true },
  { pattern: /\[bookmark:[^\]]{0,80}\]/gu, is: "转换时留下的书签" },
  {
    pattern: /[（(]\s*(?:文字描述|此处填写[^）)]*|请填写[^）)]*|待补充|待填)\s*[）)]/gu,
    is: "模板的提示",
  },
  { pattern: /[（(]?\s*该部分以?表格形式报告\s*[）)]?/gu, is: "模板的提示" },
  // 5×8小时 has one cross between numbers; Latin names have letters beside their X.
  { pattern: /[×✕╳]{2,}|(?<![A-Za-z0-9])[XxＸｘ]{2,}(?![A-Za-z0-9])/gu, is: "没有填写的地方" },
  { pattern: /_{3,}|＿{2,}/gu, is: "没有填写的地方" },
  // A blank of the common phrases: 开展培训{次数}次.
  { pattern: /[{｛][^{}｛｝]{0,40}[}｝]/gu, is: "没有填写的地方" },
];

/** Hints, crosses and bookmarks that nobody took out: once a paragraph and kind; every gap. */
export function placeholderFindings(text: ReportText): readonly TextFinding[] {
  return placesOf(text).flatMap((place) =>
    LEFT.flatMap(({ pattern, is, each = false }): TextFinding[] => {
      const all = [...place.text.matchAll(pattern)];
      const more = all.length > 1 && !each ? `等 ${all.length} 处` : "";
      return all.slice(0, each ? all.length : 1).map(({ 0: found, index }) =>
        findingAt("placeholder-left", place, index, index + found.length, {
          actual: found,
          sentence: `${placeWords(place.section)}里留有“${found.trim()}”${more}，是${is}，应填写或删去。`,
        }),
      );
    }),
  );
}

const OLD_NOTICE = /(?:国办公开办函)?\s*[〔[【（(［]\s*2019\s*[〕\]】）)］]\s*60\s*号/gu;
const SINCE = 2021;

/** The notice of 2019, cited in a report to which that of 2021 applies. */
export function noticeFindings(report: Report, text: ReportText): readonly TextFinding[] {
  if (report.year < SINCE) return [];
  return placesOf(text).flatMap((place) =>
    [...place.text.matchAll(OLD_NOTICE)].map(({ 0: found, index }) =>
      findingAt("wrong-notice", place, index, index + found.length, {
        expected: "国办公开办函〔2021〕30号",
        actual: found.trim(),
        sentence: `${placeWords(place.section)}引用了“${found.trim()}”；${report.year} 年的年报应按国办公开办函〔2021〕30号编制。`,
      }),
    ),
  );
}
