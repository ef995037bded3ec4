import type { UnitState } from "../../collect/desk";

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
