import type { TableKey } from "../report/form";
import { FORMATS, LAYOUTS } from "../report/formats";
import { isNumberLike } from "./grid-view";
import { parseLabel } from "./label-text";
import { LABELLED_TABLES } from "./labelled-tables";
import { plainWords } from "./printed-words";
import { remembered } from "./remembered";
import type { TextLine } from "./text-lines";
import { readerOf } from "./vocabulary";

/** What stands between blanks in a line of a copied table. */
export interface Token {
  readonly text: string;
  /** Its characters alone. */
  readonly plain: string;
  readonly isNumber: boolean;
  /** Whether the words of its line read like one label, though not as the form prints it. */
  readonly isReworded: boolean;
  /** Of whose labels it can be a piece; all for a number. */
  readonly tables: ReadonlySet<TableKey>;
  /** Where it stands: the line among those of the text, and the characters from the left. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly page: number;
}

const TABLES = ["disclosure", "requests", "proceedings"] as const;
const EVERY: ReadonlySet<TableKey> = new Set(TABLES);

const LABELS = TABLES.map((table) => {
  const texts = FORMATS.flatMap(({ key }) => LAYOUTS[key][table].labels.map(({ text }) => text));
  const words = [...new Set(texts)].map((text) => parseLabel(text).words);
  return {
    table,
    texts: [...new Set(texts.map(plainWords))],
    read: readerOf(words.map((each) => ({ words: each, meaning: each }))),
  };
});

/** The note beside table three is known by this word, however the rest of it reads. */
const NOTE = "勾稽";

/** The tables of whose labels a text is a piece, as a break between lines or cells leaves it. */
const tablesOf = remembered((text: string): ReadonlySet<TableKey> => {
  const plain = plainWords(text);
  if (plain === "") return SIGNS.test(text) ? EVERY : new Set();
  if (plain.includes(NOTE)) return new Set(["requests"]);
  const found = LABELS.filter(({ texts }) => texts.some((label) => label.includes(plain)));
  return new Set(found.map(({ table }) => table));
});

/** The tables that have a label which a text could be, also with a changed character. */
const tablesReading = remembered((text: string): ReadonlySet<TableKey> => {
  const label = parseLabel(text);
  if (label.words === "") return new Set();
  const whole = LABELS.filter(({ read }) => read(label).length > 0);
  // With the labels of its groups before it: （三）不予公开1.属于国家秘密
  const rows = LABELLED_TABLES.filter(({ read }) => read(label).length > 0);
  return new Set([...whole, ...rows].map(({ table }) => table));
});

const SIGNS = /^[\p{P}\p{S}]+$/u;
// "1." whose words stand in the next cell or line is no number.
const MARK = /^\d{1,2}[.．、]$/u;
// What stands before a list mark in one word: （三）不予公开1.属于国家秘密
const BEFORE_MARK = /(?<=.)(?=[（(][一二三四五六七八九十]{1,2}[)）]|\d{1,2}[.．、]\D)/u;
const WORD = /[^\s\u3000]+/gu;

/** Words of a line among those of a table that are none of the form. */
export interface Foreign {
  readonly name: string;
  readonly line: number;
  /** The numbers among them. */
  readonly numbers: readonly string[];
}

/** A name that somebody gave a row or a column of his own is no longer. */
const LONGEST_NAME = 16;

/**
 * What a line within a table says that the form does not: a row or a column somebody added, or the
 * head of a page. Null for a line that is text.
 */
export function foreignIn({ text }: TextLine, line: number): Foreign | null {
  if (text.length > LONGEST || /[。；，！？]/u.test(text)) return null;
  const words = [...text.matchAll(WORD)].map(([word]) => word);
  const unknown = words.filter((word) => !isNumberLike(word) && tablesOf(word).size === 0);
  const name = unknown.join("");
  const short = name !== "" && name.length <= LONGEST_NAME;
  return short ? { name, line, numbers: words.filter(isNumberLike) } : null;
}

/** More characters than a line of a table has. */
const LONGEST = 400;

/** Takes a line of a copied table apart; null when it is none. */
export function tokensOf({ text, page }: TextLine, line: number): readonly Token[] | null {
  if (text.length > LONGEST || text.includes("。")) return null;
  const tokens: Token[] = [];
  const words: { text: string; start: number; isNumber: boolean }[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const isNumber = isNumberLike(word) && !MARK.test(word);
    let start = index;
    for (const piece of isNumber || tablesOf(word).size > 0 ? [word] : word.split(BEFORE_MARK)) {
      words.push({ text: piece, start, isNumber });
      start += piece.length;
    }
  }
  const labels = words.filter(({ isNumber }) => !isNumber);
  const whole = labels.map((word) => word.text).join("");
  const isReworded = labels.some((word) => tablesOf(word.text).size === 0);
  const read = isReworded ? tablesReading(whole) : EVERY;
  if (words.length === 0 || read.size === 0) return null;
  const token = (of: string, start: number, length: number, isNumber: boolean): Token => ({
    text: of,
    plain: plainWords(of),
    isNumber,
    isReworded: isReworded && !isNumber,
    tables: isNumber ? EVERY : isReworded ? read : tablesOf(of),
    line,
    start,
    end: start + length,
    page,
  });
  if (isReworded) {
    // Words that are one label stand together; numbers follow.
    const first = words.findIndex(({ isNumber }) => isNumber);
    if (first !== -1 && words.slice(first).some(({ isNumber }) => !isNumber)) return null;
    const start = words[0]?.start ?? 0;
    tokens.push(token(whole, start, whole.length, false));
  }
  for (const word of words) {
    if (isReworded && !word.isNumber) continue;
    tokens.push(token(word.text, word.start, word.text.length, word.isNumber));
  }
  return tokens;
}
