import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity } from "../../check/finding";
import { TABLE_NAMES } from "../../report/names";
import { SeverityBadge } from "../check/severity-badge";
import { DoneIcon } from "../parts/icons";
import type { Pane } from "../use-pane";
import type { OpenPoints } from "./open-points";
import { openErrors } from "./open-points";

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
        {(["error", "explain", "hint"] as const)
          .filter((severity) => counts[severity] > 0)
          .map((severity) => (
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
}

/** What is still open, said before anything is exported; the user may go on. */
export function OpenPointsList({ pane, points }: OpenPointsListProps): ReactElement {
  const { tables, text, form, missing } = points;
  const errors = openErrors(points);
  const { dispatch } = pane;
  const toDraft = (view: "form" | "text") => () => {
    dispatch({ type: "writingView", view });
    dispatch({ type: "tab", tab: "draft" });
  };
  return (
    <>
      {errors > 0 ? (
        <p>{`还有 ${errors} 处错误，导出的文件会带“草稿：尚有 ${errors} 处错误”一行。`}</p>
      ) : (
        <p className="clean">
          <DoneIcon />
          表格和正文没有错误。
        </p>
      )}
      <ul className="plain">
        <Point
          name="表格"
          counts={tables}
          to="去审核"
          onGo={() => dispatch({ type: "tab", tab: "check" })}
        />
        <Point name="正文" counts={text} to="看正文" onGo={toDraft("text")} />
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
