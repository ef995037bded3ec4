import { DESK_SHEET_KEYS, deskNameOf, sumSheet } from "../../collect/sheets/names";
import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";
import { TABLE_NAME_PREFIX, parseTableName } from "../../report/table-name";

/** The defined name of a table of the sum, beside the one that it has as a table of the form. */
export const sumNameOf = (table: TableKey): string => `${TABLE_NAME_PREFIX}${sumSheet(table)}`;

/** Whether a defined name is ours for something that is inserted: a table, or an officer's sheet. */
export function isInsertedName(name: string): boolean {
  return (
    parseTableName(name) !== undefined ||
    TABLE_KEYS.some((table) => sumNameOf(table) === name) ||
    DESK_SHEET_KEYS.some((key) => deskNameOf(key) === name)
  );
}
