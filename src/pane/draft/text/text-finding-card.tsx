import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useId } from "react";
import { textFindingInstruction, textFindingTitle } from "../../../check/text/describe";
import type { TextFinding } from "../../../check/text/finding";
import { SeverityBadge } from "../../check/severity-badge";

interface TextFindingCardProps {
  readonly finding: TextFinding;
  /** Where in the text it is, for a list that stands elsewhere. */
  readonly place?: string;
  /** 看正文; left out where the text is shown. */
  readonly onShow?: () => void;
  /** 定位 of the first cell it is about; null without one. */
  readonly onGo: (() => void) | null;
  /** 更新数字; null where no number can be replaced. */
  readonly onUpdate: (() => void) | null;
  /** Its 说明, described by the element of the given id, in one line with the other actions. */
  readonly children: (describedBy: string, actions: ReactNode) => ReactNode;
}

/** What is wrong with the text, and what to do about it. */
export function TextFindingCard(props: TextFindingCardProps): ReactElement {
  const { finding, place, onShow, onGo, onUpdate, children } = props;
  const id = useId();
  return (
    <li className={`card card-${finding.severity}`}>
      <div id={id}>
        <p className="card-head">
          <SeverityBadge severity={finding.severity} />
          <span className="card-title">{textFindingTitle(finding)}</span>
        </p>
        {place !== undefined && <p className="card-place">{place}</p>}
      </div>
      <p>{finding.sentence}</p>
      <p>
        <span className="quiet">处理：</span>
        {textFindingInstruction(finding)}
      </p>
      {children(
        id,
        <>
          {onShow !== undefined && (
            <Button size="small" aria-describedby={id} onClick={onShow}>
              看正文
            </Button>
          )}
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
        </>,
      )}
    </li>
  );
}
