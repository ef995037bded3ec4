import { TABLE_NAME_PREFIX } from "./table-name";

/** How the sheet of the ledger is first called. */
export const LEDGER_SHEET = "依申请公开台账";

const LEDGER_NAME = `${TABLE_NAME_PREFIX}台账`;

/**
 * The defined name of a ledger's headings, whatever its sheet is called. A workbook can hold several
 * (a new one for each year); they are numbered from 1.
 */
export const ledgerNameOf = (nth: number): string =>
  nth === 1 ? LEDGER_NAME : `${LEDGER_NAME}_${String(nth)}`;

/** Which ledger a defined name is ours for, from 1; undefined for other names. */
export function parseLedgerName(name: string): number | undefined {
  const match = /^年报_台账(?:_(\d+))?$/u.exec(name);
  return match === null ? undefined : Number(match[1] ?? 1);
}

/** The defined name of the words of 办理结果, which the ledger's cells offer. */
export const CHOICES_NAME = `${TABLE_NAME_PREFIX}办理结果`;
