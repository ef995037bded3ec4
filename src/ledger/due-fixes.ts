import type { LedgerCase } from "./case";
import type { Day } from "./day";
import { deadlineOf } from "./deadline";
import type { LedgerCell } from "./grid";
import type { Workdays } from "./workdays";

/** A 答复期限 that was worked out, and what has to stand there still. */
export interface DueFix {
  /** The row of the sheet, from 1. */
  readonly row: number;
  readonly from: LedgerCell;
  /** Null: there is no deadline any more (an answer is waited for), and the cell becomes blank. */
  readonly day: Day | null;
}

const rowKey = ({ row, number }: LedgerCase): string => `${row} ${number}`;

/**
 * Which cells of 答复期限 are to be written: blank ones, and those that hold the day that was worked
 * out from the row as it stood before. Any other day was typed by a person and stays; so does that of
 * an application that is closed.
 * @param before The rows as they were last read; null when they are read for the first time.
 */
export function dueFixes(
  before: readonly LedgerCase[] | null,
  now: readonly LedgerCase[],
  workdays: Workdays,
): readonly DueFix[] {
  const earlier = new Map((before ?? []).map((one) => [rowKey(one), one]));
  const dayOf = (one: LedgerCase | undefined): Day | null =>
    one === undefined ? null : (deadlineOf(one, workdays)?.day ?? null);
  return now.flatMap((one): readonly DueFix[] => {
    if (one.closed.kind !== "blank") return [];
    const { due, row } = one;
    const from = one.held.due;
    const day = dayOf(one);
    const isBlank = String(from ?? "").trim() === "";
    if (isBlank) return day === null ? [] : [{ row, from, day }];
    if (due.kind !== "day" || due.day === day) return [];
    return due.day === dayOf(earlier.get(rowKey(one))) ? [{ row, from, day }] : [];
  });
}
