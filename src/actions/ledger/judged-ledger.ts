import type { LedgerState, LedgerUse } from "./ledger-state";

/** What of the ledger has to do with the report: one that is counted, or why none could be. */
export function judgedLedger(ledger: LedgerState | null): LedgerUse | null {
  const use = ledger?.use;
  return use === undefined || use.kind === "none" ? null : use;
}
