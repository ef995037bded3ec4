import type { DraftForm } from "../../draft/form";
import { quoteSheet } from "../../report/address";
import type { SheetEdit } from "../contract/draft-contract";

/** What a row of the sheet holds. */
export interface SheetLine {
  /** "" where the user inserted a row. */
  readonly id: string;
  readonly text: string;
  /** Where the text stands in its sheet: "A7". */
  readonly cell: string;
}

/** A paragraph as it stands in the sheet. */
export interface SheetParagraph {
  /** As one line. */
  readonly text: string;
  /** All its rows: "'年报正文'!A7:A8"; of one that was torn apart the first of them. */
  readonly address: string;
}

/** What was written, or is to be written, under an id. */
export interface WrittenText {
  readonly id: string;
  readonly text: string;
}

/** A paragraph is one line; a line break in a cell is no more than a wrapped line. */
const oneLine = (text: string): string =>
  text.replace(/\s+/gu, (blanks) => (blanks.includes("\n") ? "" : blanks)).trim();

interface Rows {
  readonly text: string;
  readonly first: string;
  readonly last: string;
}

/** The rows of a paragraph with one more; `follows`: it stands right below the others. */
function withRow(before: Rows | undefined, { id, text, cell }: SheetLine, follows: boolean): Rows {
  const added = id === "" ? text.trim() : text;
  if (before === undefined) return { text: added, first: cell, last: cell };
  const last = follows && (id !== "" || added !== "") ? cell : before.last;
  return { ...before, text: before.text + added, last };
}

/**
 * The paragraphs of the sheet by their ids, wherever their rows stand. A row that the user inserted
 * belongs to the paragraph above it, so that nothing that was typed is overlooked.
 */
export function sheetParagraphs(
  sheet: string,
  lines: readonly SheetLine[],
): ReadonlyMap<string, SheetParagraph> {
  const found = new Map<string, Rows>();
  let current = "";
  for (const line of lines) {
    const before = current;
    if (line.id !== "") current = line.id;
    if (current === "") continue;
    found.set(current, withRow(found.get(current), line, before === current));
  }
  return new Map(
    [...found].map(([id, { text, first, last }]) => {
      const area = first === last ? first : `${first}:${last}`;
      return [id, { text: oneLine(text), address: `${quoteSheet(sheet)}!${area}` }];
    }),
  );
}

/** The paragraphs that read differently from what was written; `there` is "" for deleted ones. */
export function sheetEdits(
  written: readonly WrittenText[],
  there: ReadonlyMap<string, SheetParagraph>,
): readonly SheetEdit[] {
  return written.flatMap(({ id, text }) => {
    const now = there.get(id);
    const words = now?.text ?? "";
    if (words === oneLine(text)) return [];
    return [{ id, written: text, there: words, address: now?.address ?? null }];
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
