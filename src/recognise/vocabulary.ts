import { editDistance } from "./distance";
import type { LabelText } from "./label-text";
import { remembered } from "./remembered";

/** A name of the form and what it stands for. */
export interface Name<Meaning> {
  readonly words: string;
  readonly meaning: Meaning;
}

const MOST_DIFFERENCE = 3;

/** How many characters of a label may differ. Two-character labels have to be exact. */
export function tolerance(words: string): number {
  if (words.length <= 3) return 0;
  if (words.length <= 5) return 1;
  return words.length <= 9 ? 2 : MOST_DIFFERENCE;
}

/** Other words that people print for the shortest labels, which allow no difference. */
export const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  总计: ["合计"],
  其他: ["其它"],
};

/** The meanings that a text is nearest to; more than one says that it cannot be told. */
export type Reader<Meaning> = (label: LabelText) => readonly Meaning[];

/** Makes a reader of labels. It remembers the labels it has read. */
export function readerOf<Meaning>(names: readonly Name<Meaning>[]): Reader<Meaning> {
  const all = names.flatMap((name) => [
    name,
    ...(OTHER_WORDS[name.words] ?? []).map((words) => ({ ...name, words })),
  ]);
  const letters = new Set(all.flatMap((name) => Array.from(name.words)));
  const longest = Math.max(...all.map((name) => name.words.length));
  const read = remembered((words): readonly Meaning[] => {
    // Most texts of a workbook are no label: they are too long, or use characters no label has.
    if (words.length > longest + MOST_DIFFERENCE) return [];
    let strange = 0;
    for (const letter of words) if (!letters.has(letter)) strange += 1;
    if (strange > MOST_DIFFERENCE) return [];
    let best = Infinity;
    let meanings = new Set<Meaning>();
    for (const name of all) {
      const limit = Math.min(tolerance(name.words), best);
      const distance = editDistance(name.words, words, limit);
      if (distance > limit) continue;
      if (distance < best) meanings = new Set();
      best = distance;
      meanings.add(name.meaning);
    }
    return [...meanings];
  });
  return ({ words }) => read(words);
}
