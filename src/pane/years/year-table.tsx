import type { ReactElement } from "react";
import { Fragment } from "react";
import type { Finding } from "../../check/finding";
import { cellId } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import type { TableKey } from "../../report/form";
import { placeOf } from "../../report/place";
import { SeverityBadge } from "../check/severity-badge";
import { findingsOfLine } from "./compare-years";
import type { YearLine } from "./compare-years";
import { differenceWords, groupLines, valueWords } from "./line-words";

/** What is known of a report beside its numbers. */
export interface YearReport {
  readonly year: number;
  readonly findings: readonly Finding[];
  /** Goes to a cell; null where it stands nowhere. */
  readonly jumpTo: (cell: CellKey) => (() => void) | null;
}

interface YearTableProps {
  readonly report: YearReport;
  readonly table: TableKey;
  readonly lines: readonly YearLine[];
  readonly lastYear: number;
  /** What the table is about: 表三 · 总计. */
  readonly caption: string;
}

/** Last year, this year and the difference, line by line. */
export function YearTable(props: YearTableProps): ReactElement {
  const { report, table, lines, lastYear, caption } = props;
  return (
    <table className="years">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">{`${lastYear} 年`}</th>
          <th scope="col">{`${report.year} 年`}</th>
          <th scope="col">增减</th>
        </tr>
      </thead>
      {groupLines(table, lines).map(({ key, heading, lines: own }) => (
        <tbody key={key}>
          {heading !== null && (
            <tr>
              <th colSpan={4} scope="rowgroup" className="years-group">
                {heading}
              </th>
            </tr>
          )}
          {own.map(({ name, line }) => (
            <Fragment key={cellId(line.cell)}>
              <Line report={report} name={name} line={line} />
              <Findings report={report} line={line} />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface LineProps {
  readonly report: YearReport;
  readonly name: string;
  readonly line: YearLine;
}

function Line({ report, name, line }: LineProps): ReactElement {
  const { cell, lastYear, thisYear } = line;
  const jump = report.jumpTo(cell);
  const now = valueWords(thisYear);
  return (
    <tr className={line.jump ? "years-jump" : undefined}>
      <th scope="row">{name}</th>
      <td>{valueWords(lastYear)}</td>
      <td>
        {jump === null ? (
          now
        ) : (
          <button
            type="button"
            className="link"
            aria-label={`${now}，定位：${placeOf(cell).full}`}
            onClick={jump}
          >
            {now}
          </button>
        )}
      </td>
      <td>
        {differenceWords(line)}
        {line.jump && <span className="years-word">变化大</span>}
      </td>
    </tr>
  );
}

/** What 审核 says of a line from the two years. */
function Findings({ report, line }: Omit<LineProps, "name">): ReactElement | null {
  const findings = findingsOfLine(line, report.findings);
  if (findings.length === 0) return null;
  return (
    <tr>
      <td colSpan={4} className="years-finding">
        {findings.map(({ id, severity, sentence }) => (
          <p key={id}>
            <SeverityBadge severity={severity} />
            {` ${sentence}`}
          </p>
        ))}
      </td>
    </tr>
  );
}
