import { cellOfText } from "./cell-text";
import { isNumberLike } from "./grid-view";
import { lastIndex } from "./last-index";
import { isSectionTitle, isSentence, readsAsLabel } from "./printed-words";
import { isBlankLine, isTabbed } from "./text-lines";
import type { TextLine } from "./text-lines";

/** A table in lines with tabs, and the lines it takes. */
export interface TabbedTable {
  readonly cells: readonly (readonly (string | number)[])[];
  /** The first line after it. */
  readonly end: number;
}

const filled = (text: string): readonly string[] =>
  text
    .split("\t")
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");

/** So many lines are looked at to see how a table is written; no table has so many columns. */
const LOOK_AHEAD = 60;

/** A title or a sentence that has its line to itself, whatever tabs stand round it. */
function isProse({ text }: TextLine): boolean {
  const [only, ...more] = filled(text);
  return only !== undefined && more.length === 0 && (isSectionTitle(only) || isSentence(only));
}

const DIGITS = /^[-+]?[\d.,０-９]+$/u;
const REMARK = /^[（(](?![一二三四五六七八九十\d]{1,3}[)）])/u;

// "1." whose words stand in the next line.
const MARK = /^(?:\d{1,2}[.．、]|[（(]?[一二三四五六七八九十\d]{1,3}[)）、])$/u;

/** Whether a line without a tab goes on with the cell above: the rest of a number, or of a label. */
function goesOn(above: string, text: string): boolean {
  const digits = DIGITS.test(text);
  const number = isNumberLike(above) && !MARK.test(above.trim()) && !/^\p{L}+$/u.test(above.trim());
  if (number) return digits || REMARK.test(text);
  return !digits;
}

/** Whether a line without tabs is a row of its own among rows with tabs: its other cells are empty. */
const isLabelAlone = (line: TextLine): boolean => !isTabbed(line) && readsAsLabel(line.text);

/** Whether each row is a line; otherwise each cell is one and an empty line ends a row. */
function rowsAreLines(lines: readonly TextLine[], start: number): boolean {
  for (let at = start; at < start + LOOK_AHEAD; at += 1) {
    const line = lines[at];
    if (line === undefined || isProse(line)) return false;
    const afterGap = at > start && lines[at - 1]?.text === "";
    if (afterGap && !isTabbed(line) && !isBlankLine(line) && !readsAsLabel(line.text)) return false;
    if (isTabbed(line) && filled(line.text).length > 1) return true;
  }
  return false;
}

/** Whether a table begins at a line: at its first tab, or at labels without one directly above it. */
export function tableBegins(lines: readonly TextLine[], start: number): boolean {
  for (let at = start; at < start + LOOK_AHEAD; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlankLine(line) || isProse(line)) return false;
    if (isTabbed(line)) return at === start || rowsAreLines(lines, at);
    if (!readsAsLabel(line.text)) return false;
  }
  return false;
}

/**
 * Rows without a name, for a number on a line of its own that may be the rest of one above, or the
 * first part of one below: in every column, so that no reader takes it for one of them, and twice, so
 * that under headings alone (table four) it is not the row of numbers. The table is refused.
 */
function namelessRows(rows: readonly (readonly string[])[], text: string): string[][] {
  const above = rows[lastIndex(rows, (row) => row.length > 0)] ?? [];
  const width = Math.min(Math.max(2, above.length), LOOK_AHEAD);
  const row = Array.from({ length: width }, (_, column) => (column === 0 ? "" : text));
  return [row, [...row]];
}

const isStrayNumber = (line: TextLine): boolean => !isTabbed(line) && DIGITS.test(line.text.trim());

/** Reads a table whose rows are lines, its cells parted by tabs. */
function readRows(lines: readonly TextLine[], start: number): TabbedTable {
  const rows: string[][] = [];
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isProse(line)) break;
    if (isBlankLine(line)) {
      rows.push([]);
      continue;
    }
    if (isTabbed(line)) rows.push(line.text.split("\t"));
    else if (isStrayNumber(line)) rows.push(...namelessRows(rows, line.text.trim()));
    else if (isLabelAlone(line)) rows.push([line.text]);
    else break;
    end = at + 1;
  }
  return { cells: closed(rows), end };
}

/** Reads a table with one cell a line: a cell begins with a tab, an empty line ends a row. */
function readCells(lines: readonly TextLine[], start: number): TabbedTable {
  const rows: string[][] = [[]];
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isProse(line)) break;
    const row = rows.at(-1) ?? [];
    const text = line.text.trim();
    if (isBlankLine(line)) {
      if (row.length > 0) rows.push([]);
      continue;
    }
    if (isTabbed(line)) row.push(line.text.replace(/^\t+/u, ""));
    else if (row.length > 0 && goesOn(row.at(-1) ?? "", text))
      row.push(`${row.pop() ?? ""}\n${text}`);
    else if (isStrayNumber(line)) rows.push(...namelessRows(rows, text), []);
    else break;
    end = at + 1;
  }
  return { cells: closed(rows), end };
}

type Cell = string | number;

const isEmpty = (row: readonly Cell[]): boolean => row.every((cell) => cell === "");
const isNumbersAlone = (row: readonly Cell[]): boolean =>
  !isEmpty(row) && row.every((cell) => cell === "" || isNumberLike(String(cell)));

/** The rows with their numbers; numbers without a label stand directly below the row above them. */
function closed(rows: readonly (readonly string[])[]): readonly (readonly Cell[])[] {
  const kept: (readonly Cell[])[] = [];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = (rows[index] ?? []).map(cellOfText);
    const below = kept.at(-1);
    if (!isEmpty(row) || (below !== undefined && !isNumbersAlone(below))) kept.push(row);
  }
  return kept.reverse();
}

/** Reads the table that begins at a line, in whichever of the two ways it is written. */
export function readTabbed(lines: readonly TextLine[], start: number): TabbedTable {
  return rowsAreLines(lines, start) ? readRows(lines, start) : readCells(lines, start);
}

/** Whether rows of cells are a table rather than lines that tabs indent. */
export const isTable = (cells: TabbedTable["cells"]): boolean =>
  cells.some((row) => row.some((cell) => typeof cell === "string" && readsAsLabel(cell))) ||
  cells.filter((row) => row.filter((cell) => cell !== "").length > 1).length > 1;
