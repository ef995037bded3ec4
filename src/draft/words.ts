import { ownListIn } from "./own-list";

const CJK = "\\p{Script=Han}\\u3000-\\u303f\\uff01-\\uff60“”‘’—…";
const FULL: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
};

const BLANK_BESIDE_CJK = new RegExp(`(?<=[${CJK}]) | (?=[${CJK}])`, "gu");
const MARK_BESIDE_CJK = new RegExp(
  `(?<=[${CJK}\\d%])[,;:?!](?=[${CJK}])|(?<=[${CJK}])[,;:?!]`,
  "gu",
);
const POINT_AFTER_CJK = new RegExp(`(?<=[${CJK}])\\.(?![\\w.])`, "gu");
const BRACKETS = /\(([^()]*)\)/gu;
const QUOTES = /"([^"]*)"/gu;
const HAS_CJK = new RegExp(`[${CJK}]`, "u");
const ENDS_CJK = new RegExp(`[${CJK}]$`, "u");
const BEGINS_CJK = new RegExp(`^[${CJK}]`, "u");

/** Blanks, line breaks, and what no XML file, and so no Word document, may hold. */
const GAPS = /[\s\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]+/gu;
const BREAK = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/u;

/** Words in one line, otherwise as they were typed: addresses, and paragraphs edited by hand. */
export function oneLine(text: string): string {
  return text.replace(GAPS, (gap) => (BREAK.test(gap) ? "" : gap)).trim();
}

/** Brackets beside Chinese are full-width ones, and so are those with Chinese in them. */
function fullBrackets(text: string): string {
  return text.replace(BRACKETS, (whole: string, inside: string, at: number) => {
    const end = at + whole.length;
    // Two units on either side: a rare character is written with two.
    const isBeside =
      ENDS_CJK.test(text.slice(Math.max(0, at - 2), at)) ||
      BEGINS_CJK.test(text.slice(end, end + 2));
    return isBeside || HAS_CJK.test(inside) ? `（${inside}）` : whole;
  });
}

/** Quotation marks with Chinese between them are Chinese ones. */
function fullQuotes(text: string): string {
  return text.replace(QUOTES, (whole: string, inside: string) =>
    HAS_CJK.test(inside) ? `“${inside}”` : whole,
  );
}

/** A text without the marks at its end. */
function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * A user's words as the report prints them: one line, full-width punctuation among Chinese text,
 * no mark twice. Numbers, times, web addresses and English keep their own punctuation.
 */
export function clean(text: string): string {
  const spaced = text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}\ufffe\uffff]+/gu, " ")
    // Of several blanks one is left by now.
    .replace(BLANK_BESIDE_CJK, "");
  return fullQuotes(fullBrackets(spaced))
    .replace(MARK_BESIDE_CJK, (mark) => FULL[mark] ?? mark)
    .replace(POINT_AFTER_CJK, "。")
    .replace(/([，。；：、！？])(?:\s*[，。；：、！？])+/gu, "$1")
    .replace(/^[\s，。；：、！？]+/u, "")
    .trim();
}

const ENUMERATOR =
  /^(?:[一二三四五六七八九十]{1,3}是|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]、?|\d{1,2}[.．、](?=\d{1,2}月|20\d\d年|\D|$)|[①-⑳])\s*/u;

/** The number of an entry that was copied alone goes; a list that stands there whole stays. */
function unnumbered(text: string): string {
  const cleaned = clean(text);
  return ownListIn(text) === null ? clean(cleaned.replace(ENUMERATOR, "")) : cleaned;
}

/** 无, 本年度无, 我镇暂无: that there is none, and of what is left open. */
const NONE =
  /^(?:[本我](?:单位|机关|部门|街道|[镇乡县区市局委厅办]))?，?(?:(?:本年度?|今年|全年|目前|\d{4}年度?)，?)?(?:暂?无|(?:暂时)?没有)$/u;

/** Whether somebody typed that there is none. */
export function saysNone(text: string): boolean {
  return NONE.test(withoutEnd(unnumbered(text), "，。；：、！？.,;:"));
}

/** Whether words tell nothing: only marks (／, ——), or only that there is none. */
function saysNothing(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || saysNone(text);
}

/** A name as the report prints it; "" where nothing was told. */
export function given(text: string): string {
  const cleaned = clean(text);
  return saysNothing(cleaned) ? "" : cleaned;
}

/** An address or a number as it was typed; "" where nothing was told. */
export function givenLine(text: string): string {
  return saysNothing(text) ? "" : oneLine(text);
}

/** One entry of a list: without its number and the mark at its end; "" where it tells nothing. */
export function entry(text: string): string {
  const bare = withoutEnd(unnumbered(text), "，。；：、.,;:");
  return saysNothing(bare) ? "" : bare;
}

/** The words as one or more whole sentences; "" where they tell nothing. */
export function sentences(text: string): string {
  const closed = withoutEnd(unnumbered(text), "，；：、.,;:");
  if (saysNothing(closed)) return "";
  return /[。！？][”’）]?$/u.test(closed) ? closed : `${closed}。`;
}

/** "甲、乙和丙". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join("、")}和${words.at(-1) ?? ""}`;
}

/** A name with its number: 图解3件; a name that ends in a digit does not run into it: 类别1：3件. */
export function numbered(name: string, count: number, unit: string): string {
  return `${name}${/\d$/u.test(name) ? "：" : ""}${count}${unit}`;
}
