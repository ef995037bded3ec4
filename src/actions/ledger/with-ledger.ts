import type { PaneState } from "../state";
import type { LedgerState } from "./ledger-state";

/** The state with what was read of the ledgers; one that was read later stays. */
export function withLedger(state: PaneState, read: LedgerState): PaneState {
  const { ledger } = state;
  if (ledger === null) return { ...state, ledger: read };
  if (ledger.begun > read.begun) return state;
  const { row, brought, liveFailure } = ledger;
  return { ...state, ledger: { ...read, row, brought, liveFailure } };
}
