import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import { QUIET_YEAR_JUMP } from "../../check/rules/subject";
import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";
import type { Report } from "../../report/model";
import { TABLE_NAMES } from "../../report/names";
import { placeOf } from "../../report/place";
import { compareYears } from "./compare-years";
import type { YearLine } from "./compare-years";
import { YearTable } from "./year-table";
import type { YearReport } from "./year-table";
import "./years.css";

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

interface YearTablesProps extends Pick<YearReport, "findings" | "jumpTo"> {
  readonly report: Report;
  readonly lastYear: Report;
  /** What has to be known before the two are compared. */
  readonly notes: readonly string[];
}

/** Two years side by side, table by table; table three column by column. */
export function YearTables(props: YearTablesProps): ReactElement {
  const { report, lastYear, findings, notes, jumpTo } = props;
  const [chosenTable, setTable] = useState<TableKey>("requests");
  const [chosenColumn, setColumn] = useState("total");
  const tables = useMemo(
    () => TABLE_KEYS.map((table) => ({ table, lines: compareYears(table, lastYear, report) })),
    [lastYear, report],
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
      {notes.map((note) => (
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
        report={{ year: report.year, findings, jumpTo }}
        table={shown.table}
        lines={column === undefined ? shown.lines : column[1]}
        lastYear={lastYear.year}
        caption={column === undefined ? short : `${short} · ${columnName(column[1])}`}
      />
    </div>
  );
}
