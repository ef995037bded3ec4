import type { Fields } from "./fields";
import type { OpenFlows } from "./open-flows";
import type { Paragraphs } from "./paragraphs";
import type { Runs } from "./runs";

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

  write(text: string): void {
    if (text === "" || !this.#isShown()) return;
    this.#paragraphs.beginText();
    this.#toLevel(this.#runs.shown(this.#paragraphs.style).raised);
    this.#flows.current.write(text);
    this.#written += text.trim().length;
  }

  /** A break in a line of text. */
  breakLine(): void {
    if (this.#isShown()) this.#flows.current.endLine();
  }

  endParagraph(): void {
    this.#toLevel(false);
    this.#fields.endParagraph();
    this.#paragraphs.end();
  }

  #isShown(): boolean {
    return !this.#fields.inInstruction && this.#runs.shown(this.#paragraphs.style).isThere;
  }

  #toLevel(raised: boolean): void {
    if (this.#raised !== raised) this.#flows.current.changeLevel();
    this.#raised = raised;
  }
}
