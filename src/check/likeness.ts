import { bareWords } from "../report/section-titles";
import type { ReportText, SectionKey } from "../report/text";

/** Sections that say something of their own; section six says much the same every year, and has to. */
export const TELLING_SECTIONS = ["general", "problems"] as const satisfies readonly SectionKey[];
/** In characters; of less nobody can tell whether it was copied. */
export const SHORTEST_TOLD = 60;
/** One city deducts points above this share. */
export const MOSTLY = 0.5;

/** Characters in a row that count as the same text: longer than the set phrases of the trade. */
const SHINGLE = 10;

/** The words of a section without punctuation, its years all alike. */
export function wordsOfSection(text: ReportText, section: SectionKey): string {
  const paragraphs = text.sections
    .filter(({ key }) => key === section)
    .flatMap((each) => each.paragraphs);
  return bareWords(paragraphs.join("")).replace(/20\d\d(?=年)/gu, "");
}

/** Every run of characters that counts as a piece of the text, in order. */
export function shinglesOf(words: string): string[] {
  return Array.from({ length: Math.max(words.length - SHINGLE + 1, 0) }, (_, at) =>
    words.slice(at, at + SHINGLE),
  );
}

/** The share of a text's characters that stand in a run which is known, 0 to 1. */
export function repeatedShare(words: string, isKnown: (shingle: string) => boolean): number {
  let repeated = 0;
  /** Up to here everything was counted. */
  let counted = 0;
  for (const [at, shingle] of shinglesOf(words).entries()) {
    if (!isKnown(shingle)) continue;
    repeated += at + SHINGLE - Math.max(at, counted);
    counted = at + SHINGLE;
  }
  return words.length === 0 ? 0 : repeated / words.length;
}
