import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import { QUIET_YEAR_JUMP } from "../../check/rules/subject";
import type { PreviousReport } from "../../excel/contract/import-contract";
import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import { placeOf } from "../../report/place";
import { tableNames } from "../../actions/sentences";
import type { Pane } from "../use-pane";
import { compareYears } from "./compare-years";
import type { YearLine } from "./compare-years";
import { YearTable } from "./year-table";
import "./years.css";
import type { Checked } from "../../actions/checked";

interface YearsViewProps {
  readonly pane: Pane;
  readonly outcome: Checked;
  readonly previous: PreviousReport;
}

const jumpsIn = (lines: readonly YearLine[]): number => lines.filter(({ jump }) => jump).length;

/** 表三（变化大 2 处）: where to look first. */
const withJumps = (name: string, lines: readonly YearLine[]): string =>
  jumpsIn(lines) === 0 ? name : `${name}（变化大 ${jumpsIn(lines)} 处）`;

/** The columns of table three, 总计 first, each with its lines. */
function columnsOf(lines: readonly YearLine[]): readonly (readonly [string, YearLine[]])[] {
  const keys = [...new Set(lines.map(({ cell }) => cell.column))];
  const ordered = [...keys.filter((key) => key === "total"), ...keys.filter((k) => k !== "total")];
  return ordered.map((key) => [key, lines.filter(({ cell }) => cell.column === key)] as const);
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

/** Two years side by side, table by table; table three column by column. */
export function YearsView({ pane, outcome, previous }: YearsViewProps): ReactElement {
  const { report } = outcome;
  const [chosenTable, setTable] = useState<TableKey>("requests");
  const [chosenColumn, setColumn] = useState("total");
  const tables = useMemo(
    () =>
      TABLE_KEYS.map((table) => ({ table, lines: compareYears(table, previous.report, report) })),
    [previous.report, report],
  );
  const there = tables.filter(({ lines }) => lines.length > 0);
  const shown = there.find(({ table }) => table === chosenTable) ?? there[0];
  if (shown === undefined) return <p className="quiet">两年都还没有表格可以对照。</p>;
  const columns = shown.table === "requests" ? columnsOf(shown.lines) : [];
  const column = columns.find(([key]) => key === chosenColumn) ?? columns[0];
  const { short } = TABLE_NAMES[shown.table];
  const columnName = (lines: readonly YearLine[]): string =>
    lines[0] === undefined ? "" : placeOf(lines[0].cell).column;
  return (
    <div className="years-view">
      {notesOf(outcome, previous).map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      <div className="pair">
        <Field label="表格">
          <Select
            value={shown.table}
            onChange={(_, { value }) => {
              const next = TABLE_KEYS.find((table) => table === value);
              if (next !== undefined) setTable(next);
            }}
          >
            {there.map(({ table, lines }) => (
              <option key={table} value={table}>
                {withJumps(TABLE_NAMES[table].short, lines)}
              </option>
            ))}
          </Select>
        </Field>
        {column !== undefined && (
          <Field label="列">
            <Select value={column[0]} onChange={(_, { value }) => setColumn(value)}>
              {columns.map(([key, lines]) => (
                <option key={key} value={key}>
                  {withJumps(columnName(lines), lines)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <p className="quiet">
        {`点本年的数可以定位。“变化大”：相差 ${QUIET_YEAR_JUMP.count} 以上，而且超过 ${QUIET_YEAR_JUMP.ratio} 倍。`}
      </p>
      <YearTable
        pane={pane}
        outcome={outcome}
        table={shown.table}
        lines={column === undefined ? shown.lines : column[1]}
        lastYear={previous.year}
        caption={column === undefined ? short : `${short} · ${columnName(column[1])}`}
      />
    </div>
  );
}
