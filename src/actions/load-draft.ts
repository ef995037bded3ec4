import { action } from "./action";
import { loadedDraft } from "./narrative/reduce-writing";
import { withoutFailure } from "./notices";

interface Loading {
  /** 清空重填, after the user said so: what cannot be read gives way to an empty form. */
  readonly replaceUnreadable: boolean;
}

/** Reads what the workbook keeps of the narrative. */
export const loadDraft = action({
  name: "loadDraft",
  busy: "正在读取工作簿…",
  tab: "draft",
  alone: false,
  run: ({ workbook }, { replaceUnreadable }: Loading) => workbook.loadDraft(replaceUnreadable),
  done: (state, form) => loadedDraft(withoutFailure(state, "loadDraft"), form),
  refused: (state, failure) => ({ ...state, writing: { ...state.writing, failure } }),
});
