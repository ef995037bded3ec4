import type { ClipboardEvent, ReactElement } from "react";
import { useEffect, useRef } from "react";
import { QuestionBox } from "../parts/question-box";
import type { Pane } from "../use-pane";
import { readPasted } from "../../actions/read-source";

/**
 * Takes what is pasted into it. Office's panes may not read the clipboard by themselves: the user
 * has to press the keys.
 */
export function PasteBox({ pane }: { readonly pane: Pane }): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const html = event.clipboardData.getData("text/html");
    const text = event.clipboardData.getData("text/plain");
    const pasted = { html: html === "" ? null : html, text };
    pane.perform(readPasted(pasted));
  };
  return (
    <QuestionBox
      title="从剪贴板粘贴"
      answers={[]}
      onCancel={() => pane.dispatch({ type: "withdraw" })}
    >
      <p>
        先在 Word、WPS、网页或表格里选中年报的表格并复制，再点下面的框，按 Ctrl+V（Mac 按 ⌘V）。
      </p>
      <label className="import-paste">
        粘贴到这里
        <textarea ref={field} rows={2} onPaste={onPaste} />
      </label>
    </QuestionBox>
  );
}
