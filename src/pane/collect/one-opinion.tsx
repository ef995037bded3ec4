import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { opinionUnits } from "../../actions/collect/opinion-units";
import { NoticeBox } from "../parts/notice-box";
import type { UnitParts } from "./unit-view";
import { useOpinions } from "./use-opinions";

/** 审核意见 of the unit that is looked at. */
export function OneOpinion(parts: UnitParts): ReactElement | null {
  const { outcome, state, line } = parts;
  const { running, told, asked, leave, copy, mark, dismiss } = useOpinions(parts);
  const own = opinionUnits(outcome, state.fromSheet).filter((one) => one.line === line);
  const [only] = own;
  if (only === undefined && asked === null) return null;
  return (
    <div className="collect-opinion">
      <div className="actions">
        <Button disabledFocusable={running} onClick={() => leave("docx", own)}>
          导出审核意见（Word）
        </Button>
        {only !== undefined && (
          <Button disabledFocusable={running} onClick={() => copy(only)}>
            复制审核意见
          </Button>
        )}
        {asked !== null && (
          <Button appearance="primary" onClick={mark}>
            标为已退回
          </Button>
        )}
      </div>
      <div role="status">
        {told !== null && <NoticeBox tone={told.tone} text={told.text} onClose={dismiss} />}
      </div>
    </div>
  );
}
