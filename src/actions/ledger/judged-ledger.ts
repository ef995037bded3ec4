import type { LedgerState, LedgerUse } from "./ledger-state";

/** What of the ledger has to do with the report: one that is counted, or that could not be read. */
export function judgedLedger(ledger: LedgerState | null): LedgerUse | null {
  const use = ledger?.use;
  return use?.kind === "read" || use?.kind === "unread" ? use : null;
}
