import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { QuestionBox } from "../parts/question-box";
import type { Pane } from "../use-pane";
import { loadDraft } from "../../actions/load-draft";

/** The way on where the narrative that the workbook keeps cannot be read: 清空重填, after asking. */
export function StartAnew({ pane }: { readonly pane: Pane }) {
  const [asked, setAsked] = useState(false);
  if (pane.state.writing.failure === null) return null;
  if (!asked) return <Button onClick={() => setAsked(true)}>清空重填</Button>;
  const answer = {
    label: "确定清空",
    run: () => {
      setAsked(false);
      pane.perform(loadDraft({ replaceUnreadable: true }));
    },
  };
  return (
    <QuestionBox
      title="清空正文内容，从头填写？"
      answers={[answer]}
      onCancel={() => setAsked(false)}
    >
      <p>读不出来的内容清空以后不能恢复；还能读出来的，不会清空。表格里的数字不受影响。</p>
    </QuestionBox>
  );
}
