import type { TableKey } from "../report/form";
import { cellOfText } from "./cell-text";
import { LABELLED_TABLES } from "./labelled-tables";
import type { LabelledTable } from "./labelled-tables";
import { parseLabel } from "./label-text";
import { isSectionTitle } from "./printed-words";
import { complaints } from "./sentences";
import type { Complaint } from "./sentences";
import { spelledProceedings } from "./spelled-proceedings";
import { spelledTable } from "./spelled-table";
import type { Row, SpelledTable } from "./spelled-table";
import { foreignIn, tokensOf } from "./spelled-words";
import type { Foreign, Token } from "./spelled-words";
import { isBlankLine, isTabbed } from "./text-lines";
import type { TextLine } from "./text-lines";

/** A table in lines without columns, or one that is there and cannot be read. */
export type SpelledPiece =
  { readonly cells: readonly Row[] } | { readonly table: TableKey; readonly complaint: Complaint };

export interface SpelledLines {
  /** Null where the lines hold no table of the form. */
  readonly pieces: readonly SpelledPiece[] | null;
  /** The first line after those that could be a table's. */
  readonly end: number;
}

/** More lines, and more words, than all tables together take. */
const MOST_LINES = 1500;
const MOST_TOKENS = 3000;

/** So many lines in a row that are none of the form end a table. */
const MOST_FOREIGN = 3;

/** The words of a table, and how many of them can be of no other. */
interface Part {
  readonly table: TableKey;
  readonly tokens: readonly Token[];
}

/** Cuts words where those of another table begin; what could be of both goes to the one below. */
function partsOf(tokens: readonly Token[]): readonly Part[] {
  const parts: Part[] = [];
  let open: Token[] = [];
  let tables: ReadonlySet<TableKey> = new Set(["disclosure", "requests", "proceedings"]);
  const close = (): void => {
    const [table] = tables;
    if (table !== undefined && open.length > 0) parts.push({ table, tokens: open });
  };
  for (const token of tokens) {
    const both = new Set([...tables].filter((table) => token.tables.has(table)));
    if (both.size > 0) {
      tables = both;
      open.push(token);
      continue;
    }
    let from = open.length;
    while (from > 0) {
      const before = open[from - 1];
      const fits =
        before?.isNumber === false && [...token.tables].some((t) => before.tables.has(t));
      if (!fits) break;
      from -= 1;
    }
    const next = open.splice(from);
    close();
    open = [...next, token];
    tables = token.tables;
  }
  close();
  return parts;
}

const LEAST_ROWS = 2;
const LEAST_WORDS = 6;

/** How many rows of a table have their whole label in a line, or in a word of one. */
function rowsNamed(tokens: readonly Token[], kind: LabelledTable): number {
  const found = new Set<string>();
  for (const { text, isNumber } of tokens) {
    const meanings = isNumber ? [] : kind.read(parseLabel(text));
    if (meanings.length === 1 && meanings[0]?.startsWith("row ") === true) found.add(meanings[0]);
  }
  return found.size;
}

/** Reads the words of one table in every edition; null where they are words and no table. */
function tableIn({ table, tokens }: Part): SpelledTable | null {
  if (tokens.every(({ isNumber }) => !isNumber)) return null;
  const kind = LABELLED_TABLES.find((each) => each.table === table);
  if (kind === undefined) {
    const words = tokens.filter(({ isNumber }) => !isNumber).length;
    return words < LEAST_WORDS ? null : spelledProceedings(tokens);
  }
  let best: Extract<SpelledTable, { ok: false }> | null = null;
  for (const spec of kind.specs) {
    const found = spelledTable(tokens, spec, kind);
    if (found.ok) return found;
    if (best === null || found.matches > best.matches) best = found;
  }
  const rows = Math.max(best?.matches ?? 0, rowsNamed(tokens, kind));
  return rows < LEAST_ROWS ? null : best;
}

/** A table, or why it is not read: words of others among its own are named. */
function pieceOf(part: Part, foreign: readonly Foreign[], isLast: boolean): SpelledPiece | null {
  const found = tableIn(part);
  if (found === null) return null;
  const lines = part.tokens.map(({ line }) => line);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  const own = foreign.filter(({ line }) => first <= line && line <= last);
  if (found.ok && own.every(({ numbers }) => numbers.length === 0)) {
    // A row of the office's own below the table: it is named where the grid is read.
    const next = isLast ? foreign.find(({ line }) => line > last) : undefined;
    const row = next !== undefined && next.numbers.length >= LEAST_ROWS ? next : null;
    const below: readonly Row[] = row === null ? [] : [[row.name, ...row.numbers.map(cellOfText)]];
    return { cells: [...found.rows, ...below] };
  }
  const names = own.map(({ name }) => name);
  const { table } = part;
  if (found.ok) return { table, complaint: complaints.copiedAdditions(names) };
  return { table, complaint: complaints.withNames(found.complaint, names) };
}

/** The lines that a page prints again and again, such as the title of the report at its top. */
function repeatedLines(lines: readonly TextLine[]): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { text } of lines) {
    const line = text.trim();
    if (once.has(line)) again.add(line);
    else once.add(line);
  }
  return again;
}

/** A reader of the tables in a text that has no columns. */
export type LinesReader = (start: number) => SpelledLines;

/**
 * Reads tables whose cells stand one after the other, a row a line with a blank between or a cell a
 * line: what a PDF reader copies, and a page whose cells have become paragraphs.
 */
export function spelledReader(lines: readonly TextLine[]): LinesReader {
  let repeated: ReadonlySet<string> | null = null;
  return (start) => {
    const tokens: Token[] = [];
    const foreign: Foreign[] = [];
    let end = start;
    let strange = 0;
    for (let at = start; at < lines.length && at - start < MOST_LINES; at += 1) {
      const line = lines[at];
      if (line === undefined || isTabbed(line) || isSectionTitle(line.text)) break;
      if (isBlankLine(line)) continue;
      const found = tokensOf(line, at);
      if (found !== null) {
        tokens.push(...found);
        end = at + 1;
        strange = 0;
        continue;
      }
      repeated ??= repeatedLines(lines);
      const own = repeated.has(line.text.trim()) ? null : foreignIn(line, at);
      strange += own === null ? 0 : 1;
      const within = tokens.length > 0 && strange <= MOST_FOREIGN;
      if (!within || (own === null && !repeated.has(line.text.trim()))) break;
      if (own !== null) foreign.push(own);
    }
    if (tokens.length === 0 || tokens.length > MOST_TOKENS) return { pieces: null, end };
    const pieces = partsOf(tokens).flatMap(
      (part, at, parts) => pieceOf(part, foreign, at === parts.length - 1) ?? [],
    );
    return { pieces: pieces.length === 0 ? null : pieces, end };
  };
}
