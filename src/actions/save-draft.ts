import type { DraftForm } from "../draft/form";
import { action, plainAction } from "./action";
import type { Action } from "./action";
import { noticed, withoutFailure } from "./notices";
import type { PaneState, Tab } from "./state";

interface Saving {
  readonly form: DraftForm;
  /** The user said so: a form that somebody else kept meanwhile is written over. */
  readonly replaceUnseen?: boolean;
}

/** Keeps the form of the narrative in the workbook while it is typed; no cell is written. */
export const saveDraft: Action<Saving> = action({
  name: "saveDraft",
  busy: "正在保存…",
  tab: null,
  alone: false,
  run: ({ workbook }, { form, replaceUnseen = false }: Saving) =>
    workbook.saveDraft(form, replaceUnseen),
  done: (state, kept, { form, replaceUnseen }) => {
    if (kept === "unseen") return unseenDraft(state, state.tab, form);
    const next = withoutFailure(state, "saveDraft");
    const saved = { ...next, writing: { ...next.writing, saved: form } };
    return replaceUnseen === true ? noticed(saved, state.tab, null) : saved;
  },
});

/** 换成新的: the form that somebody else kept takes the place of what was typed here. */
const takeUnseen = plainAction({
  name: "loadDraft",
  busy: "正在读取工作簿…",
  tab: null,
  alone: false,
  run: ({ workbook }) => workbook.loadDraft(),
  done: (state, form) => ({
    ...noticed(state, state.tab, null),
    writing: { ...state.writing, form, saved: form },
  }),
});

/** Two forms of one narrative: which one stays the user says. */
export function unseenDraft(state: PaneState, tab: Tab, form: DraftForm): PaneState {
  return noticed(state, tab, {
    tone: "error",
    text: "正文的填写内容在另一个窗口（或由另一个人）改过，这里填的还没有保存。请选择保留哪一份。",
    retry: null,
    offers: [
      { label: "保留这里填的", press: saveDraft({ form, replaceUnseen: true }) },
      { label: "换成那边的", press: takeUnseen() },
    ],
  });
}
