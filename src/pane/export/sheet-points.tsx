import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetLook } from "../../actions/narrative/writing";
import { NARRATIVE_SHEET } from "../../report/names";
import { leftSentences, wordForEdited } from "../draft/sheet-edits";
import type { OpenEdits } from "../draft/sheet-edits-open";

interface SheetPointsProps {
  readonly look: SheetLook | null;
  readonly open: OpenEdits;
  readonly onShow: () => void;
  readonly onAgain: () => void;
}

/** What stands in the sheet 年报正文 and will not leave as things are. */
export function SheetPoints(props: SheetPointsProps): ReactElement | null {
  const { look, open, onShow, onAgain } = props;
  if (look === null) return null;
  if (look.kind === "unread") {
    return (
      <li className="export-point">
        <span className="grow">
          {`工作表“${NARRATIVE_SHEET}”没有读出来，里面有没有改过的字还不知道。${look.sentence}`}
        </span>
        <Button size="small" onClick={onAgain}>
          再读一次
        </Button>
      </li>
    );
  }
  const { adoptable, left } = open;
  return (
    <>
      {adoptable.length > 0 && (
        <li className="export-point">
          <span className="grow">
            {`${NARRATIVE_SHEET}工作表中有 ${adoptable.length} 段${wordForEdited(adoptable)}，还没有采用。`}
          </span>
          <Button size="small" onClick={onShow}>
            看修改
          </Button>
        </li>
      )}
      {left.length > 0 && (
        <li className="export-point">
          <span className="grow">
            {`${NARRATIVE_SHEET}工作表中有 ${left.length} 处${wordForEdited(left)}，不会导出。${leftSentences(left).join("")}`}
          </span>
        </li>
      )}
    </>
  );
}
