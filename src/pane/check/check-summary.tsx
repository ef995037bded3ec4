import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countSeverities, SEVERITIES } from "../../check/rules/severity";
import type { Checked } from "../../actions/checked";
import { scopeSentence } from "../../actions/sentences";
import { DoneIcon } from "../parts/icons";
import type { Pane } from "../use-pane";
import { SeverityBadge } from "./severity-badge";

/** Whether the list stands in the sheet as marks, too; null where that is said elsewhere. */
function markSentence({ marked, standing, audit, notice }: Checked): string | null {
  if (marked === null) {
    if (notice !== null) return null;
    if (standing > 0) return "已根据当前内容更新；表中的标记是上次审核的，按“审核”更新。";
    return audit.findings.length === 0
      ? "已根据当前内容更新。"
      : "已根据当前内容更新；按“审核”在表中标出。";
  }
  return marked === 0 ? "表中没有需要标出的单元格。" : `已在表中标出 ${marked} 处。`;
}

/**
 * How many findings of each severity in the tables that were read, or that nothing is wrong, and
 * what was checked. A blank is nothing wrong yet: 审核结论 says how many there are.
 */
export function CheckSummary({
  pane,
  outcome,
}: {
  readonly pane: Pane;
  readonly outcome: Checked;
}): ReactElement | null {
  const { tables, refused, audit } = outcome;
  if (tables.length === 0 && refused.length > 0) return null;
  if (tables.length === 0) {
    return (
      <div className="check-empty">
        <p>工作簿里还没有年报表格。</p>
        <Button onClick={() => pane.dispatch({ type: "tab", tab: "fill" })}>去填表</Button>
      </div>
    );
  }
  const found = audit.findings.filter(({ about }) => about === "tables");
  const counts = countSeverities(found.filter(({ code }) => code !== "blank"));
  const counted = SEVERITIES.filter((severity) => counts[severity] > 0);
  const marks = markSentence(outcome);
  return (
    <div className="check-summary">
      {found.length === 0 && refused.length === 0 && (
        <p className="clean">
          <DoneIcon />
          表格没有发现问题。
        </p>
      )}
      {counted.length > 0 && (
        <p className="check-counts">
          {counted.map((severity) => (
            <SeverityBadge key={severity} severity={severity} count={counts[severity]} />
          ))}
        </p>
      )}
      <p className="quiet">{`审核范围：${scopeSentence(outcome)}`}</p>
      {marks !== null && <p className="quiet">{marks}</p>}
    </div>
  );
}
