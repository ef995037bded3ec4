import type { WorkbookReading } from "../excel/contract/contract";
import type { Report } from "../report/model";

/** Last year's report, when the workbook keeps it and it is of the year before. */
export function lastYearOf({ previous }: Pick<WorkbookReading, "previous">): Report | null {
  return previous?.comparable === true ? previous.report : null;
}
