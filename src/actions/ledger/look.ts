import { done } from "../../excel/contract/attempt";
import type { Attempt } from "../../excel/contract/attempt";
import type { LedgerActions, LedgerSheet } from "../../excel/contract/ledger-contract";
import type { PaneState } from "../state";
import { countedFor } from "./counted-for";
import { ledgerInUse } from "./ledger-in-use";
import type { CountedFor, LedgerState } from "./ledger-state";

let looks = 0;

const NOTHING_KNOWN = {
  ...{ chosen: null, row: null, brought: null },
  ...{ dueFailure: null, liveFailure: null },
} as const;

function ledgerState(
  state: PaneState,
  which: LedgerState["which"],
  sheets: readonly LedgerSheet[],
  begun: number,
): LedgerState {
  const before = state.ledger ?? NOTHING_KNOWN;
  const of = countedFor(state);
  const use = ledgerInUse(sheets, before.chosen, of);
  return { ...before, begun, which, sheets, use, countedFor: of };
}

/** The same sheets counted for another year or edition, or with another one chosen. */
export function lookedAgain(
  ledger: LedgerState,
  change: { readonly chosen?: string; readonly countedFor?: CountedFor },
): LedgerState {
  const next = { ...ledger, ...change };
  return { ...next, use: ledgerInUse(next.sheets, next.chosen, next.countedFor) };
}

/**
 * Reads the ledgers of the workbook and finds the one that the report is counted from.
 * @param which "ours" where nobody has asked for others.
 */
export async function lookAtLedgers(
  workbook: LedgerActions,
  state: () => PaneState,
  which: LedgerState["which"] = state().ledger?.which ?? "ours",
): Promise<Attempt<LedgerState>> {
  looks += 1;
  const begun = looks;
  const read = await workbook.readLedgers(which);
  return read.ok ? done(ledgerState(state(), which, read.value, begun)) : read;
}

/**
 * The same right after the workbook was read: where that has seen no ledger of ours, and nobody has
 * asked for others, nothing has to be asked.
 * @param state With that reading.
 */
export function lookAfterReading(
  workbook: LedgerActions,
  state: () => PaneState,
): Promise<Attempt<LedgerState>> {
  const { reading, ledger } = state();
  if (reading?.hasLedger === false && ledger?.which !== "all") {
    looks += 1;
    return Promise.resolve(done(ledgerState(state(), "ours", [], looks)));
  }
  return lookAtLedgers(workbook, state);
}

/** Nothing is known of the ledgers but why. */
export function unreadLedger(state: PaneState, sentence: string): LedgerState {
  const ledger = ledgerState(state, state.ledger?.which ?? "ours", [], looks);
  return { ...ledger, use: { kind: "unread", sentence } };
}
