import type { CellKey } from "../../report/cell";
import { cellId } from "../../report/cell";
import type { TableKey } from "../../report/form";
import type { Report } from "../../report/model";
import { valueAt } from "../../report/model";
import { placeOf } from "../../report/place";
import { cellState } from "../sums/values";

/** Cells whose sum a number of the text may state. */
export interface Reading {
  readonly table: TableKey;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** What the table says for a reading. */
export interface TableNumber {
  readonly reading: Reading;
  readonly value: number;
  /** The cells of the reading; then, where a total is blank, the parts that were added up. */
  readonly cells: readonly CellKey[];
  /** Whether a 总计 is blank and its row's parts were added up instead. */
  readonly addedUp: boolean;
}

const TOTAL = "total";

interface Sum {
  readonly value: number;
  readonly cells: readonly CellKey[];
}

/** The filled cells of a row added up, blanks as nothing; null without any, or with a text. */
function sumOf(report: Report, cells: readonly CellKey[]): Sum | null {
  const filled: CellKey[] = [];
  const values: number[] = [];
  for (const cell of cells) {
    const state = cellState(valueAt(report, cell), "money");
    if (state.is === "blank") continue;
    if (state.is !== "number" && state.is !== "number-as-text") return null;
    filled.push(cell);
    values.push(state.value);
  }
  if (filled.length === 0) return null;
  return { value: values.reduce((sum, value) => sum + value, 0), cells: filled };
}

const isBlank = (report: Report, cell: CellKey): boolean =>
  cellState(valueAt(report, cell), "money").is === "blank";

/** The number of a row; a blank 总计 is made up of the row's parts. */
function rowNumber(
  report: Report,
  { table, columns }: Reading,
  row: string,
): (Sum & { readonly addedUp: boolean }) | null {
  const keys = columns.map((column) => ({ table, row, column }));
  const [only] = keys;
  if (only === undefined || keys.length > 1 || only.column !== TOTAL || !isBlank(report, only)) {
    const sum = sumOf(report, keys);
    return sum === null ? null : { value: sum.value, cells: keys, addedUp: false };
  }
  const parts = Object.keys(report[table]?.[row] ?? {})
    .filter((column) => column !== TOTAL)
    .map((column) => ({ table, row, column }));
  const sum = sumOf(report, parts);
  return sum === null ? null : { value: sum.value, cells: [only, ...sum.cells], addedUp: true };
}

/**
 * The table's number for a reading; null when a row of it holds no number or a text, or when the
 * report has no such cells.
 */
export function tableNumber(report: Report, reading: Reading): TableNumber | null {
  const rows = reading.rows.map((row) => rowNumber(report, reading, row));
  const sums = rows.filter((row) => row !== null);
  if (sums.length === 0 || sums.length < rows.length) return null;
  const columns = new Set(reading.columns);
  const cells = sums.flatMap((sum) => sum.cells);
  return {
    reading,
    value: sums.reduce((sum, { value }) => sum + value, 0),
    cells: [
      ...cells.filter(({ column }) => columns.has(column)),
      ...cells.filter(({ column }) => !columns.has(column)),
    ],
    addedUp: sums.some(({ addedUp }) => addedUp),
  };
}

/** The rows of table three that stand under a heading: "（三）不予公开" has eight. */
export function rowsUnder(report: Report, heading: string): readonly string[] {
  return Object.keys(report.requests ?? {}).filter(
    (row) => placeOf({ table: "requests", row, column: TOTAL }).rowGroup === heading,
  );
}

/** Cells without repetition, in their order. */
export function distinct(cells: readonly CellKey[]): readonly CellKey[] {
  return [...new Map(cells.map((cell) => [cellId(cell), cell])).values()];
}
