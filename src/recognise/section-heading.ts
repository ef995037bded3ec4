import { SECTIONS, bareWords } from "../report/section-titles";
import type { SectionHeading, SectionKey } from "../report/text";
import { editDistance } from "./distance";

/** A line that may be the title of a section. */
export interface HeadingCandidate {
  readonly key: SectionKey;
  readonly heading: SectionHeading;
  /** Text that stands in the same line behind the title: "六、其他需要报告的事项 无". */
  readonly rest: string;
  /** （二）: the number of a sub-heading, unless the document numbers its sections so. */
  readonly bracketed: boolean;
  /** How well it fits; only the best of a section are its title. */
  readonly rank: number;
}

/** Left by converters in front of a line; not part of its words. */
const BOOKMARK = /\[bookmark:[^\]]{0,80}\]/gu;
const NUMERAL = "[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}";
const NUMBER = new RegExp(
  `^(?:第(?<part>${NUMERAL})(?:部分|章|节)|[（(]\\s*(?<round>${NUMERAL})\\s*[)）]|(?<open>${NUMERAL}))` +
    "[\\s、.．,，:：)）]*",
  "u",
);
/** The longest title seen has 24 characters; a sentence has its points and commas. */
const LONGEST = 30;
const SENTENCE = /[，。；！？,;!?“”][^\S\n]*\S/u;
const REMARK = /[（(][^（()）]*[)）]\s*$/u;

const OTHER_WORDS: Readonly<Record<SectionKey, RegExp>> = {
  general: /^.{0,10}(?:总体|整体|基本)(?:工作)?(?:情况|概况)$|^.{0,10}概述$/u,
  disclosure: /^(?=.*主动)(?=.*公开)(?=.*政府信息).{0,14}情况$/u,
  requests: /(?:收到|接收|受理).{0,40}处理.{0,40}申请/u,
  proceedings: /复议.{0,40}诉讼.{0,40}情况$/u,
  problems: /(?:存在|主要).{0,40}问题.{0,40}(?:改进|整改|改善|措施|方向|下一?步)/u,
  others:
    /其[他它].{0,40}(?:报告|说明).{0,40}(?:事项|情况|问题)|(?:报告|说明)的其[他它](?:事项|情况)/u,
};

/** What is enough for a line that carries the very number of the section, if nothing fits better. */
const NEARLY: Readonly<Record<SectionKey, RegExp>> = {
  general: /^(?!.*(?:主动公开|申请)).*(?:情况|概况)$/u,
  disclosure: /主动公开/u,
  requests: /申请/u,
  proceedings: /复议|诉讼/u,
  problems: /问题|不足/u,
  others: /其[他它]|需要(?:报告|说明)/u,
};

const RIGHT_NUMBER = 10;
const [EXACT, CLOSE, OTHER, NEAR] = [4, 3, 2, 1] as const;

/** The form's titles with their words alone. */
const EXPECTED = SECTIONS.map((title) => ({ title, expected: bareWords(title.words) }));

function fit(
  { title, expected }: (typeof EXPECTED)[number],
  words: string,
  numeral: string | null,
): number {
  const bonus = numeral === title.numeral ? RIGHT_NUMBER : 0;
  if (words === expected) return EXACT + bonus;
  const limit = expected.length < 6 ? 1 : 2;
  if (editDistance(words, expected, limit) <= limit) return CLOSE + bonus;
  if (OTHER_WORDS[title.key].test(words)) return OTHER + bonus;
  return bonus > 0 && NEARLY[title.key].test(words) ? NEAR : 0;
}

/** The form's words with any blanks between them, and what follows behind a point or a blank. */
const TITLE_AND_TEXT = SECTIONS.map((title) => {
  const spaced = [...title.words].join("\\s*");
  return {
    title,
    pattern: new RegExp(`^(?<words>${spaced})(?:[\\s:：。]+|(?=无))(?<rest>[^\\s:：。].*)$`, "u"),
  };
});

interface Line {
  /** The whole line, and what stands behind its number. */
  readonly text: string;
  readonly words: string;
  readonly numeral: string | null;
  readonly automatic: boolean;
  readonly bracketed: boolean;
}

/** A line that is a title and nothing else: short, and no sentence. */
function wholeTitle(line: Line): HeadingCandidate | null {
  const { text, words, numeral, automatic, bracketed } = line;
  if (words.length > LONGEST || SENTENCE.test(words)) return null;
  const bare = bareWords(words.replace(REMARK, ""));
  let best: HeadingCandidate | null = null;
  for (const each of EXPECTED) {
    const rank = fit(each, bare, bracketed ? null : numeral);
    if (rank <= (best?.rank ?? 0)) continue;
    const heading = { text, numeral, automatic, words };
    best = { key: each.title.key, heading, rank, bracketed, rest: "" };
  }
  return best;
}

/** A numbered title in the form's words with its text behind it in the same line. */
function titleAndText(line: Line): HeadingCandidate | null {
  const { text, words, numeral, automatic, bracketed } = line;
  if (numeral === null && !automatic) return null;
  for (const { title, pattern } of TITLE_AND_TEXT) {
    const groups = pattern.exec(words)?.groups;
    const [own, rest] = [groups?.["words"], groups?.["rest"]];
    if (own === undefined || rest === undefined || REMARK.test(rest)) continue;
    const rank = EXACT + (numeral === title.numeral && !bracketed ? RIGHT_NUMBER : 0);
    const before = text.slice(0, text.length - rest.length).trim();
    const heading = { text: before, numeral, automatic, words: own };
    return { key: title.key, heading, rank, bracketed, rest: rest.trim() };
  }
  return null;
}

/**
 * Reads one line as the title of a section, whatever numbers it; null when it is none. A title is
 * short and no sentence; only a numbered one may have text behind it in the same line.
 */
export function headingCandidate(source: string, automatic: boolean): HeadingCandidate | null {
  const text = source.trim();
  const plain = text.replace(BOOKMARK, "").trim();
  const number = NUMBER.exec(plain);
  const marks = number?.groups;
  const numeral = (marks?.["part"] ?? marks?.["open"] ?? marks?.["round"])?.normalize("NFKC");
  const line: Line = {
    text,
    words: plain.slice(number?.[0].length ?? 0).trim(),
    numeral: numeral ?? null,
    automatic,
    bracketed: marks?.["round"] !== undefined,
  };
  return titleAndText(line) ?? wholeTitle(line);
}
