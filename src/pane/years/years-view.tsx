import type { ReactElement } from "react";
import { goTo } from "../../actions/go-to";
import type { PreviousReport } from "../../excel/contract/import-contract";
import { TABLE_KEYS } from "../../report/form";
import { cellId } from "../../report/cell";
import { tableNames } from "../../actions/sentences";
import type { Pane } from "../use-pane";
import { YearTables } from "./year-tables";
import type { Checked } from "../../actions/checked";

interface YearsViewProps {
  readonly pane: Pane;
  readonly outcome: Checked;
  readonly previous: PreviousReport;
}

/** What has to be known before the two are compared. */
function notesOf(
  { report }: Checked,
  { organisation, year, comparable, report: last }: PreviousReport,
): readonly string[] {
  const missing = TABLE_KEYS.filter((table) => last[table] === null);
  const unit = `上年年报的单位是“${organisation}”`;
  const isDue = year === report.year - 1;
  return [
    ...(comparable || isDue
      ? []
      : [`${year} 年与报告年度 ${report.year} 不相邻，审核没有用它比对。`]),
    ...(!comparable && isDue
      ? [`${unit}，不是“${report.organisation}”，审核没有用它比对。`]
      : organisation === report.organisation
        ? []
        : [`${unit}。`]),
    ...(missing.length === 0 ? [] : [`上年年报里没有${tableNames(missing)}。`]),
    ...(last.format === report.format ? [] : ["两年的表格版本不同，只有一年有的行列显示“—”。"]),
  ];
}

/** This year's workbook beside last year's report. */
export function YearsView({ pane, outcome, previous }: YearsViewProps): ReactElement {
  const { report, audit, addresses } = outcome;
  return (
    <YearTables
      report={report}
      lastYear={previous.report}
      findings={audit.findings}
      notes={notesOf(outcome, previous)}
      jumpTo={(cell) => {
        const address = addresses.get(cellId(cell));
        return address === undefined ? null : () => pane.perform(goTo(address));
      }}
    />
  );
}
