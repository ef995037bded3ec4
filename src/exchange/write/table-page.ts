import type { Workbook } from "excel-builder-vanilla";
import { isTotal, totalFormulas } from "../../check/sums/formulas";
import { cellAddress } from "../../report/address";
import type { SheetArea } from "../../report/address";
import { cellId } from "../../report/cell";
import type { CellKey, CellValue } from "../../report/cell";
import type { TableLayout } from "../../report/layout-types";
import { headingLine } from "../../report/heading-line";
import { valueAt } from "../../report/model";
import type { Report } from "../../report/model";
import { TABLE_NAMES } from "../../report/names";
import { TABLE_TOP } from "../../report/table-top";
import { tableNameOf, tableNote } from "../../report/table-name";
import { cellText } from "./cell-text";
import { addName } from "./defined-name";
import { rowHeight } from "./row-height";
import { ValueSheet } from "./value-sheet";
import type { BookCell } from "./value-sheet";
import type { Styles } from "./xlsx-sheet";

/** Points. */
const TITLE_HEIGHT = 30;
/** The template's widths are in points; a digit of the type is so many. */
const DIGIT = 5.25;

const onSheet = (area: SheetArea): SheetArea => ({ ...area, top: area.top + TABLE_TOP });

/** One table of a report as a sheet of its own. */
interface TablePage {
  /** The sheet's name. */
  readonly name: string;
  readonly report: Report;
  /** Formulas for cells that people fill in else, by `cellId`; the others hold the report's numbers. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Lines under the table. */
  readonly notes: readonly string[];
}

/** Adds a table in the official layout, its totals as formulas, under our defined name. */
export function addTablePage(
  book: Workbook,
  styles: Styles,
  layout: TableLayout,
  { name, report, formulas, notes }: TablePage,
): void {
  const page = new ValueSheet({ name });
  const places = new Map(
    layout.cells.map(({ key, top, left }) => [cellId(key), cellAddress(top + TABLE_TOP, left)]),
  );
  const addressOf = (key: CellKey): string => places.get(cellId(key)) ?? "";
  const totals = totalFormulas(layout, addressOf);
  const blank = (style: number): BookCell => ({ value: "", metadata: { type: "text", style } });
  const typed = (value: CellValue, style: number): BookCell =>
    typeof value === "number"
      ? { value, metadata: { type: "number", style } }
      : text(value ?? "", style);
  const text = (value: string, style: number): BookCell => ({
    value: cellText(value),
    metadata: { type: "text", style },
  });
  const body: BookCell[][] = Array.from({ length: layout.rows }, () =>
    Array.from({ length: layout.columns }, () => blank(styles.text)),
  );
  const put = (top: number, left: number, cell: BookCell): void => {
    const row = body[top];
    if (row !== undefined) row[left] = cell;
  };
  for (const label of layout.labels) {
    put(label.top, label.left, text(label.text, styles.heading));
  }
  for (const { key, top, left } of layout.cells) {
    const formula = totals.get(cellId(key)) ?? formulas.get(cellId(key));
    const style = isTotal(layout, key) ? styles.heading : styles.centred;
    const value = valueAt(report, key) ?? null;
    if (formula === undefined) put(top, left, typed(value, style));
    else {
      put(top, left, { value: formula.slice(1), metadata: { type: "formula", style } });
      page.results.set(addressOf(key), totalled(value, totals.has(cellId(key))));
    }
  }
  page.setData([
    [text(TABLE_NAMES[layout.key].title, styles.title)],
    [text(headingLine(report), styles.line)],
    ...body,
    [],
    ...notes.map((note) => [text(note, styles.line)]),
  ]);
  for (const area of [...layout.labels, ...layout.cells]) {
    if (area.rows === 1 && area.columns === 1) continue;
    const { top, left, rows, columns } = onSheet(area);
    page.mergeCells(cellAddress(top, left), cellAddress(top + rows - 1, left + columns - 1));
  }
  const width = layout.widths.reduce((sum, each) => sum + each, 0) / DIGIT;
  const over = [0, 1, ...notes.map((_, at) => TABLE_TOP + layout.rows + 1 + at)];
  for (const row of over) {
    page.mergeCells(cellAddress(row, 0), cellAddress(row, layout.columns - 1));
  }
  for (const [at, note] of notes.entries()) {
    const row = TABLE_TOP + layout.rows + 1 + at;
    page.setRowInstructions(row, { height: rowHeight([note], [width]) });
  }
  page.setRowInstructions(0, { height: TITLE_HEIGHT });
  for (const [at, height] of rowHeights(layout).entries()) {
    page.setRowInstructions(TABLE_TOP + at, { height });
  }
  page.setColumns(layout.widths.map((points) => ({ width: points / DIGIT })));
  page.isPortrait = true;
  book.addWorksheet(page);
  const table = { top: TABLE_TOP, left: 0, rows: layout.rows, columns: layout.columns };
  const { organisation, year } = report;
  addName(book, {
    name: tableNameOf(layout.key),
    sheet: name,
    area: table,
    comment: tableNote({ format: layout.format.key, year, totals: "formulas", organisation }),
  });
}

/** No program fits the height of merged cells to their text. */
function rowHeights(layout: TableLayout): readonly number[] {
  return Array.from({ length: layout.rows }, (_, row) => {
    const here = layout.labels.filter(({ top, rows }) => top === row && rows === 1);
    const heights = here.map(({ text: words, left, columns }) => {
      const points = layout.widths.slice(left, left + columns).reduce((sum, each) => sum + each, 0);
      return rowHeight([words], [Math.max(3, Math.floor(points / DIGIT))]);
    });
    return Math.max(rowHeight([""], [1]), ...heights);
  });
}

/** SUM gives 0 where its parts are blank; the report says blank there. */
const totalled = (value: CellValue, isSum: boolean): CellValue =>
  value === null && isSum ? 0 : value;
