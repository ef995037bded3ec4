import { DESK_SHEETS, sumSheet } from "../../collect/sheets/names";
import { splitAddress } from "../../report/address";
import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";
import { isSummed } from "../reading/desk-names";
import { sumNameOf } from "../reading/inserted-names";
import type { PlacedTable } from "../reading/placed-table";
import { searchLabels } from "../reading/read-labels";
import type { SheetId } from "../reading/read-request";

/** A table of the sum where it stands. */
export interface SumThere extends SheetId {
  readonly table: TableKey;
  /** A3:J30 */
  readonly area: string;
  readonly isNamed: boolean;
}

interface NamedFormula {
  readonly name: string;
  readonly formula: string;
}

/** The tables of the sum that have their names. */
export function namedSums(
  names: readonly NamedFormula[],
  sheets: readonly SheetId[],
): ReadonlyMap<TableKey, SumThere> {
  const found = new Map<TableKey, SumThere>();
  for (const table of TABLE_KEYS) {
    const formula = names.find(({ name }) => name === sumNameOf(table))?.formula ?? "";
    const place = splitAddress(formula.slice(1));
    const sheet = sheets.find(({ name }) => name === place?.sheet);
    if (place === undefined || sheet === undefined) continue;
    found.set(table, { ...sheet, table, area: place.local.replaceAll("$", ""), isNamed: true });
  }
  return found;
}

/** Whether a table adds up what 明细 holds, or did while 明细 was there. */
const isSum = ({ cells }: PlacedTable, detail: string): boolean =>
  [...cells.values()].some(
    ({ formula }) =>
      isSummed(formula, detail) || (typeof formula === "string" && formula.includes("#REF!")),
  );

/** The others by their labels: those that are called as we call them where there are several. */
export async function labelledSums(
  context: Excel.RequestContext,
  sheets: readonly SheetId[],
  wanted: readonly TableKey[],
  detail: string = DESK_SHEETS.detail,
): Promise<ReadonlyMap<TableKey, SumThere>> {
  const choices = wanted.map((table) => ({ table, sheet: sumSheet(table), address: "A1" }));
  const { tables } = await searchLabels(context, sheets, wanted, choices);
  return new Map(
    tables.flatMap((placed) => {
      const sheet = sheets.find(({ name }) => name === placed.sheet);
      if (sheet === undefined || !isSum(placed, detail)) return [];
      const table = placed.layout.key;
      return [[table, { ...sheet, table, area: placed.area, isNamed: false }] as const];
    }),
  );
}
