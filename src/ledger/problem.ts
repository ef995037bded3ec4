import type { LedgerCase } from "./case";
import type { ColumnKey } from "./columns";
import { COLUMNS } from "./columns";
import type { ResultRow } from "./results";

/** What is wrong in a row of the ledger, and where. Nothing personal stands in it. */
export interface LedgerProblem {
  /** The row of the sheet, from 1. */
  readonly row: number;
  readonly column: ColumnKey;
  readonly message: string;
}

/** One way in which a row can be wrong. */
export interface Fault {
  /** The column where it is mended. */
  readonly column: ColumnKey;
  /**
   * What is wrong and what to do; null where nothing is.
   * @param rows The results of the edition that is counted for.
   */
  readonly says: (one: LedgerCase, rows: readonly ResultRow[]) => string | null;
}

/** What faults say of a row. */
export function problemsIn(
  one: LedgerCase,
  faults: readonly Fault[],
  rows: readonly ResultRow[],
): readonly LedgerProblem[] {
  return faults.flatMap(({ column, says }): readonly LedgerProblem[] => {
    const message = says(one, rows);
    return message === null ? [] : [{ row: one.row, column, message }];
  });
}

export const headingOf = (column: ColumnKey): string => COLUMNS[column].heading;
