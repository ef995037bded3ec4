import { ledgerDiffers } from "./ledger-differs";
import { ledgerOverwritten } from "./ledger-overwritten";
import { ledgerProblem } from "./ledger-problem";

/** Every rule about the ledger and the numbers that it gives, in the order of the documentation. */
export const LEDGER_RULES = [ledgerProblem, ledgerDiffers, ledgerOverwritten] as const;

export type LedgerCode = (typeof LEDGER_RULES)[number]["code"];
