import { LEVEL } from "../levels";
import { UNTOLD } from "./characters";
import type { Glyph } from "./marks";

/** Characters on one base line, from left to right. */
export interface GlyphLine {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

interface Open {
  readonly base: number;
  readonly size: number;
  readonly glyphs: Glyph[];
}

const topOf = ({ base, size }: Pick<Open, "base" | "size">): number => base - 0.8 * size;
const bottomOf = ({ base, size }: Pick<Open, "base" | "size">): number => base + 0.1 * size;

/** How much of the smaller one's height two lines share. */
function shared(line: Open, glyph: Glyph): number {
  const own = { base: glyph.y, size: glyph.size };
  const common = Math.min(bottomOf(line), bottomOf(own)) - Math.max(topOf(line), topOf(own));
  return common / (0.9 * Math.min(line.size, glyph.size));
}

/** Of larger characters first: a raised mark belongs to the line that it stands in. */
function groups(glyphs: readonly Glyph[]): readonly Open[] {
  const open: Open[] = [];
  // Lines by the step of height that they stand on: a page may have thousands of characters.
  const steps = new Map<number, Open[]>();
  const largest = Math.max(1, ...glyphs.map(({ size }) => size));
  const stepOf = (y: number): number => Math.floor(y / largest);
  for (const glyph of [...glyphs].sort((a, b) => b.size - a.size || a.y - b.y)) {
    const step = stepOf(glyph.y);
    const near = [step - 1, step, step + 1].flatMap((each) => steps.get(each) ?? []);
    let best: Open | undefined;
    let most = 0.5;
    for (const line of near) {
      const common = shared(line, glyph);
      if (common > most) [best, most] = [line, common];
    }
    if (best !== undefined) {
      best.glyphs.push(glyph);
      continue;
    }
    const line: Open = { base: glyph.y, size: glyph.size, glyphs: [glyph] };
    open.push(line);
    const there = steps.get(step);
    if (there === undefined) steps.set(step, [line]);
    else there.push(line);
  }
  return open.sort((a, b) => a.base - b.base);
}

/** A character printed twice, nearly on the same place, looks bold. */
function isAgain(glyph: Glyph, before: readonly Glyph[]): boolean {
  return before.some(
    (other) =>
      other.text === glyph.text &&
      other.string !== glyph.string &&
      Math.abs(other.x - glyph.x) < 0.3 * Math.min(glyph.width, other.width) &&
      Math.abs(other.y - glyph.y) < 0.2 * glyph.size,
  );
}

/** The characters of a line from left to right, without strings that are printed again as a whole. */
function printedOnce(found: readonly Glyph[]): readonly Glyph[] {
  const sorted = [...found].sort((a, b) => a.x - b.x);
  const once: Glyph[] = [];
  const again = new Set<Glyph>();
  for (const glyph of sorted) {
    if (isAgain(glyph, once.slice(-3))) again.add(glyph);
    else once.push(glyph);
  }
  if (again.size === 0) return sorted;
  // Of another number that lies over this one a digit or two can be alike by chance.
  const others = new Set(once.map(({ string }) => string));
  return sorted.filter((glyph) => !again.has(glyph) || others.has(glyph.string));
}

/** Upright characters as lines, from top to bottom. */
export function glyphLines(glyphs: readonly Glyph[]): readonly GlyphLine[] {
  return groups(glyphs).map(({ base, size, glyphs: found }) => {
    const once = printedOnce(found);
    return {
      base,
      size,
      glyphs: once,
      left: Math.min(...once.map(({ x }) => x)),
      right: Math.max(...once.map(({ x, width }) => x + width)),
    };
  });
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u;

/** From such a gap on, in parts of the size, characters do not stand together. */
const APART = 0.22;
/** Chinese lines are stretched to the width of the page. */
const WIDE_APART = 0.9;

/** The gap before a character, in parts of its size. */
export const gapBefore = (glyph: Glyph, before: Glyph): number =>
  (glyph.x - before.x - before.width) / Math.max(glyph.size, before.size);

function isApart(glyph: Glyph, before: Glyph): boolean {
  if (glyph.afterBlank) return true;
  const wide = WIDE.test(glyph.text) || WIDE.test(before.text);
  return gapBefore(glyph, before) > (wide ? WIDE_APART : APART);
}

const DIGIT = /^[\d０-９]$/u;

/** Digits printed over each other: nobody can tell what number they are. */
const isOver = (glyph: Glyph, before: Glyph): boolean =>
  DIGIT.test(glyph.text) && DIGIT.test(before.text) && gapBefore(glyph, before) < -0.2;

/** Whether a small character stands higher or lower than the line: the mark of a note. */
const isRaised = ({ y, size }: Glyph, line: GlyphLine): boolean =>
  size < 0.85 * line.size && Math.abs(y - line.base) > 0.12 * line.size;

/** The text of characters of a line, with a blank where they stand apart. */
export function textOf(line: GlyphLine, glyphs: readonly Glyph[] = line.glyphs): string {
  let text = "";
  let raised = false;
  glyphs.forEach((glyph, index) => {
    const before = glyphs[index - 1];
    const level = isRaised(glyph, line);
    if (level !== raised) text += LEVEL;
    raised = level;
    if (before !== undefined && isOver(glyph, before)) text += UNTOLD;
    else if (before !== undefined && isApart(glyph, before)) text += " ";
    text += glyph.text;
  });
  return text;
}

/** How wide the digits, letters or the single character are that a line begins with. */
export function firstPiece(line: GlyphLine): number {
  let end = line.glyphs[0]?.x ?? 0;
  for (const [index, glyph] of line.glyphs.entries()) {
    const before = line.glyphs[index - 1];
    const goesOn = /^[\p{L}\p{N}.,%-]+$/u.test(glyph.text) && glyph.text.charCodeAt(0) < 0x2e80;
    if (index > 0 && (!goesOn || (before !== undefined && gapBefore(glyph, before) > 0.3))) break;
    end = glyph.x + glyph.width;
  }
  return end - line.left;
}
