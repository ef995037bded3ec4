import { isSectionTitle } from "./printed-words";
import { isBlankLine } from "./text-lines";
import type { TextLine } from "./text-lines";

/** A printed line of a page is no longer than this; a longer one is a whole paragraph. */
const LONGEST = 130;
/** Fewer lines than this do not show how wide a page is. */
const LEAST_LINES = 6;
const NEAR = 0.12;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u2018-\u201d\u2014\u2026]/gu;

/** How wide a line is drawn, in half-width characters. */
const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

// （一） · 1、 · 2. · 第三， but not 6.7% or （2024版）
const NUMBERED =
  /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[、．.](?!\d))/u;
const INDENTED = /^(?: {2}|\u3000|\t)/u;

/** How wide the lines of a text are that somebody else broke; null when lines are paragraphs. */
export function pageWidth(lines: readonly TextLine[]): number | null {
  const widths = lines.map(({ text }) => widthOf(text)).filter((width) => width > 24);
  if (widths.length < LEAST_LINES) return null;
  const median = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  const near = widths.filter((width) => Math.abs(width - median) <= NEAR * median);
  return median <= LONGEST && 2 * near.length > widths.length ? median : null;
}

const isNewParagraph = ({ text }: TextLine): boolean =>
  NUMBERED.test(text) || INDENTED.test(text) || isSectionTitle(text);

/** The report's title, and a section's: the text begins below them, however wide they are. */
const isHeading = ({ text }: TextLine): boolean =>
  /^[^，。；：]*年度(?:工作)?报告\s*$/u.test(text) || isSectionTitle(text);

/** Latin words need the blank that the break took. */
const between = (above: string, below: string): string =>
  /[A-Za-z]$/u.test(above) && /^[A-Za-z]/u.test(below) ? " " : "";

/** # and ** of a text that was marked up. */
const plain = (text: string): string =>
  text
    .replace(/^\s*#{1,6}\s+/u, "")
    .replace(/\*\*([^*]+)\*\*/gu, "$1")
    .replace(/\t+/gu, " ")
    .trim();

/**
 * The paragraphs of lines: a line as wide as the page goes on in the next one, even over the end of
 * a page, unless that begins a paragraph. Without a page width every line is a paragraph.
 */
export function paragraphsOf(lines: readonly TextLine[], width: number | null): readonly string[] {
  const paragraphs: string[] = [];
  let above: TextLine | null = null;
  let gap = false;
  for (const line of lines) {
    if (isBlankLine(line)) {
      gap = true;
      continue;
    }
    const text = plain(line.text);
    const wide = above !== null && width !== null && widthOf(above.text) >= (1 - NEAR) * width;
    const full = above !== null && wide && !isHeading(above);
    const near = above !== null && (!gap || above.page < line.page);
    if (full && near && !isNewParagraph(line)) {
      const start = paragraphs.pop() ?? "";
      paragraphs.push(start + between(start, text) + text);
    } else if (text !== "") {
      paragraphs.push(text);
    }
    above = line;
    gap = false;
  }
  return paragraphs;
}
