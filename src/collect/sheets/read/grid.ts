import { plainName } from "../../names";
import type { DeskSheetKey } from "../names";

/** What stands in a cell of a workbook, as it was read. */
export type GridCell = string | number | boolean | null;

/** A sheet of a workbook, as far as it is filled in. */
export interface DeskGrid {
  readonly name: string;
  /** Which sheet of ours a defined name says that it is; null where none does. */
  readonly known: DeskSheetKey | null;
  readonly rows: readonly (readonly GridCell[])[];
}

/** Headings found in a sheet: their row, and the column of each, counted from 0. */
export interface Headings {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Titles and notes stand over the headings, not more than this. */
const LAST_ROW = 30;

export function textOf(cell: GridCell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell).trim();
}

/** Finds the row that has all of some headings, in any order; null where none has. */
export function headingsOf({ rows }: DeskGrid, needed: readonly string[]): Headings | null {
  const wanted = needed.map(plainName);
  for (const [row, cells] of rows.slice(0, LAST_ROW).entries()) {
    const columns = new Map<string, number>();
    for (const [at, cell] of cells.entries()) {
      const text = plainName(textOf(cell));
      if (text !== "" && !columns.has(text)) columns.set(text, at);
    }
    if (wanted.every((heading) => columns.has(heading))) return { row, columns };
  }
  return null;
}

/** A row under headings: what stands under each, and which row of the sheet it is, from 1. */
export interface HeadedRow {
  readonly row: number;
  readonly cellAt: (heading: string) => GridCell;
  readonly textAt: (heading: string) => string;
}

/** The rows under headings that hold something. */
export function headedRows({ rows }: DeskGrid, { row, columns }: Headings): readonly HeadedRow[] {
  return rows.slice(row + 1).flatMap((cells, at): HeadedRow[] => {
    if (cells.every((cell) => textOf(cell) === "")) return [];
    const cellAt = (heading: string): GridCell => {
      const column = columns.get(plainName(heading));
      return column === undefined ? null : (cells[column] ?? null);
    };
    return [{ row: row + at + 2, cellAt, textAt: (heading) => textOf(cellAt(heading)) }];
  });
}
