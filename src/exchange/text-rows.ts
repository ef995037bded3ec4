import { parseLabel } from "../recognise/label-text";
import type { SourceGrid } from "../recognise/types";
import { readerOf } from "../recognise/vocabulary";
import { allLayouts } from "../report/formats";

const WORDS = new Set(
  allLayouts().flatMap(({ labels }) => labels.map(({ text }) => parseLabel(text).words)),
);

/** Whether a text could be a label of the form, also one with a changed character. */
const readLabel = readerOf([...WORDS].map((words) => ({ words, meaning: words })));

/** Whether a text is a label of the form, or one with a changed character. */
export const isLabel = (text: string): boolean => readLabel(parseLabel(text)).length > 0;

/** Whether a text says exactly what a label of the form says. */
export const isPrintedLabel = (text: string): boolean => WORDS.has(parseLabel(text).words);

/** A row of a grid that is a line of text, and what it says. */
export interface TextRow {
  readonly row: number;
  readonly text: string;
}

/** The only filled cell of a row, when it is a text; null otherwise. */
function onlyText(row: readonly unknown[]): string | null {
  const filled = row.filter((cell) => cell !== "" && cell !== null && cell !== undefined);
  const [only] = filled;
  return filled.length === 1 && typeof only === "string" && only.trim() !== "" ? only : null;
}

/**
 * Rows that hold one text and nothing else, such as a title over a table or a paragraph of the
 * report in a sheet. Labels of the form are no text, even where their row is blank.
 */
export function textRows(grid: SourceGrid): readonly TextRow[] {
  return grid.cells.flatMap((cells, row) => {
    const text = onlyText(cells);
    if (text === null || isLabel(text)) return [];
    return [{ row, text }];
  });
}
