import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { QuestionBox } from "../parts/question-box";
import type { Pane } from "../use-pane";
import { takeBack } from "../../actions/take-back";

/** What can be done right after an insertion: go on to 审核, or take it back after asking. */
export function InsertedPanel({ pane }: { readonly pane: Pane }): ReactElement | null {
  const { inserted, question, running } = pane.state;
  const { dispatch, perform } = pane;
  if (inserted.length === 0) return null;
  return (
    <>
      <div className="actions">
        <Button size="small" onClick={() => dispatch({ type: "tab", tab: "check" })}>
          去审核
        </Button>
        <Button
          size="small"
          disabledFocusable={running !== null}
          onClick={() =>
            dispatch({ type: "ask", question: { kind: "takeBack", sheets: inserted } })
          }
        >
          撤回插入
        </Button>
      </div>
      {question?.kind === "takeBack" && (
        <QuestionBox
          title="撤回刚才的插入？"
          answers={[
            {
              label: "确定撤回",
              run: () => perform(takeBack(question.sheets)),
            },
          ]}
          onCancel={() => dispatch({ type: "withdraw" })}
        >
          <p>
            {`将删除${question.sheets.map(({ sheet }) => `“${sheet}”`).join("、")}，其中已填的内容一并删除。撤回会清空 Excel 的撤销记录。`}
          </p>
        </QuestionBox>
      )}
    </>
  );
}
