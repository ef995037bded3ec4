import type { CellValue } from "../report/cell";
import { isDateText } from "./date-text";
import { parseLabel } from "./label-text";
import type { LabelText } from "./label-text";
import type { Place, SourceGrid } from "./types";

/** A source grid with its questions answered; places inside are counted from its first cell. */
export interface GridView {
  readonly rows: number;
  readonly columns: number;
  /** How many cells the row has; a text's rows end where they end. */
  length(row: number): number;
  raw(row: number, column: number): unknown;
  /** Null for an empty cell and for a number. */
  label(row: number, column: number): LabelText | null;
  blank(row: number, column: number): boolean;
  /** Whether the cell could be meant as a number of the form. */
  numeric(row: number, column: number): boolean;
  value(row: number, column: number): CellValue;
  /** The place on the sheet. */
  at(row: number, column: number): Place;
}

// 12 · 1,234 · 22（其中修订16件） · 251000元 · 减4 · / · — · 无, but not "1.属于国家秘密".
const NUMERIC =
  /^(?:[-+增减]?[\d.][\d.,\s/]*(?:$|[(元万件项个次%亿])|[-‐-―/\\]+$|无$|没有$|不适用$)/u;

/** Most texts that are none are told by their first character. */
const WORDS = /^(?:（|(?![增减无没不])[\u4e00-\u9fff])/u;

/** Whether a text could be meant as a number of the form, as a note or a mark in its place. */
export const isNumberLike = (text: string): boolean =>
  !WORDS.test(text) && NUMERIC.test(text.normalize("NFKC").trim());

function isBlank(raw: unknown): boolean {
  if (raw === null || raw === undefined) return true;
  return typeof raw === "string" && raw.trim() === "";
}

function valueOf(raw: unknown, shown: string | undefined): CellValue {
  if (isBlank(raw)) return null;
  if (typeof raw === "number" && Number.isFinite(raw)) {
    // A date is a number only inside.
    return shown !== undefined && isDateText(shown) ? shown : raw;
  }
  return typeof raw === "string" ? raw : (shown ?? String(raw));
}

/** What is known of a cell, one bit each: whether it was asked, and what the answer was. */
const ASKED_BLANK = 1;
const IS_BLANK = 2;
const ASKED_NUMERIC = 4;
const IS_NUMERIC = 8;

/** Opens a grid for reading. Every question is worked out once for each cell. */
export function viewOf(grid: SourceGrid): GridView {
  const { cells, texts, lines } = grid;
  const origin = grid.origin ?? { row: 0, column: 0 };
  const labels: (LabelText | null)[][] = [];
  const known: Uint8Array[] = [];
  const knownIn = (row: number): Uint8Array =>
    (known[row] ??= new Uint8Array(cells[row]?.length ?? 0));
  const raw = (row: number, column: number): unknown => cells[row]?.[column] ?? "";
  const value = (row: number, column: number): CellValue =>
    valueOf(raw(row, column), texts?.[row]?.[column]);
  const isNumeric = (row: number, column: number): boolean => {
    const found = value(row, column);
    return typeof found === "number" || (found !== null && isNumberLike(found));
  };
  return {
    rows: cells.length,
    columns: cells.reduce((widest, row) => Math.max(widest, row.length), 0),
    length: (row) => cells[row]?.length ?? 0,
    raw,
    value,
    blank: (row, column) => {
      const own = knownIn(row);
      // Beyond the end of its row nothing stands.
      let bits = own[column] ?? ASKED_BLANK | IS_BLANK;
      if ((bits & ASKED_BLANK) === 0) {
        bits |= ASKED_BLANK | (isBlank(raw(row, column)) ? IS_BLANK : 0);
        own[column] = bits;
      }
      return (bits & IS_BLANK) !== 0;
    },
    label: (row, column) => {
      const own = (labels[row] ??= []);
      const before = own[column];
      if (before !== undefined) return before;
      const text = raw(row, column);
      const label = typeof text !== "string" || text === "" ? null : parseLabel(text);
      return (own[column] = label === null || label.words === "" ? null : label);
    },
    numeric: (row, column) => {
      const own = knownIn(row);
      let bits = own[column] ?? ASKED_NUMERIC;
      if ((bits & ASKED_NUMERIC) === 0) {
        bits |= ASKED_NUMERIC | (isNumeric(row, column) ? IS_NUMERIC : 0);
        own[column] = bits;
      }
      return (bits & IS_NUMERIC) !== 0;
    },
    at: (row, column) => {
      const place = { row: origin.row + row, column: origin.column + column };
      const line = lines?.[row];
      return line === undefined ? place : { ...place, line };
    },
  };
}
