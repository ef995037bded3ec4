import type { Report } from "./model";
import { isOtherUnit } from "./unit-names";

/** Whether a report is the same unit's of the year before, so that the two can be compared. */
export function isLastYear(previous: Report, report: Report): boolean {
  return (
    previous.year === report.year - 1 && !isOtherUnit(previous.organisation, report.organisation)
  );
}
