import type { WriteDraftRequest } from "../excel/draft-contract";
import { action, plainAction } from "./action";
import type { Action } from "./action";
import { readDraftSheet, wroteDraft } from "./narrative/reduce-writing";
import { withoutFailure } from "./notices";

/** Looks what was edited in the sheet 年报正文 since it was written. */
export const readSheetEdits = plainAction({
  name: "readDraftSheet",
  busy: "正在读取工作簿…",
  tab: null,
  alone: false,
  run: ({ workbook }) => workbook.readDraftSheet(),
  done: (state, edits) => readDraftSheet(withoutFailure(state, "readDraftSheet"), edits ?? []),
});

/** 写入工作簿: the narrative as the sheet 年报正文. */
export const writeDraft: Action<WriteDraftRequest> = action({
  name: "writeDraft",
  busy: "正在写入工作簿…",
  tab: "draft",
  run: ({ workbook }, request: WriteDraftRequest) => workbook.writeDraft(request),
  done: (state, outcome, request) => wroteDraft(state, outcome, writeDraft(request)),
});
