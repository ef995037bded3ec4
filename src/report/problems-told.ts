/** 一是 · （一） · 1. · 第一， at the beginning of an item; 2.5% is none. */
const ITEM =
  /(?:^|[：:；;。，,\n])[^\S\n]*(?:[一二三四五六七八九十]{1,3}是|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]{1,3}[，、])/gu;

/** The number of a heading: （一） · 2、 · 3. */
const NUMBER =
  /^\s*(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十\d]{1,2}[、.．](?!\d))?\s*/u;

/** What a stretch of section five tells of: this year's problems, last year's, or remedies. */
type Part = "problems" | "lastYear" | "remedies";

const HEADINGS: readonly (readonly [Part, RegExp])[] = [
  [
    "problems",
    /^(?:工作中|目前|当前)?还?(?:存在的?)?(?:主要|突出)?(?:困难和|不足和)?(?:问题|不足)(?:[和及与](?:改进|整改)(?:情况|措施)?)?$/u,
  ],
  ["lastYear", /^[^，；]*(?:问题|工作)整改(?:落实|完成)?情况$/u],
  ["remedies", /^[^，；]*(?:改进|整改)的?(?:情况|措施|方向|打算|思路|举措|计划)$/u],
];

/** 对上年度报告提出的问题，逐项进行了整改. */
const FOLLOWS_LAST_YEAR = /(?:上一?年度?|去年)[^。；]{0,80}(?:问题|不足)[^。]{0,80}(?:整改|改进)/u;
/** After last year's problems: 但仍存在以下不足. */
const COMES_BACK = /存在[^。；]{0,80}(?:不足|问题|差距|短板)/u;
/** 改进措施： before a list; 整改措施落实不到位 is a problem. */
const LEADS_TO_REMEDIES =
  /^今后|(?:改进|整改)(?:情况|措施|方向)(?:主要|如下|以下|包括|有|是|为|几|个|方面|点)*$/u;
const REMEDY = /下一步|针对(?:以上|上述|存在)|将(?:切实|进一步|着力|持续|继续|从以下)/u;

/** A single problem, in the sentence that leads to it: 还存在不足，主要是更新不够及时。 */
const ONLY =
  /存在[^。：；]{0,80}(?:不足|问题|差距|短板)[^。：；]{0,80}主要(?:是|为|表现(?:为|在))(?<told>[^。]+)/u;

const bare = (text: string): string =>
  text
    .replace(/^[\s：:；;。，,]+|(?<![\s：:；;。，,])[\s：:；;。，,]+$/gu, "")
    .replace(/\s+/gu, "");

const partHeaded = (words: string): Part | undefined =>
  HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];

/** The sentences that tell of this year's problems, each as far as it does. */
function problemSentences(section: string): readonly string[] {
  let part: Part = "problems";
  return [...section.matchAll(/[^。\n]+[。\n]?/gu)].flatMap(([sentence]) => {
    const unnumbered = sentence.replace(NUMBER, "");
    const headed = partHeaded(bare(unnumbered));
    if (headed !== undefined) {
      part = headed;
      return [];
    }
    // A problem and its remedy, and then the next problem.
    if (unnumbered.startsWith("对此")) return [];
    const [lead = ""] = unnumbered.split(ITEM);
    if (FOLLOWS_LAST_YEAR.test(lead)) part = "lastYear";
    else if (part === "lastYear" && COMES_BACK.test(lead)) part = "problems";
    if (part !== "problems") return [];
    const leads = LEADS_TO_REMEDIES.test(bare(lead));
    const remedy = sentence.search(REMEDY);
    if (!leads && remedy < 0) return [sentence];
    part = "remedies";
    // The clause in which a remedy stands belongs to it.
    return leads ? [] : [sentence.slice(0, sentence.lastIndexOf("；", remedy) + 1)];
  });
}

/**
 * The problems that section five of a report lists, each without its number: what next year's
 * report has to follow up. Empty where the text lists none in a way that can be told.
 */
export function problemsToldIn(section: string): readonly string[] {
  const told = problemSentences(section).join("");
  const marks = [...told.matchAll(ITEM)];
  const items = marks
    .map(({ index, 0: mark }, at) => {
      const item = told.slice(index + mark.length, marks[at + 1]?.index ?? told.length);
      // A sentence after the last item is no part of it.
      return bare(item.split(/[。\n]/u)[0] ?? "");
    })
    // 针对“…”问题 tells what was done.
    .filter((item) => item.length >= 4 && partHeaded(item) === undefined && !/^针对/u.test(item));
  if (items.length > 0) return items;
  const only = ONLY.exec(told)?.groups?.["told"];
  return only === undefined ? [] : [bare(only)];
}
