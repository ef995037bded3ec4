import type { ReactElement } from "react";
import { composeDraft } from "../../draft/compose";
import type { DraftForm } from "../../draft/form";
import type { SheetEdit } from "../../excel/draft-contract";
import type { Report } from "../../report/model";
import { NARRATIVE_SHEET } from "../../report/names";
import { QuestionBox } from "../parts/question-box";
import type { Answer } from "../parts/question-box";
import type { Pane } from "../use-pane";
import { adopted } from "./edits";
import { canBeAdopted, openEdits } from "./sheet-edits";
import { writeDraft } from "../../actions/draft-sheet";

interface SheetEditsQuestionProps {
  readonly pane: Pane;
  readonly form: DraftForm;
  readonly report: Report;
  readonly onChange: (form: DraftForm) => void;
}

/** More than these are counted only. */
const SHOWN = 3;

/** Long paragraphs are shown by their beginning. */
function beginning(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : text;
}

function EditLines({ edit }: { readonly edit: SheetEdit }): ReactElement {
  return (
    <li>
      <p className="quiet">{`原来写入的：${beginning(edit.written)}`}</p>
      <p>{edit.there === "" ? "工作表中已删去。" : `工作表中现在是：${beginning(edit.there)}`}</p>
    </li>
  );
}

/** What was edited in the sheet 年报正文: taken over, written over, or left for later. */
export function SheetEditsQuestion(props: SheetEditsQuestionProps): ReactElement | null {
  const { pane, form, report, onChange } = props;
  const { question, running } = pane.state;
  if (question?.kind !== "sheetEdits") return null;
  const document = composeDraft(form, report);
  const open = openEdits(document, question.edits);
  const adoptable = open.filter(canBeAdopted);
  // Headings are only written over: that is a question when something is written.
  const edits = question.writing ? open : adoptable;
  if (edits.length === 0) return null;
  const withdraw = (): void => pane.dispatch({ type: "withdraw" });
  const adopt: Answer = {
    label: "采用工作表中的修改",
    run: () => {
      withdraw();
      onChange(adopted(form, report, adoptable));
    },
  };
  const overwrite: Answer = {
    label: "用这里的覆盖",
    disabled: running !== null,
    run: () => pane.perform(writeDraft({ document, form, existing: "replace" })),
  };
  return (
    <QuestionBox
      title={`工作表“${NARRATIVE_SHEET}”中有 ${edits.length} 段改过`}
      answers={adoptable.length > 0 ? [adopt, overwrite] : [overwrite]}
      onCancel={withdraw}
    >
      <ul className="plain">
        {edits.slice(0, SHOWN).map((edit) => (
          <EditLines key={edit.id} edit={edit} />
        ))}
      </ul>
      {edits.length > SHOWN && <p>{`另有 ${edits.length - SHOWN} 段。`}</p>}
      {adoptable.length < edits.length && <p>标题和表格的位置按统一格式写，其中的修改不能采用。</p>}
    </QuestionBox>
  );
}
