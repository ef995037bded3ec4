import { remembered } from "./remembered";

/** A printed label taken apart, so that spacing, brackets and list marks do not matter. */
export interface LabelText {
  /** The list mark's numeral: "一" of （一）, "3" of 3. ; null without one. */
  readonly mark: string | null;
  /** The words alone, without blanks and punctuation. */
  readonly words: string;
  /** The words of a remark in brackets at the end: 单位万元. */
  readonly note: string;
}

const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const PUNCTUATION = /[\p{P}\p{S}]/gu;
const NUMERAL = "[一二三四五六七八九十]+|\\d{1,2}";
// (一) or 一、 or 1. or a digit that stands directly before the words, as ①, ⑴ and the like become.
const MARK = new RegExp(
  `^(?:\\((?<round>${NUMERAL})\\)|(?<open>${NUMERAL})[、.,)]|(?<bare>\\d{1,2})(?=[^\\d.,]))[、.,]?(?=.)`,
  "u",
);
const NOTE = /^(?<words>.+?)\((?<note>(?:[^()]|\([^()]*\))*)\)?$/u;

const wordsOf = (text: string): string => text.replace(PUNCTUATION, "");

/** A label in one line, as a sentence quotes it. */
export function inOneLine(text: unknown): string {
  if (typeof text !== "string") return String(text);
  if (!text.includes("\n") && !text.includes("\r")) return text.trim();
  return text
    .split(/[\r\n]/u)
    .map((line) => line.trim())
    .join("");
}

/** Takes a label apart. Full-width and enclosed characters count as their plain forms. */
export const parseLabel = remembered((text): LabelText => {
  const plain = text.normalize("NFKC").replace(UNSEEN, "");
  const mark = MARK.exec(plain);
  const rest = mark === null ? plain : plain.slice(mark[0].length);
  const note = NOTE.exec(rest);
  return {
    mark: mark?.groups?.["round"] ?? mark?.groups?.["open"] ?? mark?.groups?.["bare"] ?? null,
    words: wordsOf(note?.groups?.["words"] ?? rest),
    note: wordsOf(note?.groups?.["note"] ?? ""),
  };
});

/**
 * Whether two labels say the same. A list mark that a copy lost is no change, nor is an addition in
 * the brackets at the end ("单位：万元，保留4位小数"); another mark or another unit is.
 */
export function sameLabel(expected: LabelText, found: LabelText): boolean {
  const markKept = expected.mark === null || found.mark === null || expected.mark === found.mark;
  return markKept && expected.words === found.words && found.note.startsWith(expected.note);
}
