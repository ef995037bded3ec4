import type { ReportText } from "../../../report/text";
import type { Noticed } from "./places";
import { noticedAt, placeWords, placesOf } from "./places";
import type { TextPlace } from "./places";
import { textRule } from "./text-rule";
import { PRACTICE } from "../words";

const DOUBLED_WORD = /(?<word>[一-龥]{2,6})\k<word>/gu;
/** The second word often begins another: 政府信息公开公开栏, 信息管理管理办法. */
const BEGINS_ANOTHER =
  /^(?:[员量化栏率局处科费厅室岗点网库者性]|目录|指南|平台|专[区栏]|渠道|制度|办法|规定|条例|人员|机构|部门|中心|对象|改革|内容|方式|形式|机制|属性|职能|年报)/u;
/** 县人民政府政府信息公开: the second 政府 belongs to what follows. */
const OF_GOVERNMENT =
  /^(?:信息|网站|门户|采购|公报|部门|投资|规章|令|职能|服务|工作|常务|购买|法律|数据)/u;
/** 一件一件 and 逐项逐项 are how one speaks. */
const SPOKEN = /^[一逐]/u;

/**
 * Single words that never stand twice, with what makes two words of the two characters: 目的的,
 * 的的确确, 祥和和谐, 存在在, 即将将. Doubled characters in general are words: 常常, 人人, 层层.
 */
const DOUBLED_CHARACTER = [
  /(?<![目标有])的的(?!确)/gu,
  /(?<![祥温缓饱平总共亲谦随])和和(?![谐睦美平解善气])/gu,
  /(?<![存现实潜内外所])在在/gu,
  /(?<![即必终])将将(?![来军要近士领])/gu,
  /被被/gu,
];

/** In characters: words after a doubled one. */
const LOOKED_AT = 4;
/** ，， and 。。: one mark typed twice. */
const DOUBLED_MARK = /(?<![，。；：、])([，。；：、])\1(?![，。；：、])/gu;

function doubled(place: TextPlace): Noticed[] {
  const { text } = place;
  const words = [...text.matchAll(DOUBLED_WORD)].filter(({ 0: found, index, groups }) => {
    const word = groups?.["word"] ?? "";
    const after = text.slice(index + found.length, index + found.length + LOOKED_AT);
    if (word === "政府" && OF_GOVERNMENT.test(after)) return false;
    return !SPOKEN.test(word) && !BEGINS_ANOTHER.test(after);
  });
  const single = [...DOUBLED_CHARACTER, DOUBLED_MARK];
  const characters = single.flatMap((pattern) => [...text.matchAll(pattern)]);
  const firsts = new Map<string, number>();
  for (const { 0: found, index } of [...words, ...characters]) {
    if (!firsts.has(found)) firsts.set(found, index);
  }
  return [...firsts].map(([found, index]) => {
    const once = found.slice(0, found.length / 2);
    return noticedAt(place, index, index + found.length, {
      expected: once,
      actual: found,
      sentence: `${placeWords(place.section)}的“${found}”重复，可能是“${once}”。`,
    });
  });
}

const CHINESE = "[一-龥，。；：！？、“”‘’（）《》〈〉【】〔〕…]";
/** Between Chinese on both sides; numbers, addresses and English have their own. */
const HALF_WIDTH = new RegExp(`(?<=${CHINESE})\\s?[,;:!?](?=\\s?(?:${CHINESE}|$))`, "gu");
/** A pair of brackets in Chinese with Chinese in it; （一） before a sub-heading is no punctuation. */
const BRACKETS = new RegExp(
  `(?<=${CHINESE})\\((?=[^()]*[一-龥])[^()]*\\)|\\((?=[^()]*[一-龥])[^()]*\\)(?=${CHINESE})`,
  "gu",
);
const LIST_MARK = /^\((?:[一二三四五六七八九十]+|\d{1,2})\)/u;
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
};

interface HalfWidth {
  readonly place: TextPlace;
  readonly from: number;
  readonly found: string;
  readonly full: string;
}

function halfWidthIn(place: TextPlace): HalfWidth[] {
  const { text } = place;
  const points = [...text.matchAll(HALF_WIDTH)].map(({ 0: found, index }) => {
    const mark = found.trim();
    return { place, from: index + found.indexOf(mark), found: mark, full: FULL_WIDTH[mark] ?? "" };
  });
  const brackets = [...text.matchAll(BRACKETS)]
    .filter(({ 0: found }) => !LIST_MARK.test(found))
    .map(({ 0: found, index }) => {
      return { place, from: index, found, full: `（${found.slice(1, -1)}）` };
    });
  return [...points, ...brackets].sort((a, b) => a.from - b.from);
}

/** Who types one half-width comma types a hundred: one finding a section, at the first. */
function halfWidth(places: readonly TextPlace[]): Noticed[] {
  const sections = new Set(places.map(({ section }) => section));
  return [...sections].flatMap((section) => {
    const all = places.filter((place) => place.section === section).flatMap(halfWidthIn);
    const [first] = all;
    if (first === undefined) return [];
    const { place, from, found, full } = first;
    const more = all.length > 1 ? `等 ${all.length} 处` : "";
    return noticedAt(place, from, from + found.length, {
      expected: full,
      actual: found,
      sentence: `${placeWords(section)}的“${found}”${more}是半角标点，中文里应是全角的“${full}”。`,
    });
  });
}

/** Doubled words, and half-width punctuation among Chinese. */
function typos(text: ReportText): readonly Noticed[] {
  const places = placesOf(text);
  return [...places.flatMap(doubled), ...halfWidth(places)];
}

export const typo = textRule({
  code: "typo",
  severity: "hint",
  title: "文字差错",
  text: "不写重复的字词和标点，中文里用全角标点。",
  advice: "核对后改正。",
  source: PRACTICE,
  needs: [],
  find: ({ text }) => typos(text),
});
