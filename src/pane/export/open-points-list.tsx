import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
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
  readonly blanks?: number;
  readonly to: string;
  readonly onGo: () => void;
}

function Point({ name, counts, blanks = 0, to, onGo }: PointProps): ReactElement | null {
  const { error, explain, hint } = counts;
  if (error + explain + hint + blanks === 0) return null;
  return (
    <li className="export-point">
      <span className="export-point-name">{name}</span>
      <span className="counts-inline grow">
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <SeverityBadge key={severity} severity={severity} count={counts[severity]} />
        ))}
        {blanks > 0 && <span>{`空白 ${blanks} 格`}</span>}
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
  /** Null while the text is being judged. */
  readonly verdict: Verdict | null;
  /** Further entries of the list. */
  readonly children: ReactNode;
}

/** What is still open, said before anything is exported; the user may go on. */
export function OpenPointsList(props: OpenPointsListProps): ReactElement {
  const { pane, points, verdict, children } = props;
  const { tables, blanks, text, gaps, form, imported, missing } = points;
  const notice = verdict === null ? null : draftNotice(verdict);
  const { dispatch } = pane;
  const toDraft = (view: "form" | "text") => () => {
    dispatch({ type: "writingView", view });
    dispatch({ type: "tab", tab: "draft" });
  };
  return (
    <>
      {verdict === null ? (
        <p className="quiet">正在审核正文，审核完才导出。</p>
      ) : (
        <VerdictLine verdict={verdict} />
      )}
      {notice !== null && <p>{`导出的文件会带“${notice}”一行。`}</p>}
      <ul className="plain">
        <Point
          name="表格"
          counts={tables}
          blanks={blanks}
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
            <span className="grow">
              {`填写的正文内容有 ${form} 处要核对，其中有的没有写进正文。`}
            </span>
            <Button size="small" onClick={toDraft("form")}>
              去核对
            </Button>
          </li>
        )}
        {imported && (
          <li className="export-point">
            <span className="grow">
              导入的正文只用来审核，不在导出的报告里；导出的是“正文”页写的正文。
            </span>
            <Button size="small" onClick={toDraft("form")}>
              去写正文
            </Button>
          </li>
        )}
        {children}
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
