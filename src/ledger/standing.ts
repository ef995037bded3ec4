import type { LedgerCase } from "./case";
import type { Day } from "./day";
import { knownDay } from "./day";
import type { Deadline, Urgency } from "./deadline";
import { awaitsCorrection, daysLeft, deadlineOf, urgencyOf } from "./deadline";
import type { Workdays } from "./workdays";

/** An application that has to be answered by a day. */
export interface DueStanding extends Deadline {
  readonly kind: "due";
  /** Working days; 0 on the last day, less when it has passed. */
  readonly left: number;
  readonly urgency: Urgency;
}

/** How an application stands to the time that the 条例 gives for its answer. */
export type Standing =
  | DueStanding
  /** Something stands under 办结日期; null where it is no date. */
  | { readonly kind: "closed"; readonly day: Day | null }
  /** The applicant was asked for a correction and has not sent one. */
  | { readonly kind: "waiting" }
  /** The day of receipt is not known. */
  | { readonly kind: "undated" };

/** How an application stands on a day. */
export function standingOf(one: LedgerCase, today: Day, workdays: Workdays): Standing {
  if (one.closed.kind !== "blank") return { kind: "closed", day: knownDay(one.closed) };
  if (knownDay(one.received) === null) return { kind: "undated" };
  const deadline = awaitsCorrection(one) ? null : deadlineOf(one, workdays);
  if (deadline === null) return { kind: "waiting" };
  const { day } = deadline;
  return {
    kind: "due",
    ...deadline,
    left: daysLeft(day, today, workdays),
    urgency: urgencyOf(day, today),
  };
}
