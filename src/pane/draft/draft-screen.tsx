import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef, useState } from "react";
import { emptyDraftForm } from "../../draft/form";
import type { DraftForm } from "../../draft/form";
import type { Pane } from "../use-pane";
import "./draft.css";
import { FormView } from "./form-view";
import { groundsOf } from "./grounds";
import { lastYearOf } from "../../actions/last-year";
import type { Wanted } from "./form-view";
import { SheetEditsQuestion } from "./sheet-edits-question";
import { TextView } from "./text/text-view";
import type { Checked } from "../../actions/checked";
import { readSheetEdits } from "../../actions/draft-sheet";

/** What the fields begin with. */
const EMPTY = emptyDraftForm();

interface DraftScreenProps {
  readonly pane: Pane;
  readonly outcome: Checked;
}

/** 正文: the form, or the text that is written from it. */
export function DraftScreen({ pane, outcome }: DraftScreenProps): ReactElement {
  const { writing } = pane.state;
  const { perform, dispatch } = pane;
  const form = writing.form ?? EMPTY;
  const write = (next: DraftForm): void => dispatch({ type: "write", form: next });
  const heading = useRef<HTMLHeadingElement>(null);
  const inForm = writing.view === "form";
  const [wanted, setWanted] = useState<Wanted | null>(null);
  useEffect(() => {
    perform(readSheetEdits());
  }, [perform]);
  const show = (view: "form" | "text"): void => {
    dispatch({ type: "writingView", view });
    // What stood below is gone: reading goes on at the top.
    heading.current?.focus();
  };
  const fill = (field: string): void => {
    dispatch({ type: "writingView", view: "form" });
    setWanted({ field });
  };
  return (
    <>
      <div className="draft-head">
        <h2 ref={heading} className="grow" tabIndex={-1}>
          {inForm ? "填写正文内容" : "生成的正文"}
        </h2>
        {!inForm && <Button onClick={() => show("form")}>返回填写</Button>}
      </div>
      {/* The form stays as it was opened while the text is looked at. */}
      <div className="draft-form" hidden={!inForm}>
        <p className="quiet">
          填几项事实，正文按年报的写法生成；表里有的数不用填。没有填、年报又应当写的，正文里留着“待填”。填过的随时保存。
        </p>
        <FormView
          form={form}
          report={outcome.report}
          lastYear={lastYearOf(outcome)}
          ledger={outcome.ledger}
          wanted={wanted}
          onChange={write}
        />
        <div className="foot">
          {inForm && (
            <SheetEditsQuestion
              pane={pane}
              form={form}
              grounds={groundsOf(outcome)}
              onChange={write}
            />
          )}
          <div className="actions">
            <Button appearance="primary" onClick={() => show("text")}>
              生成正文
            </Button>
            <SaveState pane={pane} />
          </div>
        </div>
      </div>
      {!inForm && (
        <TextView pane={pane} form={form} outcome={outcome} onChange={write} onFill={fill} />
      )}
    </>
  );
}

/** Whether the workbook keeps what was typed. */
function SaveState({ pane }: { readonly pane: Pane }): ReactElement | null {
  const { form, saved } = pane.state.writing;
  if (form === null) return null;
  return (
    <span className="quiet draft-save-state">
      {form === saved ? "已存入工作簿，请记得保存文件" : "还没有存入工作簿…"}
    </span>
  );
}
