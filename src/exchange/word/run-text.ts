import type { Fields } from "./fields";
import type { OpenFlows } from "./open-flows";
import type { Paragraphs } from "./paragraphs";
import type { Runs } from "./runs";
import { symbol } from "./symbol";
import type { AttributeOf } from "./xml";

/** Writes the text of runs where it is shown. */
export class RunText {
  readonly #flows: OpenFlows;
  readonly #paragraphs: Paragraphs;
  readonly #runs: Runs;
  readonly #fields: Fields;
  #raised = false;
  #written = 0;

  constructor(flows: OpenFlows, paragraphs: Paragraphs, runs: Runs, fields: Fields) {
    this.#flows = flows;
    this.#paragraphs = paragraphs;
    this.#runs = runs;
    this.#fields = fields;
  }

  /** How many characters were written. */
  get written(): number {
    return this.#written;
  }

  /** Whether what stands here is printed. */
  get isShown(): boolean {
    return !this.#fields.inInstruction && this.#runs.shown(this.#paragraphs.style).isThere;
  }

  write(text: string): void {
    if (text === "" || !this.isShown) return;
    this.#paragraphs.beginText();
    this.#toLevel(this.#runs.shown(this.#paragraphs.style).raised);
    this.#flows.current.write(text);
    this.#written += text.trim().length;
  }

  /** Writes what an element stands for that holds no text: a tab, a break, the result of a field. */
  sign(name: string, attribute: AttributeOf): void {
    switch (name) {
      case "w:br":
      case "w:cr":
        if (this.isShown) this.#flows.current.endLine();
        break;
      case "w:tab":
      case "w:ptab":
        this.write("\t");
        break;
      case "w:noBreakHyphen":
        this.write("-");
        break;
      case "w:sym":
        this.write(symbol(attribute("w:char")));
        break;
      case "w:fldChar":
        this.write(this.#fields.mark(attribute));
        break;
      case "m:den":
        this.write("/");
        break;
    }
  }

  endParagraph(): void {
    this.#toLevel(false);
    this.#fields.endParagraph();
    this.#paragraphs.end();
  }

  #toLevel(raised: boolean): void {
    if (this.#raised !== raised) this.#flows.current.changeLevel();
    this.#raised = raised;
  }
}
