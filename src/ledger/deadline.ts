import type { LedgerCase } from "./case";
import type { Day } from "./day";
import { knownDay, yearOf } from "./day";
import type { Workdays } from "./workdays";

/** 条例 第三十三条: 20 working days from receipt, 20 more with approval. */
const ANSWER = 20;
const EXTENSION = 20;

/** When an application has to be answered. */
export interface Deadline {
  readonly day: Day;
  /** Years whose holidays are not published: their Mondays to Fridays were counted. */
  readonly assumed: readonly number[];
}

/** Whether the applicant was asked for a correction (第三十条) and has not sent one: the clock stands. */
export const awaitsCorrection = (one: LedgerCase): boolean =>
  one.correctionNotice.kind !== "blank" && knownDay(one.correctionReceived) === null;

/**
 * The day by which an application has to be answered (条例 第三十至三十三条): 20 working days after
 * receipt, or after the correction was received; 20 more where the answer was extended, and as many
 * as third parties' opinions took, which is not counted. Null where the day of receipt is not known,
 * or where a correction is awaited.
 */
export function deadlineOf(one: LedgerCase, workdays: Workdays): Deadline | null {
  const received = knownDay(one.received);
  if (received === null || awaitsCorrection(one)) return null;
  const start = knownDay(one.correctionReceived) ?? received;
  const extended = one.extended.kind === "known" && one.extended.value;
  const consulted = one.consultationDays.kind === "known" ? one.consultationDays.value : 0;
  const day = workdays.after(start, ANSWER + (extended ? EXTENSION : 0) + Math.ceil(consulted));
  const years = Array.from(
    { length: yearOf(day) - yearOf(start) + 1 },
    (_, at) => yearOf(start) + at,
  );
  return { day, assumed: years.filter((year) => !workdays.knows(year)) };
}

/** How an open application stands to its deadline. */
export type Urgency = "overdue" | "near" | "later";

/** Days of the calendar: the colours of the sheet are a formula, which knows no holidays. */
export const NEAR_DAYS = 7;

/** Overdue after the day of the deadline, near within a week of it: the rule of the sheet's colours. */
export function urgencyOf(due: Day, today: Day): Urgency {
  if (today > due) return "overdue";
  return due - today <= NEAR_DAYS ? "near" : "later";
}

/** How many working days are left after today; 0 on the last day, less when it has passed. */
export function daysLeft(due: Day, today: Day, workdays: Workdays): number {
  return due >= today ? workdays.between(today, due) : -workdays.between(due, today);
}
