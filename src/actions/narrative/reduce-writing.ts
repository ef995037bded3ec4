import type { DraftForm } from "../../draft/form";
import type { SheetEdit, WriteDraftOutcome, WriteDraftRequest } from "../../excel/draft-contract";
import type { Command } from "../commands";
import type { Notice, PaneState } from "../state";

/** The workbook said what it keeps; what was typed meanwhile stays. */
export function loadedDraft(state: PaneState, kept: DraftForm | null): PaneState {
  const form = state.writing.form ?? kept;
  return { ...state, writing: { ...state.writing, ready: true, form, saved: kept } };
}

/** What was edited in the sheet is offered, unless something else is asked or shown. */
export function readDraftSheet(state: PaneState, edits: readonly SheetEdit[]): PaneState {
  if (edits.length === 0 || state.question !== null || state.tab !== "draft") return state;
  return { ...state, question: { kind: "sheetEdits", edits, writing: false } };
}

/** What came of 写入工作簿. */
export function wroteDraft(
  state: PaneState,
  request: WriteDraftRequest,
  outcome: WriteDraftOutcome,
): PaneState {
  switch (outcome.kind) {
    case "written":
      return told(state, {
        tone: "success",
        text: `已写入工作表“${outcome.sheet}”，共 ${outcome.paragraphs} 段。`,
        retry: null,
      });
    case "edited":
      return { ...state, question: { kind: "sheetEdits", edits: outcome.edits, writing: true } };
    case "taken":
      return told(state, {
        tone: "error",
        text: `工作簿里已有一张“${outcome.sheet}”，不是年报助手写的，没有改动它。请先把那张表改名，例如“${outcome.suggested}”，再写入。`,
        retry: { kind: "writeDraft", request },
      });
  }
}

function told(state: PaneState, notice: Notice): PaneState {
  return { ...state, notices: { ...state.notices, draft: notice } };
}

/** Takes away the message that a command left when it failed before, in whichever tab. */
export function withoutFailure(state: PaneState, kind: Command["kind"]): PaneState {
  const rest = (notice: Notice | null): Notice | null =>
    notice?.retry?.kind === kind ? null : notice;
  const { fill, check, draft, export: exported } = state.notices;
  return {
    ...state,
    notices: { fill: rest(fill), check: rest(check), draft: rest(draft), export: rest(exported) },
  };
}
