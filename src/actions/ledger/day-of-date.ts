import type { Day } from "../../ledger/day";
import { dayOf } from "../../ledger/day";

/** The day that a clock on the wall shows. */
export function dayOfDate(date: Date): Day {
  const day = dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (day === null) throw new RangeError(`no such day: ${date.toISOString()}`);
  return day;
}
