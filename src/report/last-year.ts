import type { Report } from "./model";

/** Whether a report is the one of the year before, so that the two can be compared. */
export function isLastYear(previous: Report, report: Report): boolean {
  return previous.year === report.year - 1;
}
