import type { TableKey } from "../report/form";
import { LABELLED_TABLES } from "./labelled-tables";
import type { LabelledTable } from "./labelled-tables";
import { parseLabel } from "./label-text";
import { isSectionTitle } from "./printed-words";
import type { Complaint } from "./sentences";
import { spelledProceedings } from "./spelled-proceedings";
import { spelledTable } from "./spelled-table";
import type { Row, SpelledTable } from "./spelled-table";
import { tokensOf } from "./spelled-words";
import type { Token } from "./spelled-words";
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
function pieceOf({ table, tokens }: Part): SpelledPiece | null {
  if (tokens.every(({ isNumber }) => !isNumber)) return null;
  const kind = LABELLED_TABLES.find((each) => each.table === table);
  if (kind === undefined) {
    const words = tokens.filter(({ isNumber }) => !isNumber).length;
    return words < LEAST_WORDS ? null : outcome(table, spelledProceedings(tokens));
  }
  let best: Extract<SpelledTable, { ok: false }> | null = null;
  for (const spec of kind.specs) {
    const found = spelledTable(tokens, spec, kind);
    if (found.ok) return { cells: found.rows };
    if (best === null || found.matches > best.matches) best = found;
  }
  if (best === null) return null;
  const rows = Math.max(best.matches, rowsNamed(tokens, kind));
  return rows < LEAST_ROWS ? null : outcome(table, best);
}

const outcome = (table: TableKey, found: SpelledTable): SpelledPiece =>
  found.ok ? { cells: found.rows } : { table, complaint: found.complaint };

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
    let end = start;
    for (let at = start; at < lines.length && at - start < MOST_LINES; at += 1) {
      const line = lines[at];
      if (line === undefined || isTabbed(line)) break;
      if (isBlankLine(line)) continue;
      const found = isSectionTitle(line.text) ? null : tokensOf(line, at);
      if (found === null) {
        repeated ??= repeatedLines(lines);
        if (tokens.length > 0 && repeated.has(line.text.trim()) && !isSectionTitle(line.text))
          continue;
        break;
      }
      tokens.push(...found);
      end = at + 1;
    }
    if (tokens.length === 0 || tokens.length > MOST_TOKENS) return { pieces: null, end };
    const pieces = partsOf(tokens).flatMap((part) => pieceOf(part) ?? []);
    return { pieces: pieces.length === 0 ? null : pieces, end };
  };
}
