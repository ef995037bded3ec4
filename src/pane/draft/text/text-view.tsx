import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import { textOf } from "../../../draft/document";
import type { DraftForm } from "../../../draft/form";
import { gapsOf } from "../../../draft/gaps";
import type { CellKey } from "../../../report/cell";
import { cellId } from "../../../report/cell";
import { FindingEntry } from "../../check/finding-entry";
import { TextState } from "../../parts/text-state";
import type { Pane } from "../../use-pane";
import { edited, restored, unusedEdits, wordingOf } from "../edits";
import { composeOn, groundsOf } from "../grounds";
import { SheetEditsQuestion } from "../sheet-edits-question";
import type { Pointed } from "../source-words";
import { withTableNumber } from "../update-number";
import { FindingCards } from "./finding-cards";
import { ParagraphEditor } from "./paragraph-editor";
import { ParagraphView } from "./paragraph-view";
import { useShownText } from "../shown-text";
import { SourceLine } from "./source-line";
import type { TextActions } from "./text-actions";
import { TextBody } from "./text-body";
import { UnusedEdits } from "./unused-edits";
import { useEditing } from "./use-editing";
import type { Checked } from "../../../actions/checked";
import { writeDraft } from "../../../actions/draft-sheet";
import { goTo } from "../../../actions/go-to";

interface TextViewProps {
  readonly pane: Pane;
  readonly form: DraftForm;
  readonly outcome: Checked;
  readonly onChange: (form: DraftForm) => void;
  /** Leads to a field of the form. */
  readonly onFill: (field: string) => void;
}

/** 生成的正文: as the reader will see it, to be edited, written into the workbook, exported. */
export function TextView(props: TextViewProps): ReactElement {
  const { pane, form, outcome, onChange, onFill } = props;
  const { addresses } = outcome;
  const grounds = useMemo(() => groundsOf(outcome), [outcome]);
  const { editing, begin, type, end, cancel } = useEditing(form, grounds, onChange);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const editingId = editing?.id ?? null;
  const { document, audit, isJudged } = useShownText(pane, outcome, form, editingId);
  const findings = audit.findings.filter(({ about }) => about === "text");
  const unused = useMemo(() => unusedEdits(form, grounds), [form, grounds]);
  const toCell = (cells: readonly CellKey[]) => {
    const [first] = cells;
    const address = first === undefined ? undefined : addresses.get(cellId(first));
    return address === undefined ? null : () => pane.perform(goTo(address));
  };
  const actions: TextActions = {
    onPoint: setPointed,
    goTo: toCell,
    fill: onFill,
    edit: begin,
    restore: (id) => onChange(restored(form, id)),
    cardOf: (finding, more) => (
      <FindingEntry
        key={finding.id}
        pane={pane}
        finding={finding}
        outcome={outcome}
        showsPlace={false}
        more={more}
      />
    ),
    updateNumber: (paragraph, finding) => {
      const text = paragraph.edited ? withTableNumber(textOf(paragraph), finding) : null;
      return text === null ? null : () => onChange(edited(form, grounds, paragraph.id, text));
    },
  };
  const newWording = (id: string): string | null => {
    const edit = form.edits[id];
    if (edit === undefined) return null;
    const now = wordingOf(form, grounds, id);
    return now === edit.composed ? null : now;
  };
  const gaps = gapsOf(document).length;
  const placeless = findings.filter(({ span }) => span === null);
  return (
    <>
      {gaps > 0 && (
        <p className="draft-problem">{`还有 ${gaps} 处待填：点正文里的“待填”，就到填写的地方。`}</p>
      )}
      <TextState unread={audit.unread} isJudged={isJudged} />
      <FindingCards findings={placeless} actions={actions} />
      <TextBody
        pane={pane}
        outcome={outcome}
        document={document}
        findings={findings}
        actions={actions}
      >
        {(paragraph, own) =>
          paragraph.id === editingId && editing !== null ? (
            <ParagraphEditor
              label="编辑这一段"
              text={editing.text}
              onChange={type}
              onDone={end}
              onCancel={cancel}
            />
          ) : (
            <ParagraphView
              paragraph={paragraph}
              findings={own}
              newWording={newWording(paragraph.id)}
              actions={actions}
            />
          )
        }
      </TextBody>
      <UnusedEdits
        edits={unused.filter(({ id }) => id !== editingId)}
        onRestore={(id) => onChange(restored(form, id))}
      />
      <div className="foot">
        <SheetEditsQuestion pane={pane} form={form} grounds={grounds} onChange={onChange} />
        <SourceLine pointed={pointed} onGo={pointed === null ? null : toCell(pointed.cells)} />
        <div className="actions">
          <Button
            appearance="primary"
            disabledFocusable={pane.state.running !== null}
            onClick={() =>
              pane.perform(
                writeDraft({ document: composeOn(form, grounds), form, existing: "ask" }),
              )
            }
          >
            写入工作簿
          </Button>
          <Button onClick={() => pane.dispatch({ type: "tab", tab: "export" })}>去导出</Button>
        </div>
      </div>
    </>
  );
}
