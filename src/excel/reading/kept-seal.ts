import { digest, isKey, wordsKey } from "../../check/review/justification-key";
import type { Justification } from "../../check/review/justification";

/** What a row says of its finding. */
export type RowWords = Pick<Justification, "place" | "rule" | "values">;

/** What stands in a row's hidden cell. */
export interface Seal {
  readonly key: string;
  /** Of the words of the row that the key was written for. */
  readonly words: string;
}

/** Between the key and the digest of the words. */
const BETWEEN = "~";

export function wordsSeal({ place, rule, values }: RowWords): string {
  return digest(wordsKey(place, rule, values));
}

/**
 * What to write into the hidden cell of a row: sorting or copying only the columns that are seen
 * leaves it behind, and the words tell which row it belongs to.
 * Nothing where the words are the key.
 */
export function sealedKey(row: RowWords & Pick<Justification, "key">): string {
  return isKey(row.key) ? `${row.key}${BETWEEN}${wordsSeal(row)}` : "";
}

/** Null for a text that is no key of ours. */
export function readSeal(text: string): Seal | null {
  const at = text.lastIndexOf(BETWEEN);
  const key = text.slice(0, Math.max(0, at));
  return isKey(key) ? { key, words: text.slice(at + 1) } : null;
}

/** A row with what stands in its hidden cell. */
export interface SealedRow extends RowWords {
  readonly seal: Seal | null;
}

/**
 * The key of each row: the one beside it where its words are those that it was written for, else
 * the one that was written for these words, wherever it stands. A row that was reworded keeps its
 * key while no other row claims it; without any the words are the key.
 */
export function keysOfRows(rows: readonly SealedRow[]): readonly string[] {
  const written = new Map(
    rows.flatMap(({ seal }) => (seal ? [[seal.words, seal.key] as const] : [])),
  );
  const claimed = new Set(rows.map(wordsSeal));
  return rows.map(({ seal, ...row }) => {
    const words = wordsSeal(row);
    if (seal?.words === words) return seal.key;
    const own = seal !== null && !claimed.has(seal.words) ? seal.key : undefined;
    return written.get(words) ?? own ?? wordsKey(row.place, row.rule, row.values);
  });
}
