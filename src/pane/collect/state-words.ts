import type { UnitState } from "../../collect/desk";

/** The look of a state's badge. */
export const STATE_LOOKS: Readonly<Record<UnitState, string>> = {
  missing: "collect-state-missing",
  unread: "badge-error",
  asked: "badge-explain",
  errors: "badge-error",
  open: "badge-explain",
  returned: "badge-hint",
  ready: "collect-state-ready",
  excluded: "badge-none",
};

/** The states in which units are gone through: what keeps the sum waiting first. */
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
