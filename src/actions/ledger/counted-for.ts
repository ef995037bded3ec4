import { formatForYear } from "../../report/formats";
import { yearOf } from "../form";
import { isWithoutTables } from "../opening-tab";
import type { PaneState } from "../state";
import { dayOfDate } from "./day-of-date";
import type { CountedFor } from "./ledger-state";

type Shown = Pick<PaneState, "form" | "reading">;

/** The year of the report, or of the one that the fields would make. */
function yearOfReport({ form, reading }: Shown, today: Date): number {
  if (reading !== null && !isWithoutTables(reading)) return reading.report.year;
  return yearOf(form) ?? today.getFullYear();
}

/** What a ledger of this workbook is counted for now. */
export function countedFor(shown: Shown): CountedFor {
  const now = new Date();
  const year = yearOfReport(shown, now);
  const table = shown.reading?.tables.find((found) => found.table === "requests");
  const format = table?.format ?? formatForYear(year).key;
  const byFormulas = (shown.reading?.counted.length ?? 0) > 0;
  return { year, format, today: dayOfDate(now), byFormulas };
}

/** Whether what is read is counted for that. */
export const isFor = (one: CountedFor, other: CountedFor): boolean =>
  one.year === other.year &&
  one.format === other.format &&
  one.today === other.today &&
  one.byFormulas === other.byFormulas;
