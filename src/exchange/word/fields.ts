import type { AttributeOf } from "./xml";

interface Field {
  /** Whether what follows is its result, no longer its instruction. */
  hasResult: boolean;
  /** What a drop-down list offers, and which of it was chosen. */
  readonly offers: string[];
  chosen: number;
}

/** The fields that are open: of each only the result is printed. */
export class Fields {
  readonly #open: Field[] = [];

  /** Whether what stands here is the instruction of a field. */
  get inInstruction(): boolean {
    return this.#open.some(({ hasResult }) => !hasResult);
  }

  /** Takes in w:fldChar; gives what a form field prints that has no result of its own. */
  mark(attribute: AttributeOf): string {
    const type = attribute("w:fldCharType");
    if (type === "begin") this.#open.push({ hasResult: false, offers: [], chosen: 0 });
    const field = this.#open.at(-1);
    if (field === undefined || type === "begin") return "";
    const isFirst = !field.hasResult;
    field.hasResult = true;
    if (type === "end") this.#open.pop();
    return isFirst && !this.inInstruction ? (field.offers[field.chosen] ?? "") : "";
  }

  /** Takes in what a form field's data say. */
  data(name: string, attribute: AttributeOf): void {
    const field = this.#open.at(-1);
    if (field === undefined) return;
    const value = attribute("w:val") ?? "";
    if (name === "w:listEntry") field.offers.push(value);
    else if (name === "w:result") field.chosen = Number(value);
  }

  /** An instruction stands in one paragraph: where its end is missing, what follows is shown. */
  endParagraph(): void {
    for (const field of this.#open) field.hasResult = true;
  }
}
