import { isTotal } from "../../check/sums/formulas";
import type { WorkbookReading } from "../../excel/contract/contract";
import type { CellFix } from "../../excel/contract/cell-fix";
import type { LedgerCase } from "../../ledger/case";
import { countLedger } from "../../ledger/count";
import type { Period } from "../../ledger/day";
import { cellId } from "../../report/cell";
import type { Format, TableKey } from "../../report/form";
import { layoutOfTable } from "../../report/formats";
import { valueAt } from "../../report/model";

/** The tables that are counted from a ledger. */
export const COUNTED_TABLES: readonly TableKey[] = ["requests", "proceedings"];

/**
 * The cells of table three and four that do not say what a ledger gives, with what it gives. Those
 * that a formula counts or works out are left to it.
 */
export function differencesOf(
  { report, sheet, tables, counted: formulas }: WorkbookReading,
  cases: readonly LedgerCase[],
  period: Period,
  format: Format,
): readonly CellFix[] {
  const counted = { ...report, ...countLedger(cases, period, format) };
  const computed = new Set([...sheet.computedTotals, ...formulas].map(cellId));
  return COUNTED_TABLES.flatMap((table): readonly CellFix[] => {
    const values = report[table];
    const layout = values === null ? undefined : layoutOfTable(report.format, table, values);
    if (layout === undefined) return [];
    const isComputed = tables.some((one) => one.table === table && one.totals === "formulas");
    return layout.cells.flatMap(({ key }): readonly CellFix[] => {
      const from = valueAt(report, key) ?? null;
      const value = valueAt(counted, key);
      if (typeof value !== "number" || value === from || computed.has(cellId(key))) return [];
      return isComputed && isTotal(layout, key) ? [] : [{ cell: key, from, value }];
    });
  });
}

/** How many cells of a table hold something. */
export interface HeldCells {
  readonly table: TableKey;
  readonly count: number;
}

/**
 * How many cells of table three and four hold something else than a formula that counts a ledger;
 * totals left out.
 */
export function heldCells({ report, counted }: WorkbookReading): readonly HeldCells[] {
  const formulas = new Set(counted.map(cellId));
  return COUNTED_TABLES.flatMap((table): readonly HeldCells[] => {
    const values = report[table];
    const layout = values === null ? undefined : layoutOfTable(report.format, table, values);
    const held = (layout?.cells ?? []).filter(
      ({ key }) =>
        layout !== undefined &&
        !isTotal(layout, key) &&
        !formulas.has(cellId(key)) &&
        valueAt(report, key) !== null,
    );
    return held.length === 0 ? [] : [{ table, count: held.length }];
  });
}
