import type { DraftForm } from "../draft/form";
import type { SheetEdit } from "./draft-contract";

/** What a row of the sheet holds. */
export interface SheetLine {
  /** "" where the user inserted a row. */
  readonly id: string;
  readonly text: string;
}

/** What was written, or is to be written, under an id. */
export interface WrittenText {
  readonly id: string;
  readonly text: string;
}

/** A paragraph is one line; a line break in a cell is no more than a wrapped line. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, "").trim();

/**
 * The paragraphs of the sheet by their ids, wherever their rows stand. A row that the user inserted
 * belongs to the paragraph above it, so that nothing that was typed is overlooked.
 */
export function sheetParagraphs(lines: readonly SheetLine[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let current = "";
  for (const { id, text } of lines) {
    if (id !== "") current = id;
    if (current === "") continue;
    found.set(current, (found.get(current) ?? "") + (id === "" ? text.trim() : text));
  }
  return new Map([...found].map(([id, text]) => [id, oneLine(text)]));
}

/** The paragraphs that read differently from what was written; `there` is "" for deleted ones. */
export function sheetEdits(
  written: readonly WrittenText[],
  there: ReadonlyMap<string, string>,
): readonly SheetEdit[] {
  return written.flatMap(({ id, text }) => {
    const now = there.get(id) ?? "";
    return now === oneLine(text) ? [] : [{ id, written: text, there: now }];
  });
}

/** The edits that writing `next` would undo: not those that `next` or its form has taken over. */
export function unsettled(
  edits: readonly SheetEdit[],
  next: readonly WrittenText[],
  form: DraftForm,
): readonly SheetEdit[] {
  const texts = new Map(next.map(({ id, text }) => [id, oneLine(text)]));
  return edits.filter(({ id, there }) => {
    const adopted = form.edits[id];
    return there !== (texts.get(id) ?? "") && !(adopted && oneLine(adopted.text) === there);
  });
}
