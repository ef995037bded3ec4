import { plainCharacter, UNTOLD } from "./characters";
import { IDENTITY, moved, times } from "./matrix";
import type { Matrix } from "./matrix";
import type { Glyph, Turn } from "./marks";

/** What is asked of a font. */
export interface PdfFont {
  /** One unit of a character's width. */
  readonly unit: number;
  /** Written from top to bottom. */
  readonly vertical: boolean;
  /** Whether the file tells the character of a code; others are numbers of shapes. */
  readonly isTold: (code: number) => boolean;
}

/** A glyph as the library gives it. */
export interface ShownGlyph {
  readonly originalCharCode: number;
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric: readonly number[] | null;
}

/** What holds for the strings that follow; q and Q of the file keep and restore it. */
export interface TextSettings {
  readonly font: PdfFont | null;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly invisible: boolean;
}

export const PLAIN_SETTINGS: TextSettings = {
  font: null,
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  invisible: false,
};

/** A blank belongs to the character that begins so near its end, in parts of the size. */
const NEAR_BLANK = 0.4;

/** So far a text may lean before it is no line of a table: watermarks lie across the page. */
const LEANING = 0.05;

/** The quarter turn of a direction; null for one that leans. */
function turnOf(dx: number, dy: number): Turn | null {
  const length = Math.hypot(dx, dy);
  if (!(length > 0)) return null;
  if (Math.abs(dy) <= LEANING * length) return dx > 0 ? 0 : 2;
  if (Math.abs(dx) <= LEANING * length) return dy < 0 ? 1 : 3;
  return null;
}

/** Where the next string begins (ISO 32000-1, 9.4), and what was shown so far. */
export class TextState {
  settings: TextSettings = PLAIN_SETTINGS;
  #line: Matrix = IDENTITY;
  #now: Matrix = IDENTITY;
  #strings = 0;
  /** Where the last blank ended, on the page. */
  #blank: readonly [x: number, y: number] | null = null;

  begin(): void {
    this.setMatrix(IDENTITY);
  }

  setMatrix(matrix: Matrix): void {
    this.#line = matrix;
    this.#now = matrix;
  }

  /** Td: the next line begins so far from the last one's beginning. */
  move(x: number, y: number): void {
    this.setMatrix(times(this.#line, [1, 0, 0, 1, x, y]));
  }

  nextLine(): void {
    this.move(0, -this.settings.leading);
  }

  /** The glyphs of a string and the gaps between them, where they stand under a transformation. */
  show(string: readonly (ShownGlyph | number)[], page: Matrix): readonly Glyph[] {
    const { size, characterSpacing, wordSpacing, font } = this.settings;
    this.#strings += 1;
    const shown: Glyph[] = [];
    for (const each of string) {
      if (typeof each === "number") {
        this.#advance((-each / 1000) * size, font?.vertical === true);
        continue;
      }
      const unit = font?.unit ?? 0.001;
      const spacing = characterSpacing + (each.isSpace ? wordSpacing : 0);
      const down = font?.vertical === true;
      const glyph = this.#placed(each, unit, down, page);
      if (glyph !== null) shown.push(glyph);
      const along = (down ? (each.vmetric?.[0] ?? -1000) : each.width) * unit * size;
      this.#advance(down ? along - spacing : along + spacing, down);
    }
    return shown;
  }

  #advance(by: number, down: boolean): void {
    const { stretch } = this.settings;
    this.#now = times(this.#now, down ? [1, 0, 0, 1, 0, by] : [1, 0, 0, 1, by * stretch, 0]);
  }

  #placed(glyph: ShownGlyph, unit: number, down: boolean, page: Matrix): Glyph | null {
    const { font, size, stretch, rise } = this.settings;
    const text =
      font?.isTold(glyph.originalCharCode) === true ? plainCharacter(glyph.unicode) : UNTOLD;
    const matrix = times(page, this.#now);
    const [left, base] = down ? [-0.5 * size, -0.88 * size] : [0, 0];
    const [x, y] = moved(matrix, left, base + rise);
    const turn = turnOf(matrix[0] * size, matrix[1] * size);
    const height = Math.abs(size) * Math.hypot(matrix[2], matrix[3]);
    const along = Math.abs(size) * stretch * Math.hypot(matrix[0], matrix[1]);
    const width = down ? along : Math.abs(glyph.width * unit) * along;
    const isThere = turn !== null && height > 0 && Number.isFinite(x + y + width);
    if (!isThere) return null;
    if (text.trim() === "") {
      if (text !== "") this.#blank = moved(matrix, left + glyph.width * unit * size, base + rise);
      return null;
    }
    const [blankX, blankY] = this.#blank ?? [Infinity, Infinity];
    const afterBlank = Math.hypot(x - blankX, y - blankY) < NEAR_BLANK * height;
    this.#blank = null;
    return { text, x, y, width, size: height, turn, string: this.#strings, afterBlank };
  }
}
