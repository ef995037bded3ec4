import type { CellKey } from "./cell";
import { valueAt } from "./model";
import type { Report } from "./model";
import { isOtherUnit } from "./unit-names";

/** Whether a report is the same unit's of the year before, so that the two can be compared. */
export function isLastYear(previous: Report, report: Report): boolean {
  return (
    previous.year === report.year - 1 && !isOtherUnit(previous.organisation, report.organisation)
  );
}

/** A cell of 上年结转 and what last year's report carried out into it, 件. */
export interface CarriedOver {
  readonly cell: CellKey;
  readonly value: number;
}

/**
 * What last year's report says for this year's row 二、上年结转, column by column: its own row
 * 四、结转下年度. Columns that it left blank, or that hold a text, are not among them.
 */
export function carriedOver(previous: Report, report: Report): readonly CarriedOver[] {
  return Object.keys(report.requests?.["carriedIn"] ?? {}).flatMap((column) => {
    const value = valueAt(previous, { table: "requests", row: "carriedOut", column });
    return typeof value === "number"
      ? [{ cell: { table: "requests", row: "carriedIn", column }, value }]
      : [];
  });
}
