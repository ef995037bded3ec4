import type { Report } from "../report/model";
import { isOtherUnit } from "../report/unit-names";
import { action, plainAction } from "./action";
import { yearOf } from "./form";
import { closed } from "./import/closed";
import { PREVIOUS_REMOVED, previousSavedSentence } from "./import/sentences";
import { beginWithLastYear } from "./last-year-start";
import { noticed, success } from "./notices";
import { readWorkbook } from "./read-workbook";

/** 作为上年年报: the workbook keeps it and compares with it. */
export const savePrevious = action({
  name: "savePrevious",
  busy: "正在保存…",
  tab: "fill",
  run: ({ workbook }, report: Report) => workbook.savePrevious(report),
  done: (state, _result, { organisation, year }) => {
    const own = yearOf(state.form);
    const text = previousSavedSentence(organisation, year, own);
    const isLast = own === year + 1 && !isOtherUnit(organisation, state.form.organisation);
    const offers = [{ label: "以上年年报为起点", press: beginWithLastYear() }];
    return closed(noticed(state, "fill", { ...success(text), ...(isLast && { offers }) }));
  },
  after: () => [readWorkbook()],
});

/** 移除上年年报. */
export const removePrevious = plainAction({
  name: "removePrevious",
  busy: "正在移除…",
  tab: "fill",
  run: ({ workbook }) => workbook.removePrevious(),
  done: (state) => noticed(state, "fill", success(PREVIOUS_REMOVED)),
  after: () => [readWorkbook()],
});
