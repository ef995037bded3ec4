import type { UnitState } from "../../collect/desk";

/** How a unit stands, in the officers' words, with the look of its badge. */
export const UNIT_STATES: Readonly<
  Record<UnitState, { readonly name: string; readonly look: string }>
> = {
  missing: { name: "未报", look: "collect-state-missing" },
  unread: { name: "读不出", look: "badge-error" },
  asked: { name: "待确认", look: "badge-explain" },
  errors: { name: "有错误", look: "badge-error" },
  open: { name: "待核实", look: "badge-explain" },
  returned: { name: "已退回", look: "badge-hint" },
  ready: { name: "通过", look: "collect-state-ready" },
  excluded: { name: "不计入", look: "badge-none" },
};

/** The states in which they are gone through: what keeps the sum waiting first. */
export const STATE_ORDER: readonly UnitState[] = [
  "missing",
  "unread",
  "asked",
  "errors",
  "open",
  "returned",
  "ready",
  "excluded",
];
