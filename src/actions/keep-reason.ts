import type { KeepRequest } from "../excel/contract/keep-contract";
import { action } from "./action";
import { noticed, success } from "./notices";
import { readWorkbook } from "./read-workbook";
import { withDraft } from "./reasons";
import { REASON_SAVED, undecoratedSentence } from "./sentences";

interface Reason {
  /** What it was written under in the pane. */
  readonly id: string;
  readonly request: KeepRequest;
}

/** 保存说明. */
export const keepReason = action({
  name: "keepReason",
  busy: "正在保存…",
  tab: null,
  run: ({ workbook }, { request }: Reason) => workbook.keepFindings(request),
  done: (state, { undecorated }, { id, request }) => ({
    ...noticed(state, state.tab, success(REASON_SAVED + undecoratedSentence(undecorated))),
    reasons: withDraft(state.reasons, id, { text: request.reason, saved: true }),
  }),
  after: () => [readWorkbook()],
});
