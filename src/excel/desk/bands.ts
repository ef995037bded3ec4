import { areaAddress } from "../../report/address";
import type { Entry } from "./cells";
import { entryOf } from "./cells";

/** So many cells are held, read and written as one piece. */
const BAND_CELLS = 4000;

/** Rows of a sheet from its first column on, of which Excel keeps hold: they move with their cells. */
export interface Band {
  readonly range: Excel.Range;
  /** The first row, counted from 0. */
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet of an officer's workbook as it was looked at. */
export interface LookedSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly bands: readonly Band[];
  /** What each cell shows, from A1 on. */
  readonly values: readonly (readonly unknown[])[];
  /** What each cell holds; what lies beyond is blank. */
  readonly entryAt: (row: number, column: number) => Entry;
}

/** How much of a sheet is looked at: what stands there, and room for what is to be written. */
export interface Extent {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
}

/** The rows from one to another in pieces. */
function piecesOf(
  from: number,
  to: number,
  columns: number,
): readonly { readonly top: number; readonly rows: number }[] {
  const height = Math.max(1, Math.floor(BAND_CELLS / columns));
  const count = Math.ceil(Math.max(0, to - from) / height);
  return Array.from({ length: count }, (_, at) => {
    const top = from + at * height;
    return { top, rows: Math.min(height, to - top) };
  });
}

/** Bands under everything that stands on a sheet, down to a row; they move with what stands there. */
export function newBands({ bands }: LookedSheet, under: number): readonly Band[] {
  const last = bands.at(-1);
  if (last === undefined) return [];
  const { columns } = last;
  return piecesOf(last.top + last.rows, under, columns).map(({ top, rows }): Band => {
    const range = last.range.getOffsetRange(top - last.top, 0).getResizedRange(rows - last.rows, 0);
    return { range, top, rows, columns };
  });
}

/** Queues looking at a sheet; what it gives is called when the request is done. */
export function queueLook(
  { workbook }: Excel.RequestContext,
  { id, rows, columns }: Extent,
): () => LookedSheet {
  const sheet = workbook.worksheets.getItem(id).load("name");
  const protection = sheet.protection.load("protected");
  const bands = piecesOf(0, rows, columns).map(({ top, rows: own }): Band => {
    const address = areaAddress({ top, left: 0, rows: own, columns });
    const range = sheet.getRange(address).load("formulas,values,rowHidden");
    range.format.protection.load("locked");
    return { range, top, rows: own, columns };
  });
  return () => {
    const formulas: readonly (readonly unknown[])[] = bands.flatMap(({ range }) => range.formulas);
    const values: readonly (readonly unknown[])[] = bands.flatMap(({ range }) => range.values);
    return {
      id,
      name: sheet.name,
      isProtected: protection.protected,
      bands,
      values,
      entryAt: (row, column) => entryOf(formulas[row]?.[column], values[row]?.[column]),
    };
  };
}
