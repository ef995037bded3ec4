import type { ColumnKey } from "./columns";
import type { LedgerCell } from "./grid";

/** A row of the ledger by its columns, as it is written into a new one; what is left out is blank. */
export type LedgerRow = Readonly<Partial<Record<ColumnKey, LedgerCell>>>;
