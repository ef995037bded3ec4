import type { CellObject, DenseWorkSheet, ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";
import type { SourceGrid } from "../../recognise/types";
import { MAX_COLUMNS, MAX_ROWS, MAX_SHEETS } from "../limits";
import { Refusal, refusals } from "../refusal";
import { keepCells, placeId } from "./old-workbook";
import type { FormulaPlaces } from "./old-workbook";
import { loadOnce } from "../load-once";

const sheetJs = loadOnce(() => import("@e965/xlsx"));

/** A visible sheet with what stands in its cells and what they show. */
export type SheetGrid = SourceGrid & {
  readonly name: string;
  readonly texts: readonly (readonly string[])[];
  /** Where a formula gives the value. */
  readonly formulas: readonly (readonly boolean[])[];
};

type Cell = CellObject | undefined;

/** What a cell shows. A formula whose result the file does not hold shows itself, as a warning. */
function shown(cell: Cell): string {
  if (cell === undefined) return "";
  if (cell.v === undefined) return cell.f === undefined ? "" : `=${cell.f}`;
  return cell.w ?? String(cell.v);
}

/** What stands in a cell: a number as a number, everything else as it shows. */
const content = (cell: Cell): unknown =>
  cell?.t === "n" && cell.v !== undefined ? cell.v : shown(cell);

/** Only the first cell of an array formula has its text. */
const isFormula = (cell: Cell): boolean => cell?.f !== undefined || cell?.F !== undefined;

/** The rows of a sheet, holes filled and all of them equally long, as a range of Excel is. */
function rowsOf({ "!data": data }: DenseWorkSheet): readonly (readonly Cell[])[] {
  const rows = Array.from({ length: Math.min(data.length, MAX_ROWS) }, (_, row) => data[row] ?? []);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((cells: readonly Cell[]) =>
    Array.from({ length: Math.min(width, MAX_COLUMNS) }, (_, column) => cells[column]),
  );
}

const isDense = (sheet: WorkSheet): sheet is DenseWorkSheet => Array.isArray(sheet["!data"]);

/** What SheetJS reads; its errors become a sentence. @throws Refusal */
function opened<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error ? error.message : "";
    // The only message of SheetJS that tells anything a user can act on.
    const locked = /password/iu.test(reason);
    throw new Refusal(locked ? refusals.encrypted : refusals.damaged, { cause: error });
  }
}

/**
 * The visible sheets in their order.
 * @param formulas Of all sheets, where the reader itself left the formulas out.
 * @throws Refusal when there are more than a report has.
 */
function visibleSheets(
  book: WorkBook,
  formulas: readonly FormulaPlaces[] = [],
): readonly SheetGrid[] {
  const visible = book.SheetNames.flatMap((name, at) =>
    (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) === 0 ? [{ name, kept: formulas[at] }] : [],
  );
  if (visible.length > MAX_SHEETS) throw new Refusal(refusals.tooManySheets(visible.length));
  return visible.flatMap(({ name, kept }): SheetGrid[] => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || !isDense(sheet)) return [];
    const rows = rowsOf(sheet);
    return [
      {
        name,
        cells: rows.map((row) => row.map(content)),
        texts: rows.map((row) => row.map(shown)),
        formulas: rows.map((cells, row) =>
          cells.map((cell, column) => isFormula(cell) || kept?.has(placeId(row, column)) === true),
        ),
      },
    ];
  });
}

/** SheetJS' reader of compound files, which its types leave out. */
interface CompoundFiles {
  read(bytes: Uint8Array, options: { readonly type: "array" }): object;
  find(file: object, path: string): { readonly content: ArrayLike<number> } | null;
}

const OPTIONS: ParsingOptions = {
  type: "array",
  dense: true,
  sheetRows: MAX_ROWS,
  cellHTML: false,
};

/**
 * Reads an .xlsx, or a workbook that Excel saved as XML: the visible sheets. Covered cells of
 * merged areas are empty, as Excel has them.
 * @throws Refusal when it is damaged or has more sheets than a report.
 */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  const { read } = await sheetJs();
  return visibleSheets(opened(() => read(bytes, OPTIONS)));
}

/** Reads an .xls likewise. @throws Refusal also when it is encrypted. */
export async function oldSheetsOf(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  const library = await sheetJs();
  const files = library.CFB as CompoundFiles;
  const { book, formulas } = opened(() => {
    const file = files.read(bytes, { type: "array" });
    const stream = files.find(file, "/Workbook") ?? files.find(file, "/Book");
    if (stream === null) throw new Refusal(refusals.damaged);
    const records = Uint8Array.from(stream.content);
    const places = keepCells(records);
    return { book: library.read(records, { ...OPTIONS, cellFormula: false }), formulas: places };
  });
  return visibleSheets(book, formulas);
}
