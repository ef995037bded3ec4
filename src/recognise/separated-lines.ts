import { readsAsLabel } from "./printed-words";
import type { TextLine } from "./text-lines";

/** A row of cells and how many lines of the text it takes. */
interface Row {
  readonly cells: readonly string[];
  readonly lines: number;
}

/** Reads the row that begins at a line; null where none does. */
type RowReader = (lines: readonly TextLine[], at: number) => Row | null;

/** A cell in quotes goes on over so many lines at most. */
const MOST_LINES = 12;
/** More characters than the row of any table has. */
const LONGEST = 4000;

/** A line of a cell: what a converter puts round its words, and breaks inside it. */
const plainCell = (text: string): string =>
  text
    .replace(/<br\s*\/?>/giu, " ")
    .replace(/\\(?=[|*_.])/gu, "")
    .replace(/\*\*|__/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

/** The cells of one record of CSV; null when its quotes are not closed. */
function fieldsOf(text: string, separator: string): readonly string[] | null {
  const fields: string[] = [];
  let at = 0;
  while (at <= text.length) {
    if (text[at] === '"') {
      let end = text.indexOf('"', at + 1);
      while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      if (end === -1) return null;
      const next = text[end + 1];
      if (next !== undefined && next !== separator) return null;
      fields.push(text.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 2;
    } else {
      const found = text.indexOf(separator, at);
      const end = found === -1 ? text.length : found;
      fields.push(text.slice(at, end));
      at = end + 1;
    }
  }
  return fields;
}

/** CSV with one separator; a cell in quotes may hold line breaks. */
const csv =
  (separator: string): RowReader =>
  (lines, at) => {
    const first = lines[at]?.text ?? "";
    if (!first.includes(separator) && !first.startsWith('"')) return null;
    let text = "";
    for (let count = 1; count <= MOST_LINES; count += 1) {
      const line = lines[at + count - 1];
      if (line === undefined || text.length + line.text.length > LONGEST) return null;
      text += (count > 1 ? "\n" : "") + line.text;
      const quoted = text.startsWith('"') || text.includes(`${separator}"`);
      const cells = quoted ? fieldsOf(text, separator) : text.split(separator);
      if (cells !== null) return cells.length > 1 ? { cells, lines: count } : null;
    }
    return null;
  };

const BARS = /(?<!\\)[|｜│┃║]/u;
const RULE = /^[\s|｜│┃║:：=+\-‐-―─-╿]+$/u;
const HAS_RULE = /[-=─━═]{2}|[├┼┌└╔╠╚]/u;

/** The line between two rows: |---|---| · +----+----+ · ├──┼──┤ */
const isRule = (text: string): boolean => RULE.test(text) && HAS_RULE.test(text);

/** Cells between bars; the first and the last of a line are empty where it has bars at its ends. */
const bars: RowReader = (lines, at) => {
  const text = lines[at]?.text.trim() ?? "";
  if (!BARS.test(text) || text.length > LONGEST) return null;
  return { cells: text.split(new RegExp(BARS, "gu")), lines: 1 };
};

/** Rows without what stands outside the bars at the ends of their lines, where all have them. */
function withoutEnds(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const closed = (row: readonly string[]): boolean => row.length > 2 && row.at(-1)?.trim() === "";
  const first = rows.every((row) => row.length > 1 && row[0]?.trim() === "") ? 1 : 0;
  const last = rows.every(closed) ? -1 : undefined;
  return rows.map((row) => row.slice(first, last));
}

/** Tabs with cells in quotes, as a spreadsheet copies cells that have line breaks. */
const quotedTabs: RowReader = (lines, at) => {
  const row = csv("\t")(lines, at);
  return row === null || !/(?:^|\t)"/u.test(lines[at]?.text ?? "") ? null : row;
};

interface Run {
  readonly rows: readonly (readonly string[])[];
  /** The first line after them. */
  readonly end: number;
}

/** The rows between bars that follow each other from a line on. */
function barredRun(lines: readonly TextLine[], start: number): Run {
  const rows: string[][] = [];
  const bordered = isBordered(lines, start);
  let open = false;
  let at = start;
  for (; at < lines.length; at += 1) {
    if (isRule(lines[at]?.text ?? "")) {
      open = false;
      continue;
    }
    const row = bars(lines, at);
    if (row === null) break;
    const above = rows.at(-1);
    // Two lines of one cell; of two numbers no blank makes one.
    if (bordered && open && above !== undefined) {
      row.cells.forEach((cell, column) => {
        above[column] = `${above[column] ?? ""} ${cell}`;
      });
    } else {
      rows.push([...row.cells]);
    }
    open = true;
  }
  return { rows: withoutEnds(rows), end: at };
}

/** The records of CSV that follow each other from a line on, all with as many cells. */
const evenRun =
  (read: RowReader) =>
  (lines: readonly TextLine[], start: number): Run => {
    const rows: (readonly string[])[] = [];
    let at = start;
    for (let row = read(lines, at); row !== null; row = read(lines, at)) {
      if (rows[0] !== undefined && rows[0].length !== row.cells.length) break;
      rows.push(row.cells);
      at += row.lines;
    }
    return { rows, end: at };
  };

/** Rules under every row, where a row may take several lines; not only under the headings. */
const LEAST_RULES = 5;

function isBordered(lines: readonly TextLine[], start: number): boolean {
  let rules = 0;
  for (let at = start; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? "";
    if (isRule(text)) rules += 1;
    else if (!BARS.test(text)) break;
  }
  return rules >= LEAST_RULES;
}

const LEAST_ROWS = 2;

const RUNS = [barredRun, evenRun(quotedTabs), evenRun(csv(",")), evenRun(csv(";"))] as const;

/** Whether rows hold a table of the form: labels of it stand in two of them. */
const isOfForm = ({ rows }: Run): boolean =>
  rows.filter((cells) => cells.some((cell) => readsAsLabel(cell))).length >= LEAST_ROWS;

/**
 * Lines whose cells are parted by bars or commas, as tabs part them: Markdown, tables drawn with
 * characters, CSV, what a spreadsheet puts on the clipboard. Other lines stay as they are.
 */
export function withTabs(lines: readonly TextLine[]): readonly TextLine[] {
  const result: TextLine[] = [];
  /** As far as each way was tried in vain. */
  const tried = RUNS.map(() => 0);
  let at = 0;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const { page } = line;
    const run = RUNS.map((runFrom, way) => {
      if (at < (tried[way] ?? 0)) return null;
      const found = runFrom(lines, at);
      if (isOfForm(found)) return found;
      tried[way] = found.end;
      return null;
    }).find((found) => found !== null);
    if (run == null) {
      result.push(line);
      at += 1;
      continue;
    }
    for (const cells of run.rows) result.push({ text: cells.map(plainCell).join("\t"), page });
    at = run.end;
  }
  return result;
}
