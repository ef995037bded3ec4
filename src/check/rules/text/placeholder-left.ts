import { GAP } from "../../../report/gap-text";
import type { ReportText } from "../../../report/text";
import type { Noticed } from "./places";
import { noticedAt, placeWords, placesOf } from "./places";
import { textRule } from "./text-rule";
import { PRACTICE } from "../words";

/** What a template or a converter left in a text that was never finished. */
/**
 * A unit right after what is counted: the number was left out. 件 and 条 are words of their own
 * (受理件, 便民条), so only what certainly counts may stand before.
 */
const NO_NUMBER = new RegExp(
  "(?:(?:公开|发布|更新|公示|转载|报送|上传)(?:各类)?(?:政府信息|政务信息|信息)?(?:共计?|合计|总计|累计|达)?\\s{0,4}[条篇]|" +
    "(?:共计|合计|总计|累计|总共)[件条篇期次个份项宗起]|" +
    "(?:共|累计)(?:收到|受理|办结|答复|制发|废止|办理)(?:(?:政府)?信息公开申请|依申请公开|申请|(?:行政)?规范性文件)?[件宗起条]|" +
    "(?:(?:政府)?信息公开申请|行政复议|行政诉讼|规范性文件)(?:共|共计|数为|为)[件宗起条]|" +
    "(?:培训班?|会议|座谈会|发布会|检查|督查|活动)[次场期]|" +
    "(?:增长|下降|占|占比|占比为|率为|率达)[%％]|" +
    "(?:收取|收费|金额|共计|合计)(?:信息处理费|处理费)?(?:为)?万?元)" +
    "(?=[，。；、！]|$)",
  "gu",
);
/** 于年月日, 截至 年 月 日. */
const NO_DATE = /(?<![0-9０-９〇○零一二三四五六七八九十每某当本逐\s])\s{0,4}年\s{0,4}月\s{0,4}日/gu;

const LEFT: readonly { readonly pattern: RegExp; readonly is: string; readonly each?: true }[] = [
  // Each stands for a thing that is missing.
  { pattern: GAP, is: "没有填写的地方", each: true },
  { pattern: /\[bookmark:[^\]]{0,80}\]/gu, is: "转换时留下的书签" },
  {
    pattern:
      /[（(]\s{0,8}(?:文字描述|此处填写[^（(）)]{0,80}|请填写[^（(）)]{0,80}|待补充|待填)\s{0,8}[）)]/gu,
    is: "模板的提示",
  },
  { pattern: /(?:[（(]\s{0,8})?该部分以?表格形式报告(?:\s{0,8}[）)])?/gu, is: "模板的提示" },
  // 5×8小时 has one cross between numbers; Latin names have letters beside their X.
  { pattern: /[×✕╳]{2,}|(?<![A-Za-z0-9])[XxＸｘ]{2,}(?![A-Za-z0-9])/gu, is: "没有填写的地方" },
  { pattern: /_{3,}|＿{2,}/gu, is: "没有填写的地方" },
  { pattern: NO_NUMBER, is: "没有写数的地方" },
  { pattern: NO_DATE, is: "没有写数的日期" },
  // A blank of the common phrases: 开展培训{次数}次.
  { pattern: /[{｛][^{}｛｝]{0,40}[}｝]/gu, is: "没有填写的地方" },
];

/** Hints, crosses and bookmarks that nobody took out: once a paragraph and kind; every gap. */
function placeholders(text: ReportText): readonly Noticed[] {
  return placesOf(text).flatMap((place) =>
    LEFT.flatMap(({ pattern, is, each = false }): Noticed[] => {
      const all = [...place.text.matchAll(pattern)];
      const more = all.length > 1 && !each ? `等 ${all.length} 处` : "";
      return all.slice(0, each ? all.length : 1).map(({ 0: found, index }) =>
        noticedAt(place, index, index + found.length, {
          actual: found,
          sentence: `${placeWords(place.section)}里留有“${found.trim()}”${more}，是${is}，应填写或删去。`,
        }),
      );
    }),
  );
}

export const placeholderLeft = textRule({
  code: "placeholder-left",
  severity: "explain",
  title: "留有未填的文字",
  text: "正文里不留下模板的提示、“××”“{次数}”“【待填：…】”这样没有填写的地方和书签，“共主动公开条”这样的地方补上数。",
  advice: "填写实际内容，或者删去。",
  source: PRACTICE,
  needs: [],
  find: ({ text }) => placeholders(text),
});
