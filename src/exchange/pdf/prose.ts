import { firstPiece, textOf } from "./glyph-lines";
import type { GlyphLine } from "./glyph-lines";

/** A line of text and the page it stands on. */
export interface ProseLine {
  readonly line: GlyphLine;
  readonly page: number;
}

/** Where the text of a page begins and ends. */
interface Column {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

/** Lines with fewer characters do not show how wide a text is. */
const LONG = 12;

function columnOf(lines: readonly ProseLine[]): Column {
  const long = lines.filter(({ line }) => line.glyphs.length >= LONG);
  const shown = long.length > 0 ? long : lines;
  return {
    left: Math.min(...shown.map(({ line }) => line.left)),
    right: Math.max(...shown.map(({ line }) => line.right)),
    pitch: pitchOf(shown),
  };
}

// （一） · 1、 · 2. · 第三， but not 6.7% or （2024版）
const NUMBERED =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[、．.](?!\d)|第[一二三四五六七八九十]{1,3}[，、])/u;
const ENDED = /[。；：！？.;:!?]$/u;

/** Lines of a paragraph stand no further apart than this, measured by the others. */
const LOOSE = 1.25;
/** So far apart, in parts of their size, lines may stand at most. */
const LOOSEST = 3.2;

/** How far apart the lines of a text mostly stand. */
function pitchOf(lines: readonly ProseLine[]): number {
  const apart = lines
    .slice(1)
    .flatMap(({ line, page }, index) => {
      const above = lines[index];
      return above?.page === page ? [line.base - above.line.base] : [];
    })
    .filter((pitch) => pitch > 1)
    .sort((a, b) => a - b);
  return apart[apart.length >> 1] ?? Infinity;
}

/** The rest of a title that found no room in its line stands in the middle below it. */
const isCentred = (line: GlyphLine, next: GlyphLine): boolean =>
  !ENDED.test(textOf(line)) &&
  Math.abs(line.left + line.right - next.left - next.right) < line.size;

/** What a line leaves free at most, in parts of its size, so that the next begins with no comma. */
const SPARED = 1.6;

/** Whether a line goes on in the next one. */
function goesOn(above: ProseLine, below: ProseLine, column: Column): boolean {
  const [line, next] = [above.line, below.line];
  const { size } = line;
  if (Math.abs(size - next.size) > 0.12 * size) return false;
  const free = column.right - line.right - firstPiece(next);
  // A line may end earlier, as no line begins with a comma; then no sentence ends with it.
  const isFull = free < 0.3 * size || (free < SPARED * size && !ENDED.test(textOf(line)));
  const isIndented = next.left > column.left + 1.2 * size && !isCentred(line, next);
  if (!isFull || isIndented) return false;
  const apart = above.page === below.page ? next.base - line.base : 0;
  if (apart > Math.min(LOOSE * column.pitch, LOOSEST * size)) return false;
  const text = textOf(next);
  return !(NUMBERED.test(text) && ENDED.test(textOf(line)));
}

/** Latin words need the blank that the break took. */
const between = (above: string, below: string): string =>
  /[A-Za-z]$/u.test(above) && /^[A-Za-z]/u.test(below) ? " " : "";

/** Lines rejoined to paragraphs: one that reaches the right margin goes on, even over a page's end. */
export function paragraphsOf(lines: readonly ProseLine[]): readonly string[] {
  const column = columnOf(lines);
  const paragraphs: string[] = [];
  lines.forEach((below, index) => {
    const above = lines[index - 1];
    const text = textOf(below.line);
    if (above === undefined || !goesOn(above, below, column)) {
      paragraphs.push(text);
      return;
    }
    const start = paragraphs.pop() ?? "";
    paragraphs.push(start + between(start, text) + text);
  });
  return paragraphs;
}
