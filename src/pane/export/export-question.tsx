import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { DraftForm } from "../../draft/form";
import type { SheetEdit } from "../../excel/contract/draft-contract";
import { NARRATIVE_SHEET } from "../../report/names";
import { adopted } from "../draft/edits";
import { composeOn, groundsOf } from "../draft/grounds";
import { editsTitle, leftSentences } from "../draft/sheet-edits";
import { SheetEditsList } from "../draft/sheet-edits-list";
import { openEdits } from "../draft/sheet-edits-open";
import { QuestionBox } from "../parts/question-box";
import type { Answer } from "../parts/question-box";
import type { Pane } from "../use-pane";
import type { Way } from "./export-as";
import type { Asked } from "./use-export";

interface ExportQuestionProps {
  readonly pane: Pane;
  readonly outcome: Checked;
  readonly form: DraftForm;
  readonly asked: Asked;
  readonly onLeave: (way: Way, form: DraftForm) => void;
  readonly onAgain: (way: Way) => void;
  readonly onCancel: () => void;
}

/** What the user decides before a report leaves that the sheet 年报正文 may say differently. */
export function ExportQuestion(props: ExportQuestionProps): ReactElement | null {
  const { form, asked, onLeave, onAgain, onCancel } = props;
  const { way, sheet } = asked;
  if (sheet.kind === "read") return <EditsQuestion {...props} edits={sheet.edits} />;
  if (way === null) return null;
  const again: Answer = { label: "再读一次", run: () => onAgain(way) };
  const leave: Answer = {
    label: "不看工作表，照这里导出",
    run: () => onLeave(way, form),
  };
  return (
    <QuestionBox
      title={`工作表“${NARRATIVE_SHEET}”没有读出来，还没有导出`}
      answers={[again, leave]}
      onCancel={onCancel}
    >
      <p>{sheet.sentence}</p>
      <p>那张表里有没有改过的字，现在不知道。</p>
    </QuestionBox>
  );
}

/** 采用 or not; without a way only 采用. */
function EditsQuestion(
  props: ExportQuestionProps & { readonly edits: readonly SheetEdit[] },
): ReactElement | null {
  const { pane, outcome, form, asked, edits, onLeave, onCancel } = props;
  const grounds = groundsOf(outcome);
  const { way } = asked;
  const { adoptable, left } = openEdits(form, grounds, edits);
  if (adoptable.length === 0) return null;
  const document = composeOn(form, grounds);
  const adopt: Answer = {
    label: "采用工作表中的修改",
    run: () => {
      const next = adopted(form, grounds, adoptable);
      pane.dispatch({ type: "write", form: next });
      if (way === null) onCancel();
      else onLeave(way, next);
    },
  };
  const keep: readonly Answer[] =
    way === null ? [] : [{ label: "不采用，照这里导出", run: () => onLeave(way, form) }];
  return (
    <QuestionBox title={editsTitle(adoptable)} answers={[adopt, ...keep]} onCancel={onCancel}>
      <SheetEditsList pane={pane} document={document} edits={adoptable} />
      {leftSentences(left).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </QuestionBox>
  );
}
