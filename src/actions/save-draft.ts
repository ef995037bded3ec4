import type { DraftForm } from "../draft/form";
import { action } from "./action";
import { withoutFailure } from "./notices";

/** Keeps the form of the narrative in the workbook while it is typed; no cell is written. */
export const saveDraft = action({
  name: "saveDraft",
  busy: "正在保存…",
  tab: null,
  alone: false,
  run: ({ workbook }, form: DraftForm) => workbook.saveDraft(form),
  done: (state, _result, form) => {
    const next = withoutFailure(state, "saveDraft");
    return { ...next, writing: { ...next.writing, saved: form } };
  },
});
