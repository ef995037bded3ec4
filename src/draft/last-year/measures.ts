import { withoutEndings } from "../../report/endings";

/** 一是 · （1） · 1、 · ① before an item. */
const ITEM =
  /(?:^|(?<=[：:；;。，,\s]))(?:[一二三四五六七八九十]{1,3}是|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、.．](?!\d)|[①-⑳]|第[一二三四五六七八九十]{1,3}[，、])/gu;

const MARKS_AT_END = ["，", ",", "。", "；", ";", "：", ":", "、", "！", "!", "？", "?"];

/** A number of last year is none of this year: it becomes a blank to be filled. */
const NUMBER = /\d+(?:\.\d+)?(万余?|亿|余)?(?=([\p{Script=Han}%]?))/gu;
const DATED = /20\d{2}年|去年|上年|今年/u;

/** How much was made public is asked elsewhere: 公开信息1条. */
const COUNT = /(?:公开|发布|公布)[^，；]{0,20}\{几\}[条件篇]|信息\{几\}[条件篇]/u;

/** A shorter item is the heading of what follows it: 强化领导、科学部署。 */
const SHORTEST = 12;
const LONGEST = 90;
const MOST = 8;

/** "组织培训3次" → "组织培训{几}次": what was counted last year is asked anew. */
const asked = (text: string): string => text.replace(NUMBER, "{几}");

/** A number inside a name or a date is no count: such an item is not offered. */
const isPlain = (text: string): boolean =>
  !DATED.test(text) && !/[\p{Script=Latin}\d]{0,12}[-—/.@]\d/u.test(text);

/**
 * The measures that an aspect of last year's report lists (一是…；二是…): offered again this year,
 * with a blank {几} in the place of each number. Empty where the text lists none.
 */
export function measuresIn(aspect: string): readonly string[] {
  const marks = [...aspect.matchAll(ITEM)];
  const items = marks.map(({ index, 0: mark }, at) => {
    const item = aspect.slice(index + mark.length, marks[at + 1]?.index ?? aspect.length);
    const sentences = item
      .split(/[。\n]/u)
      .map((one) => withoutEndings(one.replace(/\s+/gu, ""), MARKS_AT_END));
    return sentences.find(({ length }) => length >= SHORTEST) ?? "";
  });
  const told = items
    .filter((item) => item !== "" && item.length <= LONGEST && isPlain(item))
    .map(asked)
    .filter((item) => !COUNT.test(item));
  return [...new Set(told)].slice(0, MOST);
}
