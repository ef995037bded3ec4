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

/** Whether a text could be meant as a number of the form, as a note or a mark in its place. */
export const isNumberLike = (text: string): boolean => NUMERIC.test(text.normalize("NFKC").trim());

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

/** Opens a grid for reading. */
export function viewOf(grid: SourceGrid): GridView {
  const { cells, texts, lines } = grid;
  const origin = grid.origin ?? { row: 0, column: 0 };
  const labels = new Map<string, LabelText>();
  const raw = (row: number, column: number): unknown => cells[row]?.[column] ?? "";
  const value = (row: number, column: number): CellValue =>
    valueOf(raw(row, column), texts?.[row]?.[column]);
  return {
    rows: cells.length,
    columns: cells.reduce((widest, row) => Math.max(widest, row.length), 0),
    length: (row) => cells[row]?.length ?? 0,
    raw,
    value,
    blank: (row, column) => isBlank(raw(row, column)),
    label: (row, column) => {
      const text = raw(row, column);
      if (typeof text !== "string" || text === "") return null;
      const known = labels.get(text);
      if (known !== undefined) return known.words === "" ? null : known;
      const label = parseLabel(text);
      labels.set(text, label);
      return label.words === "" ? null : label;
    },
    numeric: (row, column) => {
      const found = value(row, column);
      return typeof found === "number" || (found !== null && isNumberLike(found));
    },
    at: (row, column) => {
      const place = { row: origin.row + row, column: origin.column + column };
      const line = lines?.[row];
      return line === undefined ? place : { ...place, line };
    },
  };
}
