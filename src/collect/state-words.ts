import type { UnitState } from "./desk";

/** How screens, sheets and the command line call a state. */
export const STATE_WORDS: Readonly<Record<UnitState, string>> = {
  missing: "未报",
  unread: "读不出",
  asked: "待确认",
  errors: "有错误",
  open: "待核实",
  returned: "已退回",
  ready: "通过",
  excluded: "不计入",
};
