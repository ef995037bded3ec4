import { isNumberLike } from "./grid-view";
import { isPiece, isSectionTitle, readsAsLabel } from "./printed-words";
import { isBlankLine, isTabbed } from "./text-lines";
import type { TextLine } from "./text-lines";
import { lastIndex } from "./last-index";

/** What stands between wide gaps of a line. */
export interface Run {
  readonly text: string;
  /** The line among those of its table. */
  readonly line: number;
  /** Characters from the left, the end not included. */
  readonly start: number;
  readonly end: number;
}

/** A line of a table whose columns are held apart by blanks. */
export interface AlignedLine {
  /** Labels, or pieces of them, from left to right. */
  readonly words: readonly Run[];
  /** The numbers at its end. */
  readonly numbers: readonly Run[];
  readonly page: number;
}

// The bracket at the end of a label, alone in its line.
const SIGNS = /^\p{P}+$/u;
const RUN = /\S+(?: \S+)*/gu;

/** Takes a line apart, or says that it is no line of a table. */
function alignedLine({ text, page }: TextLine, line: number): AlignedLine | null {
  if (isSectionTitle(text)) return null;
  const runs = [...text.matchAll(RUN)].map((match): Run => ({
    text: match[0],
    line,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const last = lastIndex(runs, (run) => !isNumberLike(run.text));
  const words = runs.slice(0, last + 1);
  const known = words.every(
    ({ text: word }) =>
      !isNumberLike(word) &&
      (isPiece(word) || readsAsLabel(word) || word.split(" ").every(isPiece) || SIGNS.test(word)),
  );
  return known && runs.length > 0 && runs.length <= MOST_RUNS
    ? { words, numbers: runs.slice(last + 1), page }
    : null;
}

/** Longer lines, and more of them, than any table of the form takes. */
const MOST_RUNS = 60;
const MOST_LINES = 1000;

/**
 * The lines from a given one on that could be a table's, and the first line after them. The table is
 * null where they hold no rows of numbers.
 */
export function alignedLines(
  lines: readonly TextLine[],
  start: number,
): { readonly table: readonly AlignedLine[] | null; readonly end: number } {
  const table: AlignedLine[] = [];
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isTabbed(line)) break;
    if (isBlankLine(line)) continue;
    const aligned = alignedLine(line, table.length);
    if (aligned === null) break;
    table.push(aligned);
    end = at + 1;
  }
  const rows = table.filter(
    ({ words, numbers }) => numbers.length > 1 || (words.length > 0 && numbers.length > 0),
  );
  const found = rows.length > 0 && table.length > rows.length && table.length <= MOST_LINES;
  return { table: found ? table : null, end };
}
