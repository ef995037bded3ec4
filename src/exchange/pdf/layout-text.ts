import { gapBefore, textOf } from "./glyph-lines";
import type { GlyphLine } from "./glyph-lines";
import type { Glyph } from "./marks";
import type { ProseLine } from "./prose";

/** From such a gap on, in parts of the size, what follows is another column. */
const COLUMN_GAP = 1.2;

/** The pieces of a line that stand apart. */
export function chunksOf(line: GlyphLine): readonly (readonly Glyph[])[] {
  const chunks: Glyph[][] = [];
  line.glyphs.forEach((glyph, index) => {
    const before = line.glyphs[index - 1];
    const chunk = chunks.at(-1);
    if (before === undefined || chunk === undefined || gapBefore(glyph, before) > COLUMN_GAP) {
      chunks.push([glyph]);
    } else {
      chunk.push(glyph);
    }
  });
  return chunks;
}

/** Whether several lines have columns: a table that has no lines round its cells, perhaps. */
export const hasColumns = (lines: readonly ProseLine[]): boolean =>
  lines.filter(({ line }) => chunksOf(line).length > 1).length >= 3;

/** The lines as a text whose columns are held apart by blanks; a form feed ends each page. */
export function layoutText(lines: readonly ProseLine[]): string {
  const left = Math.min(...lines.map(({ line }) => line.left));
  const sizes = lines.map(({ line }) => line.size).sort((a, b) => a - b);
  const unit = Math.max(1, (sizes[sizes.length >> 1] ?? 10) / 2);
  let page = lines[0]?.page;
  return lines
    .map(({ line, page: own }) => {
      let text = "";
      for (const chunk of chunksOf(line)) {
        const column = Math.round(((chunk[0]?.x ?? left) - left) / unit);
        const blanks = Math.max(text === "" ? 0 : 2, column - widthOf(text));
        text += " ".repeat(Math.min(blanks, 400)) + textOf(line, chunk);
      }
      const begins = own !== page;
      page = own;
      return (begins ? "\f" : "") + text;
    })
    .join("\n");
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/gu;

/** In half-width characters. */
const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);
