import { firstPiece, glyphLines, textOf } from "./glyph-lines";
import type { GlyphLine } from "./glyph-lines";
import { mainTurn, turnedGlyphs } from "./marks";
import type { Glyph } from "./marks";

/** Whether a line is full: the next one's first character found no place in it. */
function isFull(line: GlyphLine, below: GlyphLine, room: number): boolean {
  const [first] = below.glyphs;
  return first !== undefined && line.right - line.left + first.width > room;
}

/** A part of a number. */
const DIGIT = /^[\d０-９.,，]$/u;

/** Digits over digits are one number only where the line above has no place for one more. */
function goesOn(line: GlyphLine, below: GlyphLine, room: number): boolean {
  const last = line.glyphs.at(-1);
  const [first] = below.glyphs;
  if (last === undefined || first === undefined) return false;
  const [wide, next] = [line.right - line.left, below.right - below.left];
  if (DIGIT.test(last.text) && DIGIT.test(first.text)) {
    return isFull(line, below, room) && next <= wide + 0.1;
  }
  return isFull(line, below, room) || wide + firstPiece(below) > room;
}

/** A cell's text as lines, set upright. */
export interface CellLines {
  readonly lines: readonly GlyphLine[];
  /** The text of most cells lies upright, of some on its side. */
  readonly isSideways: boolean;
}

/** The lines of a cell. */
export function cellLines(glyphs: readonly Glyph[]): CellLines {
  const turn = mainTurn(glyphs);
  const upright = turnedGlyphs(glyphs, turn).filter((glyph) => glyph.turn === 0);
  return { lines: glyphLines(upright), isSideways: turn % 2 === 1 };
}

/** The text of a cell: lines that were broken for want of room are one. */
export function cellText({ lines }: CellLines, room: number): string {
  let text = "";
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above !== undefined && !goesOn(above, line, room)) text += "\n";
    text += textOf(line);
  });
  return text;
}
