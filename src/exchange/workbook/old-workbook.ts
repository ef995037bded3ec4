import { Refusal, refusals } from "../refusal";

/** The records of an .xls that say what stands in its cells and how it is shown. */
const CELL_RECORDS = new Set([
  // Beginning, end, encryption, code page, base of dates, list of sheets.
  ...[0x0809, 0x000a, 0x002f, 0x0042, 0x0022, 0x0085],
  // Shared texts with their continuations, formats of numbers, cells' formats, fonts.
  ...[0x00fc, 0x003c, 0x041e, 0x00e0, 0x0031],
  // Cells: texts, numbers, truth values, results of formulas.
  ...[0x00fd, 0x0204, 0x00d6, 0x0203, 0x027e, 0x00bd, 0x0205, 0x0006, 0x0207],
]);
const FORMULA = 0x0006;
const BEGIN = 0x0809;
const SHEET = 0x0085;
const END = 0x000a;
/** InterfaceEnd: a record without content, which SheetJS passes over. */
const NOTHING = 0x00e2;
/** Where a formula's length stands behind the record's head; this one says that there is none. */
const FORMULA_LENGTH_AT = 20;
const NO_FORMULA = 0xffff;

const ROW = 0x0208;
const COLUMNS = 0x007d;
const MERGED = 0x00e5;
/** Bits of a row's and of columns' options. */
const ROW_HIDDEN = 0x20;
const COLUMN_HIDDEN = 0x01;
/** An .xls has no more columns. */
const MOST_COLUMNS = 256;

/** Cells from one corner to the other, both included, counted from 0. */
export interface CellRange {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

/** What is kept of a sheet beside its cells. */
export interface OldSheet {
  /** The cells whose values formulas gave, each by its `placeId`. */
  readonly formulas: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
}

/** A sheet of which nothing is known yet. */
const emptySheet = () => ({
  formulas: new Set<number>(),
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
  merges: [] as CellRange[],
});

type OpenSheet = ReturnType<typeof emptySheet>;

/** A cell counted from 0, as one number. */
export function placeId(row: number, column: number): number {
  return row * 0x10000 + column;
}

/** Takes in a record that says how a sheet shows its cells. */
function look(sheet: OpenSheet, type: number, record: DataView): void {
  const at = (word: number): number =>
    2 * word + 2 > record.byteLength ? 0 : record.getUint16(2 * word, true);
  if (type === ROW && (at(6) & ROW_HIDDEN) !== 0) sheet.hiddenRows.add(at(0));
  if (type === COLUMNS && (at(4) & COLUMN_HIDDEN) !== 0) {
    for (let column = at(0); column <= Math.min(at(1), MOST_COLUMNS); column += 1) {
      sheet.hiddenColumns.add(column);
    }
  }
  if (type === MERGED) {
    const most = Math.min(at(0), Math.floor((record.byteLength - 2) / 8));
    for (let word = 1; word <= 4 * most; word += 4) {
      const [first, last] = [at(word), at(word + 1)];
      sheet.merges.push({ s: { r: first, c: at(word + 2) }, e: { r: last, c: at(word + 3) } });
    }
  }
}

/**
 * Takes everything out of the stream of an .xls but its cells, in place: other records become
 * empty ones, formulas keep their results alone. SheetJS never ends on a damaged formula.
 * @returns What is known of the sheets, in the order of the workbook's list.
 * @throws Refusal when the chain of records breaks off.
 */
export function keepCells(stream: Uint8Array): readonly OldSheet[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  /** By where a sheet's records begin, which the list of sheets names. */
  const sheets = new Map<number, OpenSheet>();
  const listed: number[] = [];
  let sheet = emptySheet();
  let previous = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // Zeros fill the last sector.
    if (type === 0 && previous === END) break;
    if (at + 4 + length > stream.length) throw new Refusal(refusals.damaged);
    look(sheet, type, new DataView(stream.buffer, stream.byteOffset + at + 4, length));
    if (!CELL_RECORDS.has(type)) view.setUint16(at, NOTHING, true);
    else if (type === BEGIN) sheets.set(at, (sheet = emptySheet()));
    else if (type === SHEET && length >= 4) listed.push(view.getUint32(at + 4, true));
    else if (type === FORMULA && length >= FORMULA_LENGTH_AT + 2) {
      sheet.formulas.add(placeId(view.getUint16(at + 4, true), view.getUint16(at + 6, true)));
      view.setUint16(at + 4 + FORMULA_LENGTH_AT, NO_FORMULA, true);
    } else if (type === FORMULA) throw new Refusal(refusals.damaged);
    previous = type;
    at += 4 + length;
  }
  return listed.map((at) => sheets.get(at) ?? emptySheet());
}
