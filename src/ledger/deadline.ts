import type { LedgerCase } from "./case";
import type { Day, DayCell } from "./day";
import { yearOf } from "./day";
import type { Workdays } from "./workdays";

/** 条例 第三十三条: 20 working days from receipt, 20 more with approval. */
const ANSWER = 20;
const EXTENSION = 20;
/** 第三十条: a notice of correction within 7 working days. */
export const CORRECTION_NOTICE = 7;

/** When an application has to be answered. */
export interface Deadline {
  readonly day: Day;
  /** Years whose holidays are not published: their Mondays to Fridays were counted. */
  readonly assumed: readonly number[];
}

const dayOf = (cell: DayCell): Day | null =>
  cell.kind === "day" || cell.kind === "text" ? cell.day : null;

/**
 * The day by which an application has to be answered (条例 第三十至三十三条): 20 working days after
 * receipt, or after the correction was received; 20 more where the answer was extended, and as many
 * as third parties' opinions took, which is not counted. Null where the day of receipt is not known,
 * or where the applicant has been asked for a correction and has not sent one.
 */
export function deadlineOf(one: LedgerCase, workdays: Workdays): Deadline | null {
  const received = dayOf(one.received);
  if (received === null) return null;
  const corrected = dayOf(one.correctionReceived);
  if (one.correctionNotice.kind !== "blank" && corrected === null) return null;
  const start = corrected ?? received;
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

/** Working days before the deadline from which on it is near. */
const NEAR = 5;

/** How many working days are left after today; 0 on the last day, less when it has passed. */
export function daysLeft(deadline: Deadline, today: Day, workdays: Workdays): number {
  return deadline.day >= today
    ? workdays.between(today, deadline.day)
    : -workdays.between(deadline.day, today);
}

export function urgencyOf(left: number): Urgency {
  if (left < 0) return "overdue";
  return left <= NEAR ? "near" : "later";
}
