import type { KeptSource } from "../excel/contract/kept-source";
import { action } from "./action";
import type { Action } from "./action";
import { SOURCE_REMOVED, SOURCE_RESTORED } from "./import/sentences";
import { noticed, success } from "./notices";
import { readWorkbook } from "./read-workbook";

const restoreSource: Action<KeptSource> = action({
  name: "restoreSource",
  busy: "正在恢复…",
  tab: "check",
  run: ({ workbook }, source: KeptSource) => workbook.saveSource(source),
  done: (state) => noticed(state, "check", success(SOURCE_RESTORED)),
  after: () => [readWorkbook()],
});

/** 不再审核这份正文: text and changed labels of an imported source are set aside. */
export const removeSource: Action<KeptSource> = action({
  name: "removeSource",
  busy: "正在保存…",
  tab: "check",
  run: ({ workbook }) => workbook.removeSource(),
  done: (state, _result, source: KeptSource) =>
    noticed(state, "check", { ...success(SOURCE_REMOVED), undo: restoreSource(source) }),
  after: () => [readWorkbook()],
});
