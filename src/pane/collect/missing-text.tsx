import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { missingText } from "../../collect/standing";
import { copyRich } from "../export/copy-rich";
import type { DeskParts } from "./desk-screen";

const COPIED = "已复制，可以粘贴到工作群或通知里。";
const NOT_COPIED = "没有复制成功，请选中上面的文字复制。";

/** The text to send round about those that have not reported; in full where they alone are listed. */
export function MissingText({ outcome, state }: DeskParts): ReactElement | null {
  const [told, setTold] = useState<string | null>(null);
  const today = new Date();
  const text = missingText(outcome, `${today.getMonth() + 1} 月 ${today.getDate()} 日`);
  if (text === null) return null;
  const copy = (): void => setTold(copyRich(`<p>${text}</p>`, text) ? COPIED : NOT_COPIED);
  return (
    <div className="collect-missing">
      {(state.filter === "missing" || told === NOT_COPIED) && <p>{text}</p>}
      <div className="actions">
        <Button size="small" onClick={copy}>
          复制未报名单
        </Button>
      </div>
      <div role="status">{told !== null && <p className="quiet">{told}</p>}</div>
    </div>
  );
}
