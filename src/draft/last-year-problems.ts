/** Where the problems end and what is done about them begins. */
const REMEDY =
  /改进情况|改进措施|改进方向|整改措施|下一步|针对(?:以上|上述|存在)|今后|将(?:切实|进一步|着力|持续|继续|从以下)/u;

/** 一是 · （一） · 1. · 第一， at the beginning of an item. */
const ITEM =
  /(?:^|[：:；;。，,\n])\s*(?:[一二三四五六七八九十]是|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十][，、])/gu;

const HEADING = /^(?:工作中)?(?:存在的?)?(?:主要|突出)?(?:困难和)?问题$/u;

const bare = (text: string): string =>
  text.replace(/^[\s：:；;。，,]+|[\s；;。，,]+$/gu, "").replace(/\s+/gu, "");

/**
 * The problems that section five of a report lists, each without its number: what this year's
 * report has to follow up. Empty where the text lists none in a way that can be told.
 */
export function problemsToldIn(section: string): readonly string[] {
  const remedy = section.search(REMEDY);
  // The words before it in its sentence or heading belong to it.
  const end = Math.max(section.lastIndexOf("。", remedy), section.lastIndexOf("\n", remedy)) + 1;
  const told = remedy < 0 ? section : section.slice(0, end);
  const starts = [...told.matchAll(ITEM)].map(({ index, 0: mark }) => index + mark.length);
  const begins = [...told.matchAll(ITEM)].map(({ index }) => index);
  return starts
    .map((from, at) => {
      const item = told.slice(from, begins[at + 1] ?? told.length);
      // A sentence after the last item is no part of it.
      return bare(item.split(/[。\n]/u)[0] ?? "");
    })
    .filter((item) => item.length >= 4 && !HEADING.test(item));
}
