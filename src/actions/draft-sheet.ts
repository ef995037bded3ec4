import type { DraftDocument } from "../draft/document";
import { done } from "../excel/contract/attempt";
import type { WriteDraftRequest } from "../excel/contract/draft-contract";
import { action, plainAction } from "./action";
import type { Action } from "./action";
import { readDraftSheet, sawDraftSheet, wroteDraft } from "./narrative/reduce-writing";
import type { SheetLook } from "./narrative/writing";
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

/**
 * Looks before the text leaves whether the sheet 年报正文 has what the text has not. That it could
 * not be read is an answer, too: who exports decides then.
 */
export const lookAtSheet: Action<DraftDocument> = action({
  name: "lookAtSheet",
  busy: "正在读取工作簿…",
  tab: null,
  alone: false,
  run: async ({ workbook }, document: DraftDocument) => {
    const read = await workbook.readDraftSheet(document);
    return done<SheetLook>(
      read.ok
        ? { kind: "read", edits: read.value ?? [] }
        : { kind: "unread", sentence: read.sentence },
    );
  },
  done: sawDraftSheet,
});

/** 写入工作簿: the narrative as the sheet 年报正文. */
export const writeDraft: Action<WriteDraftRequest> = action({
  name: "writeDraft",
  busy: "正在写入工作簿…",
  tab: "draft",
  run: ({ workbook }, request: WriteDraftRequest) => workbook.writeDraft(request),
  done: (state, outcome, request) => wroteDraft(state, outcome, request, writeDraft(request)),
});
