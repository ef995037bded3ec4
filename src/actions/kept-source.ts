import { isOtherUnit } from "../report/unit-names";
import type { WorkbookReading } from "../excel/contract/contract";
import type { KeptSource } from "../excel/contract/kept-source";

/** What is kept of the source of the report in hand: not of what the tables held before. */
export function sourceOfReport({
  source,
  report,
}: Pick<WorkbookReading, "source" | "report">): KeptSource | null {
  if (source === null) return null;
  const isOtherYear = source.year !== null && source.year !== report.year;
  const isOther = isOtherYear || isOtherUnit(source.organisation ?? "", report.organisation);
  return isOther ? null : source;
}
