import { isCounting } from "../../ledger/counting-formula";
import { cellId } from "../../report/cell";
import type { CellKey, CellValue } from "../../report/cell";
import type { NumberCell, TableLayout } from "../../report/layout-types";
import type { ChangedLabel } from "../../check/sheet-facts";
import { cellAddress, quoteSheet } from "../../report/address";
import type { TotalsMode } from "../contract/contract";
import type { HeadingCell } from "./heading";
import type { TableChoice } from "../contract/import-contract";

/** Where a number of the form stands on its sheet, counted from 0, and what stands there. */
export interface PlacedCell {
  readonly cell: NumberCell;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly isFormula: boolean;
  /** What Excel gives as its formula: a formula, else the value. */
  readonly formula: unknown;
}

/** A table of the form as it stands in the workbook. */
export interface PlacedTable {
  readonly layout: TableLayout;
  readonly sheet: string;
  readonly area: string;
  readonly totals: TotalsMode;
  readonly foundBy: "name" | "labels";
  /** Tables of the kind that stand beside it and are not read. */
  readonly others: readonly TableChoice[];
  readonly cells: ReadonlyMap<string, PlacedCell>;
  /** What Excel gave for the cells of the area, labels and all: who writes looks at it again. */
  readonly grid: readonly (readonly unknown[])[];
  readonly changedLabels: readonly ChangedLabel[];
  /** The line over a table that its name found. */
  readonly heading: HeadingCell | null;
}

/**
 * A value as Excel reads it → what it is for us: an empty cell reads as "", a cell with nothing
 * but spaces looks empty to everybody. TRUE and error values stay texts, to be settled.
 */
export function cellValueOf(raw: unknown): CellValue {
  if (typeof raw === "number") return raw;
  if (typeof raw === "string") return raw.trim() === "" ? null : raw;
  if (raw === null || raw === undefined) return null;
  return raw === true ? "TRUE" : raw === false ? "FALSE" : JSON.stringify(raw);
}

/** The address of a cell with its sheet: "'三、依申请公开'!D5"; null when the table is not there. */
export function addressOf(tables: readonly PlacedTable[], key: CellKey): string | null {
  const table = tables.find(({ layout }) => layout.key === key.table);
  const placed = table?.cells.get(cellId(key));
  if (table === undefined || placed === undefined) return null;
  return `${quoteSheet(table.sheet)}!${cellAddress(placed.row, placed.column)}`;
}

/** The addresses of all cells of some tables, by their ids. */
export function addressesOf(tables: readonly PlacedTable[]): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap(({ sheet, cells }) =>
      [...cells].map(
        ([id, { row, column }]) =>
          [id, `${quoteSheet(sheet)}!${cellAddress(row, column)}`] as const,
      ),
    ),
  );
}

/** The form's cell that stands at a place of a sheet. */
export function cellAt(
  tables: readonly PlacedTable[],
  sheet: string,
  row: number,
  column: number,
): PlacedCell | undefined {
  for (const table of tables) {
    if (table.sheet !== sheet) continue;
    for (const placed of table.cells.values()) {
      const { rows, columns } = placed.cell;
      const inside =
        row >= placed.row &&
        row < placed.row + rows &&
        column >= placed.column &&
        column < placed.column + columns;
      if (inside) return placed;
    }
  }
  return undefined;
}

/** Cells whose formula counts a ledger, whichever sheet that is. */
export function countedCells(tables: readonly PlacedTable[]): readonly CellKey[] {
  return tables.flatMap(({ cells }) =>
    [...cells.values()]
      .filter(({ isFormula, formula }) => isFormula && isCounting(formula))
      .map(({ cell }) => cell.key),
  );
}

/** Totals that were inserted as formulas and hold a typed value now. */
export function overwrittenTotals(
  table: PlacedTable,
  isTotal: (key: CellKey) => boolean,
): CellKey[] {
  if (table.totals !== "formulas") return [];
  return [...table.cells.values()]
    .filter((placed) => isTotal(placed.cell.key) && !placed.isFormula && placed.value !== null)
    .map((placed) => placed.cell.key);
}
