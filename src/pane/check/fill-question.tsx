import type { ReactElement } from "react";
import { writeFixes } from "../../actions/write-fixes";
import type { TableKey } from "../../report/form";
import { QuestionBox } from "../parts/question-box";
import type { Pane } from "../use-pane";

interface FillQuestionProps {
  readonly pane: Pane;
  /** Null: all tables. */
  readonly table: TableKey | null;
  /** Whose blanks they are: 表三. */
  readonly names: string;
}

/** Asks before blanks become 0: nobody but the user knows that nothing happened. */
export function FillQuestion({ pane, table, names }: FillQuestionProps): ReactElement | null {
  const { question } = pane.state;
  if (question?.kind !== "fillAll" || question.table !== table) return null;
  const { fixes } = question;
  return (
    <QuestionBox
      title={`把${names}的空白全部填 0？`}
      answers={[
        {
          label: `填 0（${fixes.length} 格）`,
          run: () => pane.perform(writeFixes({ fixes })),
        },
      ]}
      onCancel={() => pane.dispatch({ type: "withdraw" })}
    >
      <p>{`${fixes.length} 格空白将填为 0，表示确实没有发生。有数字还没填的，请先取消。`}</p>
    </QuestionBox>
  );
}
