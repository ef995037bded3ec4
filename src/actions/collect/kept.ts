import type { DeskFrame } from "../../collect/unit";
import type { KeptDesk, WrittenDesk } from "../../excel/contract/desk-contract";
import type { DeskState, PendingReturn } from "./desk-state";
import type { Return } from "../../collect/desk";

/** What the sheet says already is pending no longer. */
function stillPending(
  pending: ReadonlyMap<string, PendingReturn>,
  returns: readonly Return[],
): ReadonlyMap<string, PendingReturn> {
  const left = [...pending].filter(([unit, change]) => {
    const there = returns.find((one) => one.unit === unit);
    return JSON.stringify({ ...there, ...change }) !== JSON.stringify(there);
  });
  return left.length === pending.size ? pending : new Map(left);
}

/** The desk with what the sheets hold now. */
export function withKept(state: DeskState, kept: KeptDesk | null, frame: DeskFrame): DeskState {
  if (kept === null) return { ...state, kept, frame };
  return {
    ...state,
    kept,
    frame: kept.frame ?? frame,
    pending: stillPending(state.pending, kept.returns),
  };
}

/** The desk with a change in a unit's line of 退回清单. */
export function withPending(state: DeskState, unit: string, change: PendingReturn): DeskState {
  const pending = new Map(state.pending);
  pending.set(unit, { ...pending.get(unit), ...change });
  return { ...state, pending, isUnwritten: true };
}

/** What was read and told after writing. */
interface AfterWriting {
  readonly kept: KeptDesk | null;
  /** Where the sheets do not say whose sum it is. */
  readonly frame: DeskFrame;
  readonly written: WrittenDesk;
}

/** The desk when its sheets were written; what came meanwhile is still to be written. */
export function writtenDesk(
  state: DeskState,
  begun: DeskState,
  { kept, frame, written }: AfterWriting,
): DeskState {
  const next = withKept(state, kept, frame);
  const isUnwritten =
    next.files !== begun.files || next.assignments !== begun.assignments || next.pending.size > 0;
  return { ...next, written, isUnwritten, view: { kind: "sum" } };
}
