import type { ReactElement } from "react";
import { Fragment } from "react";
import { cellId } from "../../report/cell";
import type { TableKey } from "../../report/form";
import { placeOf } from "../../report/place";
import { SeverityBadge } from "../check/severity-badge";
import type { Pane } from "../use-pane";
import { findingsOfLine } from "./compare-years";
import type { YearLine } from "./compare-years";
import { differenceWords, groupLines, valueWords } from "./line-words";
import type { Checked } from "../../actions/checked";
import { goTo } from "../../actions/go-to";

interface YearTableProps {
  readonly pane: Pane;
  readonly outcome: Checked;
  readonly table: TableKey;
  readonly lines: readonly YearLine[];
  readonly lastYear: number;
  /** What the table is about: 表三 · 总计. */
  readonly caption: string;
}

/** Last year, this year and the difference, line by line. */
export function YearTable(props: YearTableProps): ReactElement {
  const { pane, outcome, table, lines, lastYear, caption } = props;
  return (
    <table className="years">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">{`${lastYear} 年`}</th>
          <th scope="col">{`${outcome.report.year} 年`}</th>
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
              <Line pane={pane} outcome={outcome} name={name} line={line} />
              <Findings outcome={outcome} line={line} />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface LineProps {
  readonly pane: Pane;
  readonly outcome: Checked;
  readonly name: string;
  readonly line: YearLine;
}

function Line({ pane, outcome, name, line }: LineProps): ReactElement {
  const { cell, lastYear, thisYear, jump } = line;
  const address = outcome.addresses.get(cellId(cell));
  const now = valueWords(thisYear);
  return (
    <tr className={jump ? "years-jump" : undefined}>
      <th scope="row">{name}</th>
      <td>{valueWords(lastYear)}</td>
      <td>
        {address === undefined ? (
          now
        ) : (
          <button
            type="button"
            className="link"
            aria-label={`${now}，定位：${placeOf(cell).full}`}
            onClick={() => pane.perform(goTo(address))}
          >
            {now}
          </button>
        )}
      </td>
      <td>
        {differenceWords(line)}
        {jump && <span className="years-word">变化大</span>}
      </td>
    </tr>
  );
}

/** What 审核 says of a line from the two years. */
function Findings({ outcome, line }: Pick<LineProps, "outcome" | "line">): ReactElement | null {
  const findings = findingsOfLine(line, outcome.audit.findings);
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
