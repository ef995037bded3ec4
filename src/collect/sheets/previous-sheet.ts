import { formatForYear } from "../../report/formats";
import type { Report } from "../../report/model";
import { valueAt } from "../../report/model";
import type { DeskOutcome } from "../desk";
import { detailColumns } from "./detail-sheet";
import { detailLayout } from "./detail-layout";
import type { DeskSheet } from "./sheet";

/** Last year's reports of the edition that was due then; others cannot stand in the same columns. */
export function keptPrevious({ desk }: DeskOutcome): readonly Report[] {
  const year = desk.frame.year - 1;
  return desk.previous.filter(
    (report) => report.year === year && report.format === formatForYear(year).key,
  );
}

/** 上年明细: last year's numbers of the units; null where none are known. */
export function previousSheet(outcome: DeskOutcome): DeskSheet | null {
  const reports = keptPrevious(outcome);
  if (reports.length === 0) return null;
  const year = outcome.desk.frame.year - 1;
  const { cells } = detailLayout(formatForYear(year).key, reports.length, 0);
  const [unit, ...others] = detailColumns(cells, 4);
  return {
    key: "previous",
    title: `${year}年各单位年报数字明细`,
    notes: [`${year} 年的数，用来对照结转和现行有效。`],
    columns: [...(unit === undefined ? [] : [unit]), ...others.slice(3)],
    rows: reports.map((report) => [
      report.organisation,
      ...cells.map(({ key }) => valueAt(report, key) ?? null),
    ]),
    frozenColumns: 1,
    frozenRows: 0,
  };
}
