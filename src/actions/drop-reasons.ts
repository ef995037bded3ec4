import { action } from "./action";
import { noticed, success } from "./notices";
import { readWorkbook } from "./read-workbook";
import { REASON_DROPPED } from "./sentences";

/** 撤回说明: takes the reasons with these keys out of the sheet. */
export const dropReasons = action({
  name: "dropReasons",
  busy: "正在保存…",
  tab: null,
  run: ({ workbook }, keys: readonly string[]) => workbook.dropReasons(keys),
  done: (state) => noticed(state, state.tab, success(REASON_DROPPED)),
  after: () => [readWorkbook()],
});
