import type { ReactElement } from "react";
import { writeDraft } from "../../actions/draft-sheet";
import type { DraftForm } from "../../draft/form";
import { QuestionBox } from "../parts/question-box";
import type { Answer } from "../parts/question-box";
import type { Pane } from "../use-pane";
import { adopted } from "./edits";
import { composeOn } from "./grounds";
import type { Grounds } from "./grounds";
import { editsTitle, leftSentences } from "./sheet-edits";
import { SheetEditsList } from "./sheet-edits-list";
import { openEdits } from "./sheet-edits-open";

interface SheetEditsQuestionProps {
  readonly pane: Pane;
  readonly form: DraftForm;
  readonly grounds: Grounds;
  readonly onChange: (form: DraftForm) => void;
}

/** What was edited in the sheet 年报正文: taken over, written over, or left for later. */
export function SheetEditsQuestion(props: SheetEditsQuestionProps): ReactElement | null {
  const { pane, form, grounds, onChange } = props;
  const { question, running } = pane.state;
  if (question?.kind !== "sheetEdits") return null;
  const { adoptable, left } = openEdits(form, grounds, question.edits);
  const edits = [...adoptable, ...left];
  // What cannot be taken over is only written over: no question of its own when a tab is opened.
  if ((question.writing ? edits : adoptable).length === 0) return null;
  const document = composeOn(form, grounds);
  const withdraw = (): void => pane.dispatch({ type: "withdraw" });
  const adopt: Answer = {
    label: "采用工作表中的修改",
    run: () => {
      withdraw();
      onChange(adopted(form, grounds, adoptable));
    },
  };
  const overwrite: Answer = {
    label: "用这里的覆盖",
    disabled: running !== null,
    run: () => pane.perform(writeDraft({ document, form, existing: "replace" })),
  };
  return (
    <QuestionBox
      title={editsTitle(edits)}
      answers={adoptable.length > 0 ? [adopt, overwrite] : [overwrite]}
      onCancel={withdraw}
    >
      <SheetEditsList pane={pane} document={document} edits={edits} />
      {leftSentences(left).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </QuestionBox>
  );
}
