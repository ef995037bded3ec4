import type { Block } from "../../recognise/document";
import { LEVEL, readLevels } from "../levels";

/** Nobody sees these; a page builder leaves them in cells, where they would spoil a number. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const WHITE = /[ \t\r\n\f]+/gu;
/** Word breaks the lines of its HTML between any two Chinese characters; that is no blank. */
const BROKEN = /(?<=[\u2e80-\uffef“”‘’…—])[ \t]*[\r\n][ \t\r\n]*(?=[\u2e80-\uffef“”‘’…—])/gu;

/** A line of a page as people see it; between digits that stand on two levels is a "^". */
function lineOf(text: string): string {
  return readLevels(text.replace(INVISIBLE, ""))
    .replace(BROKEN, "")
    .replace(WHITE, " ")
    .replaceAll("\u00a0", " ")
    .trim();
}

/** Collects the lines and grids of a page, or of one cell, in their order. */
export class Flow {
  readonly blocks: Block[] = [];
  #text = "";
  #numbered = false;
  #listed = true;

  /** Text of the line that is being read; `listed` where a link or a list has it. */
  write(text: string, listed = false): void {
    this.#text += text;
    if (!listed && text.trim() !== "") this.#listed = false;
  }

  /** What follows stands higher or lower than what was written, or back on the line. */
  changeLevel(): void {
    this.#text += LEVEL;
  }

  /** Ends the line; a blank one is dropped. */
  endLine(): void {
    const text = lineOf(this.#text);
    const listed = this.#listed;
    this.#text = "";
    this.#listed = true;
    if (text === "") return;
    this.blocks.push({
      kind: "paragraph",
      text,
      ...(this.#numbered && { automaticNumber: true }),
      ...(listed && { listed: true }),
    });
    this.#numbered = false;
  }

  /** Ends the line and begins one that the page numbers by itself, or does not. */
  beginItem(numbered: boolean): void {
    this.endLine();
    this.#numbered = numbered;
  }

  /** Ends the line and puts blocks after it. */
  add(blocks: readonly Block[]): void {
    this.endLine();
    for (const block of blocks) this.blocks.push(block);
  }
}
