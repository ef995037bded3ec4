import { plainAction } from "./action";
import { noticed, success } from "./notices";
import { readWorkbook } from "./read-workbook";
import { clearedSentence } from "./sentences";

/** 清除标记: takes all our marks away. */
export const clearMarks = plainAction({
  name: "clear",
  busy: "正在清除标记…",
  tab: "check",
  run: ({ workbook }) => workbook.clearMarks(),
  done: (state, { cleared }) => ({
    ...noticed(state, "check", success(clearedSentence(cleared))),
    outcome: state.outcome === null ? null : { ...state.outcome, marked: null, standing: 0 },
  }),
  after: () => [readWorkbook()],
});
