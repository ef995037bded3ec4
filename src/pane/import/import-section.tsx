import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef } from "react";
import type { Pane } from "../use-pane";
import { ChooseFile } from "./choose-file";
import { PasteBox } from "./paste-box";
import { PreviousLine } from "./previous-line";
import { readSources } from "../../actions/read-source";

/** 导入: numbers that stand elsewhere, and last year's report. */
export function ImportSection({ pane }: { readonly pane: Pane }): ReactElement {
  const { question, running, returning } = pane.state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (returning) heading.current?.focus();
  }, [returning]);
  const busy = running !== null;
  return (
    <section className="import" aria-labelledby="import-heading">
      <h2 ref={heading} id="import-heading" tabIndex={-1}>
        导入
      </h2>
      <p className="quiet">
        从 Word、PDF、网页、文本、Excel 里读出年报的表格，先看后填。旧的 .doc、.wps 文件请先另存为
        .docx。
      </p>
      <div className="actions">
        <ChooseFile pane={pane} purpose="fill" label="导入文件" />
        <Button
          disabledFocusable={busy}
          onClick={() => pane.dispatch({ type: "ask", question: { kind: "paste" } })}
        >
          从剪贴板粘贴
        </Button>
        <Button disabledFocusable={busy} onClick={() => pane.perform(readSources())}>
          从本工作簿读取
        </Button>
      </div>
      {question?.kind === "paste" && <PasteBox pane={pane} />}
      <PreviousLine pane={pane} />
    </section>
  );
}
