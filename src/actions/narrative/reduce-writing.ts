import type { DraftForm } from "../../draft/form";
import type {
  SheetEdit,
  WriteDraftOutcome,
  WriteDraftRequest,
} from "../../excel/contract/draft-contract";
import type { Press } from "../action";
import { noticed } from "../notices";
import { unseenDraft } from "../save-draft";
import { undecoratedSentence } from "../sentences";
import type { PaneState } from "../state";
import type { SheetLook } from "./writing";

/** The workbook said what it keeps; what was typed meanwhile stays. */
export function loadedDraft(state: PaneState, kept: DraftForm | null): PaneState {
  const form = state.writing.form ?? kept;
  return { ...state, writing: { ...state.writing, ready: true, failure: null, form, saved: kept } };
}

/** What was edited in the sheet is offered, unless something else is asked or shown. */
export function readDraftSheet(state: PaneState, edits: readonly SheetEdit[]): PaneState {
  if (edits.length === 0 || state.question !== null || state.tab !== "draft") return state;
  return { ...state, question: { kind: "sheetEdits", edits, writing: false } };
}

/** What 导出 saw of the sheet. */
export function sawDraftSheet(state: PaneState, sheet: SheetLook): PaneState {
  return { ...state, writing: { ...state.writing, sheet } };
}

/** What came of 写入工作簿. */
export function wroteDraft(
  state: PaneState,
  outcome: WriteDraftOutcome,
  { form }: WriteDraftRequest,
  again: Press,
): PaneState {
  switch (outcome.kind) {
    case "unseen":
      return unseenDraft(state, "draft", form);
    case "written":
      return noticed(state, "draft", {
        tone: "success",
        text: `已写入工作表“${outcome.sheet}”，共 ${outcome.paragraphs} 段。${undecoratedSentence(outcome.undecorated)}`,
        retry: null,
      });
    case "edited":
      return { ...state, question: { kind: "sheetEdits", edits: outcome.edits, writing: true } };
    case "taken":
      return noticed(state, "draft", {
        tone: "error",
        text: `工作簿里已有一张“${outcome.sheet}”，不是年报助手写的，没有改动它。请先把那张表改名，例如“${outcome.suggested}”，再写入。`,
        retry: again,
      });
  }
}
