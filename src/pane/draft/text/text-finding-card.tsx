import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { textFindingInstruction, textFindingTitle } from "../../../check/text/describe";
import type { TextFinding } from "../../../check/text/finding";
import { SeverityBadge } from "../../check/severity-badge";

interface TextFindingCardProps {
  readonly finding: TextFinding;
  /** 定位 of the first cell it is about; null without one. */
  readonly onGo: (() => void) | null;
  /** 更新数字; null where no number can be replaced. */
  readonly onUpdate: (() => void) | null;
}

/** What is wrong with the text, and what to do about it. */
export function TextFindingCard(props: TextFindingCardProps): ReactElement {
  const { finding, onGo, onUpdate } = props;
  return (
    <li className={`card card-${finding.severity}`}>
      <p className="card-head">
        <SeverityBadge severity={finding.severity} />
        <span className="card-title">{textFindingTitle(finding)}</span>
      </p>
      <p>{finding.sentence}</p>
      <p>
        <span className="quiet">处理：</span>
        {textFindingInstruction(finding)}
      </p>
      {(onGo !== null || onUpdate !== null) && (
        <div className="actions">
          {onUpdate !== null && (
            <Button size="small" onClick={onUpdate}>
              更新数字
            </Button>
          )}
          {onGo !== null && (
            <Button size="small" onClick={onGo}>
              定位
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
