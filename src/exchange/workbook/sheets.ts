import type { CellObject, DenseWorkSheet, ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";
import type { SourceGrid } from "../../recognise/types";
import { cellOfText } from "../../recognise/cell-text";
import { MAX_COLUMNS, MAX_ROWS, MAX_SHEETS } from "../limits";
import { Refusal, refusals } from "../refusal";
import { keepCells, placeId } from "./old-workbook";
import type { CellRange, OldSheet } from "./old-workbook";
import type { PreparedWorkbook } from "./prepared";
import { loadOnce } from "../load-once";
import { plainSum } from "./plain-sums";
import type { Summand } from "./plain-sums";
import { richText } from "./rich-text";
import { shownOtherwise } from "./shown-number";

const sheetJs = loadOnce(() => import("@e965/xlsx"));

/** A sheet with what stands in its cells and what they show. */
export type SheetGrid = SourceGrid & {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows and columns that nobody sees, counted from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly texts: readonly (readonly string[])[];
  /** Where a formula gives the value. */
  readonly formulas: readonly (readonly boolean[])[];
  /** What a cell holds that shows another number. */
  readonly held: (row: number, column: number) => number | null;
};

type Cell = CellObject | undefined;

/** The runs of a text of several looks; null for every other cell. */
function runsOf(cell: Cell): string | null {
  const runs: unknown = cell?.r;
  const isRich = cell?.t === "s" && typeof runs === "string" && runs.includes("<rPr");
  return isRich ? runs : null;
}

/** What a cell shows. A formula whose result the file does not hold shows itself, as a warning. */
function shown(cell: Cell): string {
  if (cell === undefined) return "";
  if (cell.v === undefined || Number.isNaN(cell.v)) return cell.f === undefined ? "" : `=${cell.f}`;
  const runs = runsOf(cell);
  if (runs !== null) return richText(runs);
  return cell.w ?? String(cell.v);
}

const isNumber = (cell: Cell): cell is CellObject & { readonly v: number } =>
  cell?.t === "n" && typeof cell.v === "number" && !Number.isNaN(cell.v);

/** What stands in a cell: a number as a number, everything else as it shows. */
function content(cell: Cell): unknown {
  if (isNumber(cell)) return shownOtherwise(cell.v, cell.w ?? "") ?? cell.v;
  // In a cell with struck digits what is left may be a number; typed it can only be a text.
  return runsOf(cell) !== null ? cellOfText(shown(cell)) : shown(cell);
}

/** What a cell holds that shows another number; null where both are one. */
function heldOtherwise(cell: Cell): number | null {
  return isNumber(cell) && shownOtherwise(cell.v, cell.w ?? "") !== null ? cell.v : null;
}

const lacksResult = (cell: Cell): boolean => cell?.f !== undefined && Number.isNaN(cell.v);

/** Works out the plain sums whose results the file does not hold. */
function workedOut(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  if (!rows.some((row) => row.some(lacksResult))) return rows;
  const at = (row: number, column: number): Summand => {
    const cell = rows[row]?.[column];
    const number = typeof cell?.v === "number" ? cell.v : null;
    return { number, formula: lacksResult(cell) ? (cell?.f ?? null) : null };
  };
  return rows.map((row) =>
    row.map((cell): Cell => {
      const sum = cell?.f !== undefined && lacksResult(cell) ? plainSum(cell.f, at) : null;
      return sum === null || cell === undefined ? cell : { ...cell, v: sum, w: String(sum) };
    }),
  );
}

/** Only the first cell of an array formula has its text. */
const isFormula = (cell: Cell): boolean =>
  (cell?.f !== undefined || cell?.F !== undefined) && !lacksResult(cell);

/** As far as sheets are read. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** As far as those of a report are. */
const OF_REPORT: SheetSize = { rows: MAX_ROWS, columns: MAX_COLUMNS };

/** What is read of a sheet. */
interface Filled {
  readonly "!data": readonly (readonly CellObject[])[];
}

/** The rows of a sheet, holes filled and all of them equally long, as a range of Excel is. */
function rowsOf(
  { "!data": data }: Filled,
  merges: readonly CellRange[],
  most: SheetSize,
): readonly (readonly Cell[])[] {
  const height = Math.min(data.length, most.rows);
  let width = 0;
  for (let row = 0; row < height; row += 1) width = Math.max(width, data[row]?.length ?? 0);
  width = Math.min(width, most.columns);
  const all: Cell[][] = [];
  for (let row = 0; row < height; row += 1) {
    const cells: Cell[] = [];
    for (let column = 0; column < width; column += 1) cells.push(data[row]?.[column]);
    all.push(cells);
  }
  // What a format painter or another program left under a merged area, nobody sees.
  for (const { s: first, e: last } of merges) {
    for (let row = first.r; row <= last.r && row < all.length; row += 1) {
      const cells = all[row] ?? [];
      for (let column = first.c; column <= last.c && column < cells.length; column += 1) {
        if (row !== first.r || column !== first.c) cells[column] = undefined;
      }
    }
  }
  return all;
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

/** Which of the rows or columns of a sheet are hidden. */
function hiddenOf(list: WorkSheet["!rows" | "!cols"]): ReadonlySet<number> {
  const hidden = new Set<number>();
  // SheetJS leaves holes where it knows nothing of a row.
  list?.forEach((each, at) => {
    if (each.hidden === true) hidden.add(at);
  });
  return hidden;
}

/**
 * The sheets in their order.
 * @param old What is known of the sheets of an .xls, which the reader itself was not shown.
 * @throws Refusal when more of them are visible than a report has.
 */
function gridsOf(
  book: WorkBook,
  old: readonly OldSheet[] = [],
  most = OF_REPORT,
): readonly SheetGrid[] {
  const isHidden = (at: number): boolean => (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
  const visible = book.SheetNames.filter((_, at) => !isHidden(at)).length;
  if (visible > MAX_SHEETS) throw new Refusal(refusals.tooManySheets(visible));
  return book.SheetNames.slice(0, MOST_SHEETS).flatMap((name, at): SheetGrid[] => {
    const sheet = book.Sheets[name];
    const kept = old[at];
    if (sheet === undefined || !isDense(sheet)) return [];
    const { "!rows": lines, "!cols": columns, "!merges": merges }: WorkSheet = sheet;
    const rows = workedOut(rowsOf(sheet, kept?.merges ?? merges ?? [], most));
    return [
      {
        name,
        isHidden: isHidden(at),
        hiddenRows: kept?.hiddenRows ?? hiddenOf(lines),
        hiddenColumns: kept?.hiddenColumns ?? hiddenOf(columns),
        cells: rows.map((row) => row.map(content)),
        texts: rows.map((row) => row.map(shown)),
        held: (row, column) => heldOtherwise(rows[row]?.[column]),
        formulas: rows.map((cells, row) =>
          cells.map(
            (cell, column) => isFormula(cell) || kept?.formulas.has(placeId(row, column)) === true,
          ),
        ),
      },
    ];
  });
}

/** Hidden sheets are looked at as well, so far. */
const MOST_SHEETS = 2 * MAX_SHEETS;

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

/** With these SheetJS tells which rows and columns are hidden, with all looks. */
const WITH_LOOKS: ParsingOptions = {
  ...OPTIONS,
  cellStyles: true,
  cellNF: true,
  sheetStubs: true,
};

/**
 * Reads an .xlsx from its parts. Covered cells of merged areas are empty, as Excel has them.
 * @throws Refusal when it is damaged or has more sheets than a report.
 */
export async function sheetsOfParts(
  { parts, hides, calculates }: PreparedWorkbook,
  most = OF_REPORT,
): Promise<readonly SheetGrid[]> {
  const { parse_zip: readParts } = await sheetJs();
  const files = Object.fromEntries([...parts].map(([name, data]) => [name, { name, data }]));
  const options = {
    ...(hides ? WITH_LOOKS : OPTIONS),
    ...{ cellFormula: calculates, sheetRows: most.rows },
  };
  return gridsOf(
    opened(() => readParts({ files }, options)),
    [],
    most,
  );
}

/** Reads a workbook that Excel saved as XML likewise. @throws Refusal */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  const { read } = await sheetJs();
  return gridsOf(opened(() => read(bytes, { ...OPTIONS })));
}

/** Reads an .xls likewise. @throws Refusal also when it is encrypted. */
export async function oldSheetsOf(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  const library = await sheetJs();
  const files = library.CFB as CompoundFiles;
  const { book, old } = opened(() => {
    const file = files.read(bytes, { type: "array" });
    const stream = files.find(file, "/Workbook") ?? files.find(file, "/Book");
    if (stream === null) throw new Refusal(refusals.damaged);
    const records = Uint8Array.from(stream.content);
    const kept = keepCells(records);
    return { book: library.read(records, { ...OPTIONS, cellFormula: false }), old: kept };
  });
  return gridsOf(book, old);
}
