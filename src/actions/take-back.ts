import { done } from "../excel/contract/attempt";
import type { InsertedSheet } from "../excel/contract/contract";
import { action } from "./action";
import { withFields } from "./import/fields";
import { noticed, success } from "./notices";
import { readWorkbook } from "./read-workbook";
import { takenBackSentence } from "./sentences";

/** 撤回插入: takes away the sheets of the last insertion, after asking. */
export const takeBack = action({
  name: "takeBack",
  busy: "正在撤回插入…",
  tab: "fill",
  retries: false,
  run: async ({ workbook }, sheets: readonly InsertedSheet[], state) => {
    const { replaced } = state();
    const taken = await workbook.takeBack(sheets);
    if (!taken.ok) return taken;
    if (replaced === null) return done({ taken: taken.value, reading: null });
    // The tables that are left are those of the unit and year before. Where that cannot be kept
    // now, the fields are kept again by themselves.
    await workbook.keepProfile(replaced);
    const read = await workbook.readWorkbook();
    return done({ taken: taken.value, reading: read.ok ? read.value : null });
  },
  done: (state, { taken, reading }) => {
    const notice = success(takenBackSentence(taken));
    const { replaced } = state;
    const back = replaced === null ? state : withFields(state, replaced, reading);
    return { ...noticed(back, "fill", notice), inserted: [], replaced: null };
  },
  after: () => [readWorkbook()],
});
