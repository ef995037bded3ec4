import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { draftNotice } from "../../check/review/verdict";
import type { Verdict } from "../../check/review/verdict";
import { SEVERITIES } from "../../check/rules/severity";
import type { Severity } from "../../check/rules/severity";
import { TABLE_NAMES } from "../../report/names";
import { SeverityBadge } from "../check/severity-badge";
import { VerdictLine } from "../parts/verdict-line";
import type { Pane } from "../use-pane";
import type { OpenPoints } from "./open-points";

interface PointProps {
  readonly name: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly to: string;
  readonly onGo: () => void;
}

function Point({ name, counts, to, onGo }: PointProps): ReactElement | null {
  const { error, explain, hint } = counts;
  if (error + explain + hint === 0) return null;
  return (
    <li className="export-point">
      <span className="export-point-name">{name}</span>
      <span className="counts-inline grow">
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <SeverityBadge key={severity} severity={severity} count={counts[severity]} />
        ))}
      </span>
      <Button size="small" onClick={onGo}>
        {to}
      </Button>
    </li>
  );
}

interface OpenPointsListProps {
  readonly pane: Pane;
  readonly points: OpenPoints;
  readonly verdict: Verdict;
}

/** What is still open, said before anything is exported; the user may go on. */
export function OpenPointsList({ pane, points, verdict }: OpenPointsListProps): ReactElement {
  const { tables, text, gaps, form, missing } = points;
  const notice = draftNotice(verdict);
  const { dispatch } = pane;
  const toDraft = (view: "form" | "text") => () => {
    dispatch({ type: "writingView", view });
    dispatch({ type: "tab", tab: "draft" });
  };
  return (
    <>
      <VerdictLine verdict={verdict} />
      {notice !== null && <p>{`导出的文件会带“${notice}”一行。`}</p>}
      <ul className="plain">
        <Point
          name="表格"
          counts={tables}
          to="去审核"
          onGo={() => dispatch({ type: "tab", tab: "check" })}
        />
        <Point name="正文" counts={text} to="看正文" onGo={toDraft("text")} />
        {gaps > 0 && (
          <li className="export-point">
            <span className="grow">{`正文还有 ${gaps} 处待填，导出后是“【待填：…】”。`}</span>
            <Button size="small" onClick={toDraft("text")}>
              去填写
            </Button>
          </li>
        )}
        {form > 0 && (
          <li className="export-point">
            <span className="grow">{`正文的内容还有 ${form} 处待补。`}</span>
            <Button size="small" onClick={toDraft("form")}>
              去填写
            </Button>
          </li>
        )}
        {missing.length > 0 && (
          <li className="export-point">
            <span className="grow">
              {`${missing.map((table) => TABLE_NAMES[table].short).join("、")}不在工作簿里或者没有读出来，导出的报告缺这部分表格。`}
            </span>
            <Button size="small" onClick={() => dispatch({ type: "tab", tab: "fill" })}>
              去填表
            </Button>
          </li>
        )}
      </ul>
    </>
  );
}
