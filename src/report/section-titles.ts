import { SECTION_TITLES } from "./names";
import { SECTION_KEYS } from "./text";
import type { SectionKey } from "./text";

/** The title that the form gives a section. */
export interface SectionTitle {
  readonly key: SectionKey;
  /** 二、主动公开政府信息情况 */
  readonly full: string;
  /** 二 */
  readonly numeral: string;
  /** 主动公开政府信息情况 */
  readonly words: string;
}

/** The six sections in their order. */
export const SECTIONS: readonly SectionTitle[] = SECTION_KEYS.map((key, index) => {
  const full = SECTION_TITLES[index] ?? "";
  const point = full.indexOf("、");
  return { key, full, numeral: full.slice(0, point), words: full.slice(point + 1) };
});

const BY_KEY: ReadonlyMap<SectionKey, SectionTitle> = new Map(
  SECTIONS.map((section) => [section.key, section]),
);

/** The form's title of a section. */
export function sectionTitle(key: SectionKey): SectionTitle {
  const title = BY_KEY.get(key);
  if (title === undefined) throw new RangeError(`no such section: ${key}`);
  return title;
}

/** The words alone, so that blanks, brackets and punctuation do not matter in a comparison. */
export function bareWords(text: string): string {
  return text.normalize("NFKC").replace(/[\p{P}\p{S}\p{Z}\s\u200b-\u200f\u2060\ufeff]/gu, "");
}
