import { bare, isNotYet } from "./words";

/** A day as spreadsheets count it: whole days since 30 December 1899; 45658 is 1 January 2025. */
export type Day = number;

const MILLISECONDS = 86_400_000;
const BEFORE_UNIX = 25_569;

/** Days that an application can have: 1 January 2000 to 31 December 2099. */
const FIRST = 36_526;
const LAST = 73_050;

/** A day of the calendar; null where there is none, as for 30 February. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  const isThere = time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return isThere ? time.getTime() / MILLISECONDS + BEFORE_UNIX : null;
}

const timeOf = (day: Day): Date => new Date((day - BEFORE_UNIX) * MILLISECONDS);

export const yearOf = (day: Day): number => timeOf(day).getUTCFullYear();

/** 0 is a Sunday. */
export const weekdayOf = (day: Day): number => timeOf(day).getUTCDay();

/** "2025-01-03". */
export const dayText = (day: Day): string => timeOf(day).toISOString().slice(0, 10);

const WRITTEN =
  /^(\d{4})\s*[-/.．年]\s*(\d{1,2})\s*[-/.．月]\s*(\d{1,2})\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/u;

/** What a cell of a column of dates holds. */
export type DayCell =
  | { readonly kind: "blank" }
  | { readonly kind: "day"; readonly day: Day }
  /** A date that somebody typed as a text: a formula does not count it. */
  | { readonly kind: "text"; readonly day: Day; readonly text: string }
  | { readonly kind: "unknown"; readonly text: string };

/** The day that a cell says, whether as a date or as a text. */
export const knownDay = (cell: DayCell): Day | null =>
  cell.kind === "day" || cell.kind === "text" ? cell.day : null;

/** "/" and "—" are how people say that there is nothing. */
const DASHES = /^[-/\\—–_~]*$/u;

/** Words that say that there was none, or is none yet. */
const NONE = /^(?:无|没有|否|不需要|无需|未补正|未延期)$/u;

const saysNothing = (text: string): boolean =>
  DASHES.test(text) || NONE.test(text) || isNotYet(bare(text));

const inRange = (day: number): boolean => day >= FIRST && day <= LAST;

function written(text: string): Day | null {
  const parts = WRITTEN.exec(text) ?? DIGITS.exec(text);
  if (parts === null) return null;
  const day = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return day !== null && inRange(day) ? day : null;
}

/**
 * Reads a cell as a date: a date of the spreadsheet (its time of day is left out), or a text.
 * @param shift What a workbook counts its days later than 1900: 1462 where it counts from 1904.
 */
export function readDay(cell: string | number | null, shift = 0): DayCell {
  if (cell === null) return { kind: "blank" };
  if (typeof cell === "number" && inRange(cell + shift)) {
    return { kind: "day", day: Math.floor(cell) + shift };
  }
  const text = String(cell).normalize("NFKC").trim();
  if (saysNothing(text)) return { kind: "blank" };
  const day = written(text);
  return day === null ? { kind: "unknown", text } : { kind: "text", day, text };
}

/** A stretch of days, both ends in it. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** 1 January to 31 December. */
export function yearPeriod(year: number): Period {
  const from = dayOf(year, 1, 1);
  const to = dayOf(year, 12, 31);
  if (from === null || to === null) throw new RangeError(`no such year: ${year}`);
  return { from, to };
}
