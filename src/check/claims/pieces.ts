import type { Mention } from "./mentions";
import { mentionsOf } from "./mentions";

/** A number of a sentence with the words that say what it counts. */
export interface Piece {
  readonly mention: Mention;
  /** The words between what stands before the number and the number: "其中予以公开". */
  readonly before: string;
  /** "" where the words up to the next mark belong to the next number. */
  readonly after: string;
  /** The stretch of the sentence that holds these words and the number. */
  readonly from: number;
  readonly to: number;
  /** How many brackets are open. */
  readonly depth: number;
  /** Whether these words follow a number without a mark: 、 is none. */
  readonly follows: boolean;
}

const MARK = /[，；：（）。！？]/;
const GONE = "\u0000";
/** In characters: what counts a number stands near it. */
const LONGEST_WORDS = 120;

function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => GONE.repeat(match.length));
}

/** What joins a number to the one before it. */
const JOINED = /^(?:、|和|以及|及|与)+/;

const words = (text: string): string => text.replaceAll(GONE, "");

/** Index after the last mark before `end`. */
function afterMark(text: string, end: number): number {
  const least = Math.max(0, end - LONGEST_WORDS);
  let index = end;
  while (index > least && !MARK.test(text.charAt(index - 1))) index -= 1;
  return index;
}

function beforeMark(text: string, start: number, next: number): number {
  const most = Math.min(next, start + LONGEST_WORDS);
  let index = start;
  while (index < most && !MARK.test(text.charAt(index)) && text[index] !== "、") index += 1;
  return index;
}

/** "、部分公开" goes on with a list; in "予以公开、另有" the first item is the last number's. */
function ownWords(between: string): string {
  if (JOINED.test(between)) return between.replace(JOINED, "");
  const comma = between.indexOf("、");
  return comma < 0 ? between : between.slice(comma + 1);
}

/** Where the words after a number end; at the number itself when they are the next number's. */
function endOfWords(text: string, from: number, next: number): number {
  const end = beforeMark(text, from, next);
  if (end < next || next === text.length) return end;
  const joined = /(?:以及|[和与]|(?<!以)及)$/.exec(text.slice(from, end))?.[0].length ?? 0;
  return joined > 0 ? end - joined : from;
}

/** For each character how many brackets are open before it. */
function depthsOf(text: string): readonly number[] {
  let open = 0;
  return Array.from(text, (_, index) => {
    const depth = Math.max(0, open);
    if (text[index] === "（") open += 1;
    if (text[index] === "）") open -= 1;
    return depth;
  });
}

/** The text with quotations and titles of documents blanked: they state nothing of the year. */
export function unquoted(text: string): string {
  return blanked(blanked(text, /“[^“”]*”/g), /《[^《》]*》/g);
}

/** Words in quotation marks, titles of documents, and brackets without a number count nothing. */
function masked(text: string): string {
  return unquoted(text).replace(/（[^（）]*）/g, (bracket) =>
    mentionsOf(bracket).length === 0 ? GONE.repeat(bracket.length) : bracket,
  );
}

/** The numbers of a sentence, each with its words, in their order. */
export function piecesOf(sentence: string): readonly Piece[] {
  const text = masked(sentence);
  const mentions = mentionsOf(text);
  const depths = depthsOf(text);
  return mentions.map((mention, index) => {
    const last = mentions[index - 1]?.to ?? 0;
    let start = Math.max(afterMark(text, mention.from), last);
    // "公开数量：87条": the words stand before the colon.
    if (start === mention.from && text[start - 1] === "：") {
      start = Math.max(afterMark(text, start - 1), last);
    }
    const follows = index > 0 && start === last;
    const between = words(text.slice(start, mention.from)).replace(/：$/, "");
    const to = endOfWords(text, mention.to, mentions[index + 1]?.from ?? text.length);
    return {
      mention,
      before: follows ? ownWords(between) : between,
      after: words(text.slice(mention.to, to)),
      from: start + (JOINED.exec(text.slice(start, mention.from))?.[0].length ?? 0),
      to,
      depth: depths[mention.from] ?? 0,
      follows,
    };
  });
}
