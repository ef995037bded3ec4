import type { pdfLibrary } from "./library";
import { matrixOf, times } from "./matrix";
import type { Matrix } from "./matrix";
import type { Glyph, Rule } from "./marks";
import { rulesOfPath } from "./path-rules";
import { TextState } from "./text-state";
import type { PdfFont, ShownGlyph, TextSettings } from "./text-state";

type Operators = Awaited<ReturnType<typeof pdfLibrary>>["OPS"];

/** The fonts and layers of the file that a page uses. */
export interface PageParts {
  readonly font: (name: string) => PdfFont | null;
  /** Whether a layer is printed. */
  readonly isShown: (layer: unknown) => boolean;
}

const INVISIBLE = 3;
const SAVED = 512;

interface Saved {
  readonly matrix: Matrix;
  readonly settings: TextSettings;
}

const numberAt = (values: readonly unknown[], index: number): number => {
  const value = Number(values[index]);
  return Number.isFinite(value) ? value : 0;
};

/** Carries out the operators of a page as far as characters and straight lines need it. */
export class PageReader {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  /** Characters that the file holds but does not show: the text that a scanner recognised. */
  invisible = 0;

  readonly #parts: PageParts;
  readonly #names: ReadonlyMap<number, string>;
  readonly #operators: Operators;
  readonly #text = new TextState();
  readonly #saved: Saved[] = [];
  readonly #layers: boolean[] = [];
  readonly #page: Matrix;
  #hidden = 0;
  #matrix: Matrix;

  constructor(operators: Operators, parts: PageParts, page: Matrix) {
    this.#operators = operators;
    this.#names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
    this.#parts = parts;
    this.#page = page;
    this.#matrix = page;
  }

  /** How much was read. */
  get marks(): number {
    return this.glyphs.length + this.rules.length + this.invisible;
  }

  do(operator: number, given: unknown): void {
    const values: readonly unknown[] = Array.isArray(given) ? given : [];
    const name = this.#names.get(operator) ?? "";
    switch (name) {
      case "save":
        this.#save();
        break;
      case "restore":
        this.#restore();
        break;
      case "transform":
        this.#transform(values);
        break;
      case "paintFormXObjectBegin":
        this.#save();
        this.#transform(values[0]);
        break;
      case "beginAnnotation":
        this.#save();
        this.#matrix = this.#page;
        this.#transform(values[2]);
        this.#transform(values[3]);
        break;
      case "paintFormXObjectEnd":
      case "endAnnotation":
        this.#restore();
        break;
      case "constructPath":
        this.#path(values);
        break;
      case "paintSolidColorImageMask":
        this.#unitBox();
        break;
      case "beginMarkedContent":
        this.#beginLayer(true);
        break;
      case "beginMarkedContentProps":
        this.#beginLayer(values[0] !== "OC" || this.#parts.isShown(values[1]));
        break;
      case "endMarkedContent":
        if (this.#layers.pop() === false) this.#hidden -= 1;
        break;
      default:
        this.#textOperator(name, values);
    }
  }

  #textOperator(name: string, values: readonly unknown[]): void {
    const text = this.#text;
    const set = (settings: Partial<TextSettings>): void => {
      text.settings = { ...text.settings, ...settings };
    };
    const first = numberAt(values, 0);
    switch (name) {
      case "beginText":
        text.begin();
        break;
      case "setTextMatrix":
        text.setMatrix(matrixOf(values[0]) ?? matrixOf(values) ?? [1, 0, 0, 1, 0, 0]);
        break;
      case "moveText":
        text.move(first, numberAt(values, 1));
        break;
      case "setLeadingMoveText":
        set({ leading: -numberAt(values, 1) });
        text.move(first, numberAt(values, 1));
        break;
      case "nextLine":
        text.nextLine();
        break;
      case "setFont":
        set({ font: this.#parts.font(String(values[0])), size: numberAt(values, 1) });
        break;
      case "setGState":
        this.#graphicsState(values[0]);
        break;
      case "setCharSpacing":
        set({ characterSpacing: first });
        break;
      case "setWordSpacing":
        set({ wordSpacing: first });
        break;
      case "setHScale":
        set({ stretch: first / 100 });
        break;
      case "setLeading":
        set({ leading: first });
        break;
      case "setTextRise":
        set({ rise: first });
        break;
      case "setTextRenderingMode":
        set({ invisible: first === INVISIBLE });
        break;
      case "showText":
        this.#show(values[0]);
        break;
    }
  }

  #graphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries as readonly unknown[]) {
      if (!Array.isArray(entry) || entry[0] !== "Font") continue;
      this.#textOperator("setFont", Array.isArray(entry[1]) ? entry[1] : []);
    }
  }

  #show(string: unknown): void {
    if (!Array.isArray(string)) return;
    const glyphs = this.#text.show(string as readonly (ShownGlyph | number)[], this.#matrix);
    if (this.#text.settings.invisible) this.invisible += glyphs.length;
    else if (this.#hidden === 0) this.glyphs.push(...glyphs);
  }

  #save(): void {
    // A damaged file may save for ever; no page needs so many.
    if (this.#saved.length >= SAVED) this.#saved.shift();
    this.#saved.push({ matrix: this.#matrix, settings: this.#text.settings });
  }

  #restore(): void {
    const saved = this.#saved.pop();
    if (saved === undefined) return;
    this.#matrix = saved.matrix;
    this.#text.settings = saved.settings;
  }

  #transform(values: unknown): void {
    const matrix = matrixOf(values);
    if (matrix !== null) this.#matrix = times(this.#matrix, matrix);
  }

  #beginLayer(isShown: boolean): void {
    this.#layers.push(isShown);
    if (!isShown) this.#hidden += 1;
  }

  #path([painted, path]: readonly unknown[]): void {
    const corners: unknown = Array.isArray(path) ? path[0] : null;
    if (this.#hidden > 0 || !ArrayBuffer.isView(corners)) return;
    const operators = this.#operators;
    const code = Number(painted);
    const stroked = [
      operators.stroke,
      operators.closeStroke,
      operators.fillStroke,
      operators.eoFillStroke,
      operators.closeFillStroke,
      operators.closeEOFillStroke,
    ].some((each) => each === code);
    const filled =
      code === operators.fill ||
      code === operators.eoFill ||
      (stroked && code !== operators.stroke && code !== operators.closeStroke);
    if (stroked || filled) {
      this.rules.push(...rulesOfPath(corners as Float32Array, this.#matrix, { stroked, filled }));
    }
  }

  #unitBox(): void {
    if (this.#hidden > 0) return;
    const box = new Float32Array([0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 4]);
    this.rules.push(...rulesOfPath(box, this.#matrix, { stroked: false, filled: true }));
  }
}
