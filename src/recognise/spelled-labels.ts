import type { LabelCell } from "../report/layout-types";
import { parseLabel } from "./label-text";
import { plainWords } from "./printed-words";
import type { Token } from "./spelled-words";
import { readerOf } from "./vocabulary";

/** A label that stands beside or over the rows, as it was found. */
export interface SpelledLabel {
  readonly label: LabelCell;
  readonly text: string;
  /** Which of the words it begins with. */
  readonly start: number;
}

/** The labels that are whole, and how many words belong to none. */
export interface SpelledLabels {
  readonly whole: readonly SpelledLabel[];
  readonly left: number;
}

interface Begun {
  readonly label: LabelCell;
  readonly plain: string;
  readonly start: number;
  length: number;
  text: string;
}

const CORNER = "勾稽";

/** The way a label may be written: with its mark or without. */
const waysOf = (text: string): readonly string[] => {
  const plain = plainWords(text);
  const { mark } = parseLabel(text);
  return mark !== null && plain.startsWith(mark) ? [plain, plain.slice(mark.length)] : [plain];
};

/**
 * Puts the words beside and over the rows together to labels: one may be broken over several lines,
 * with pieces of its neighbours between. A word goes on with the label begun last that it fits.
 */
export function spelledLabels(
  words: readonly Token[],
  labels: readonly LabelCell[],
): SpelledLabels {
  const ways = labels.map((label) => ({ label, plains: waysOf(label.text) }));
  const read = readerOf(
    labels.map((label) => ({ words: parseLabel(label.text).words, meaning: label })),
  );
  const begun: Begun[] = [];
  let left = 0;
  words.forEach((word, start) => {
    if (word.plain === "") return;
    const free = ways.filter(({ label }) => begun.every((each) => each.label !== label));
    const begin = (label: LabelCell, plain: string): void => {
      begun.push({ label, plain, start, length: word.plain.length, text: word.text });
    };
    const exact = free.find(({ plains }) => plains.includes(word.plain));
    if (exact !== undefined) {
      begin(exact.label, word.plain);
      return;
    }
    const over = [...begun]
      .reverse()
      .find(({ plain, length }) => length < plain.length && plain.startsWith(word.plain, length));
    if (over !== undefined) {
      over.length += word.plain.length;
      over.text += word.text;
      return;
    }
    for (const { label, plains } of free) {
      const plain = plains.find((each) => each.startsWith(word.plain));
      if (plain !== undefined) {
        begin(label, plain);
        return;
      }
    }
    const [meant, ...others] = read(parseLabel(word.text)).filter((label) =>
      free.some((each) => each.label === label),
    );
    const note = labels.find(({ role }) => role === "corner" && word.plain.includes(CORNER));
    const label = others.length === 0 ? (meant ?? note) : undefined;
    if (label !== undefined) {
      begin(label, word.plain);
      return;
    }
    left += 1;
  });
  const whole = begun.filter(({ plain, length }) => length === plain.length);
  const rest = begun.filter(({ plain, length }) => length < plain.length);
  return { whole, left: left + rest.length };
}
