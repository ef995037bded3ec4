import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { missingText } from "../../collect/standing";
import { copyRich } from "../export/copy-rich";
import { Fold } from "../parts/fold";
import type { DeskParts } from "./desk-screen";

/** The text to send round about those that have not reported. */
export function MissingText({ outcome }: DeskParts): ReactElement | null {
  const [told, setTold] = useState<string | null>(null);
  const today = new Date();
  const text = missingText(outcome, `${today.getMonth() + 1} 月 ${today.getDate()} 日`);
  if (text === null) return null;
  const copy = (): void => {
    const copied = copyRich(`<p>${text}</p>`, text);
    setTold(copied ? "已复制，可以粘贴到工作群或通知里。" : "没有复制成功，请选中下面的文字复制。");
  };
  return (
    <div className="collect-missing">
      <div className="actions">
        <Button size="small" onClick={copy}>
          复制未报名单
        </Button>
      </div>
      <div role="status">{told !== null && <p className="quiet">{told}</p>}</div>
      <Fold summary={<span className="quiet">看看这段文字</span>}>{() => <p>{text}</p>}</Fold>
    </div>
  );
}
