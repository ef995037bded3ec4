import { DESK_SHEET_KEYS, DESK_SHEETS, deskNameOf } from "../../collect/sheets/names";
import type { DeskSheetKey } from "../../collect/sheets/names";
import { splitAddress } from "../../report/address";

/** A defined name as it was loaded. */
interface Named {
  readonly name: string;
  /** A string; Excel's types say anything. */
  readonly formula: unknown;
}

/** The sheet that a defined name points to; null where it is gone. */
export function namedSheet(wanted: string, names: readonly Named[]): string | null {
  const own = names.find(({ name }) => name === wanted);
  return own === undefined ? null : (splitAddress(String(own.formula).slice(1))?.sheet ?? null);
}

/** Whether one of the officer's names points to a sheet that is there. */
export const hasDesk = (names: readonly Named[]): boolean =>
  DESK_SHEET_KEYS.some((key) =>
    names.some(
      ({ name, formula }) => name === deskNameOf(key) && !String(formula).includes("#REF!"),
    ),
  );

/** The sheet 明细: by its name, else the one that is called so. */
export function detailSheet(
  names: readonly Named[],
  sheets: readonly { readonly name: string }[],
): string | null {
  const named = namedSheet(deskNameOf("detail"), names);
  if (named !== null) return named;
  return sheets.some(({ name }) => name === DESK_SHEETS.detail) ? DESK_SHEETS.detail : null;
}

/** Queues what stands on the sheet that an officer's name points to; a null object without one. */
export function queueDeskSheet({ workbook }: Excel.RequestContext, key: DeskSheetKey): Excel.Range {
  const named = workbook.names.getItemOrNullObject(deskNameOf(key)).getRangeOrNullObject();
  return named.worksheet.getUsedRangeOrNullObject(true);
}

/** Whether a formula takes its number from 明细. */
export function isSummed(formula: unknown, detail: string | null): boolean {
  if (detail === null || typeof formula !== "string") return false;
  const quoted = `'${detail.replaceAll("'", "''")}'!`;
  return formula.includes(quoted) || bareReference(formula, detail);
}

/** 明细! where no letter stands before it, as in 上年明细!. */
function bareReference(formula: string, sheet: string): boolean {
  const written = `${sheet}!`;
  for (let at = formula.indexOf(written); at >= 0; at = formula.indexOf(written, at + 1)) {
    if (!/[\p{L}\p{N}_.']/u.test(formula.charAt(at - 1))) return true;
  }
  return false;
}
