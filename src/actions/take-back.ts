import type { InsertedSheet } from "../excel/contract";
import { action } from "./action";
import { withFields } from "./import/fields";
import { noticed, success } from "./notices";
import { readWorkbook } from "./read-workbook";

/** 撤回插入: takes away the sheets of the last insertion, after asking. */
export const takeBack = action({
  name: "takeBack",
  busy: "正在撤回插入…",
  tab: "fill",
  retries: false,
  run: ({ workbook }, sheets: readonly InsertedSheet[]) => workbook.takeBack(sheets),
  done: (state) => {
    const notice = success("已撤回插入，插入的工作表已删除。");
    // The tables that are left are those of the unit and year before.
    const back = state.replaced === null ? state : withFields(state, state.replaced);
    return { ...noticed(back, "fill", notice), inserted: [], replaced: null };
  },
  after: () => [readWorkbook()],
});
