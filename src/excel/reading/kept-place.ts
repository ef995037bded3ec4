import type { Justification } from "../../check/review/justification";
import { numbersTo, usedCells } from "../host/used-range";
import type { UsedCells, UsedRange } from "../host/used-range";
import { keysOfRows, readSeal, sealedKey } from "./kept-seal";
import type { SealedRow } from "./kept-seal";

/** The columns of the sheet 审核说明 and what stands over them; the last one is hidden. */
export const KEPT_HEADINGS = {
  place: "位置",
  rule: "规则",
  values: "当时的数值",
  reason: "说明",
  date: "日期",
  key: "编号",
} as const;

export type KeptColumn = keyof typeof KEPT_HEADINGS;

export const KEPT_COLUMNS = Object.keys(KEPT_HEADINGS) as readonly KeptColumn[];

/** Where things stand in a sheet 审核说明, rows and columns counted from 0. */
export interface KeptPlace {
  /** -1 where the headings were deleted and the list begins in the first row. */
  readonly headingRow: number;
  readonly columns: Readonly<Record<KeptColumn, number>>;
  /** One beyond the last row with something in one of our columns. */
  readonly end: number;
}

/** A row of the list. */
export interface KeptRow {
  readonly row: number;
  readonly reason: Justification;
  /** Whether the user has written into other cells of the row. */
  readonly shared: boolean;
  /** Whether its hidden cell holds something else than the key of this row. */
  readonly stray: boolean;
}

/** What a sheet 审核说明 holds. */
export interface KeptContents {
  readonly place: KeptPlace;
  readonly rows: readonly KeptRow[];
  /** Whether something stands over the headings: our title, or what the user made of it. */
  readonly titled: boolean;
}

/** A sheet without any cell: title and note stand over the headings. */
export const EMPTY_KEPT: KeptContents = {
  place: {
    headingRow: 2,
    columns: { place: 0, rule: 1, values: 2, reason: 3, date: 4, key: 5 },
    end: 3,
  },
  rows: [],
  titled: false,
};

/** So many of our headings in a row make it ours: a user can have reworded some. */
const ENOUGH_HEADINGS = 4;

/** Cells without the blanks around what they say. */
function cellsOf(used: UsedRange): UsedCells {
  const cells = usedCells(used);
  return { ...cells, at: (row, column) => cells.at(row, column).trim() };
}

/**
 * Finds the list wherever rows and columns that were inserted have moved it: by its headings, each
 * column on its own, and by the keys. Null when neither is there: the sheet is not ours.
 */
export function readKeptContents(used: UsedRange): KeptContents | null {
  const cells = cellsOf(used);
  const rows = numbersTo(cells.top, cells.bottom);
  const all = numbersTo(cells.left, cells.right);
  const headingRow = rows.find(
    (row) => headingsIn(cells, row, all).filter((at) => at >= 0).length >= ENOUGH_HEADINGS,
  );
  const keyed = rows.flatMap((row) => {
    const column = all.find((at) => readSeal(cells.at(row, at)) !== null);
    return column === undefined ? [] : [{ row, column }];
  })[0];
  if (headingRow === undefined && (keyed === undefined || keyed.column < KEPT_COLUMNS.length - 1)) {
    return null;
  }
  const heading = headingRow ?? (keyed?.row ?? 0) - 1;
  const columns = columnsOf(cells, heading, all, keyed?.column ?? null);
  const ours = KEPT_COLUMNS.map((name) => columns[name]);
  const below = rows.filter((row) => row > heading);
  const held = below.filter((row) => ours.some((column) => cells.at(row, column) !== ""));
  const listed = held.flatMap((row) => rowIn(cells, row, columns) ?? []);
  const keys = keysOfRows(listed);
  const others = all.filter((column) => !ours.includes(column));
  return {
    place: { headingRow: heading, columns, end: (held.at(-1) ?? heading) + 1 },
    rows: listed.map(({ row, place, rule, values, reason: words, date }, at): KeptRow => {
      const reason = { place, rule, values, reason: words, date, key: keys[at] ?? "" };
      return {
        row,
        reason,
        shared: others.some((column) => cells.at(row, column) !== ""),
        stray: cells.at(row, columns.key) !== sealedKey(reason),
      };
    }),
    titled: rows.some((row) => row < heading),
  };
}

function headingsIn(cells: UsedCells, row: number, all: readonly number[]): readonly number[] {
  return KEPT_COLUMNS.map(
    (name) => all.find((column) => cells.at(row, column) === KEPT_HEADINGS[name]) ?? -1,
  );
}

/** A column whose heading was reworded stands where it stood beside the keys. */
function columnsOf(
  cells: UsedCells,
  heading: number,
  all: readonly number[],
  keyed: number | null,
): KeptPlace["columns"] {
  const found = headingsIn(cells, heading, all);
  const last = KEPT_COLUMNS.length - 1;
  const named = found[last] ?? -1;
  const key = keyed ?? (named >= 0 ? named : cells.right);
  const columnOf = (name: KeptColumn): number => {
    const at = KEPT_COLUMNS.indexOf(name);
    const column = found[at] ?? -1;
    return column >= 0 ? column : Math.max(0, key - last + at);
  };
  return {
    place: columnOf("place"),
    rule: columnOf("rule"),
    values: columnOf("values"),
    reason: columnOf("reason"),
    date: columnOf("date"),
    key,
  };
}

interface ListedRow extends SealedRow, Omit<Justification, "key"> {
  readonly row: number;
}

/** Null for a remark under the list, which is no row of it. */
function rowIn(cells: UsedCells, row: number, columns: KeptPlace["columns"]): ListedRow | null {
  const text = (name: KeptColumn): string => cells.at(row, columns[name]);
  const [place, rule, values] = [text("place"), text("rule"), text("values")];
  const seal = readSeal(text("key"));
  if (seal === null && (place === "" || rule === "")) return null;
  return {
    row,
    place,
    rule,
    values,
    reason: text("reason"),
    date: dayOf(text("date")),
    seal,
  };
}

/** Milliseconds of a day, and the day from which Excel counts. */
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** A day that was typed over reads as Excel's number for it: 46347 is 2026-11-21. */
function dayOf(text: string): string {
  if (!/^\d{5}$/.test(text)) return text;
  return new Date(FIRST_DAY + Number(text) * DAY).toISOString().slice(0, 10);
}
