import type { Workbook } from "excel-builder-vanilla";
import { cellAddress } from "../../report/address";
import { cellText } from "../../exchange/write/cell-text";
import { rowHeight } from "../../exchange/write/row-height";
import type { Styles } from "../../exchange/write/xlsx-sheet";
import { DESK_SHEETS, deskNameOf } from "../sheets/names";
import { headingRow, isFormula, shownIn } from "../sheets/sheet";
import type { DeskCell, DeskSheet } from "../sheets/sheet";
import { addName } from "../../exchange/write/defined-name";
import { ValueSheet } from "../../exchange/write/value-sheet";
import type { BookCell } from "../../exchange/write/value-sheet";

/** Points. */
const TITLE_HEIGHT = 30;
const HEADING_HEIGHT = 60;
/** Excel has no higher row. */
const HIGHEST = 409;
/** A note is as wide as what is seen of the sheet without moving it. */
const SEEN_WIDTH = 110;
/** Lists to choose from reach so far under the last line. */
const MORE_ROWS = 200;

/** With more columns than these they are places of the form, whose names take several lines. */
const PLACES_FROM = 50;

/** What a cell holds, with the result of its formula put aside. */
function bookCell(cell: DeskCell, address: string, page: ValueSheet, style: number): BookCell {
  if (isFormula(cell)) {
    page.results.set(address, cell.value);
    // The library writes the sign itself.
    return { value: cell.formula.slice(1), metadata: { type: "formula", style } };
  }
  return typeof cell === "number"
    ? { value: cell, metadata: { type: "number", style } }
    : { value: cellText(cell ?? ""), metadata: { type: "text", style } };
}

/** Adds one of the officer's lists to the workbook. */
export function addListPage(book: Workbook, styles: Styles, sheet: DeskSheet): void {
  const { key, title, notes, columns, rows, frozenColumns, frozenRows } = sheet;
  const name = DESK_SHEETS[key];
  const page = new ValueSheet({ name });
  const heading = headingRow(sheet);
  const over = (text: string, style: number): BookCell[] => [
    { value: cellText(text), metadata: { type: "text", style } },
  ];
  page.setData([
    over(title, styles.title),
    ...notes.map((note) => over(note, styles.line)),
    columns.map(({ heading: text }) => ({
      value: cellText(text),
      metadata: { type: "text", style: styles.heading } as const,
    })),
    ...rows.map((cells, at) =>
      cells.map((cell, column) => {
        const isNumber = typeof shownIn(cell) === "number";
        const style = at < frozenRows ? styles.heading : isNumber ? styles.centred : styles.text;
        return bookCell(cell, cellAddress(heading + 1 + at, column), page, style);
      }),
    ),
  ]);
  const seen = columns.findIndex(
    (_, at) => columns.slice(0, at + 1).reduce((sum, { width }) => sum + width, 0) > SEEN_WIDTH,
  );
  const last = Math.max(1, seen === -1 ? columns.length - 1 : seen);
  for (let row = 0; row < heading; row += 1) {
    page.mergeCells(cellAddress(row, 0), cellAddress(row, last));
  }
  page.setColumns(columns.map(({ width }) => ({ width })));
  page.setRowInstructions(0, { height: TITLE_HEIGHT });
  for (const [at, note] of notes.entries()) {
    page.setRowInstructions(at + 1, { height: rowHeight([note], [SEEN_WIDTH]) });
  }
  if (columns.length > PLACES_FROM) page.setRowInstructions(heading, { height: HEADING_HEIGHT });
  const widths = columns.map(({ width }) => width);
  for (const [at, cells] of rows.entries()) {
    const height = rowHeight(
      cells.map((cell) => shownIn(cell) ?? ""),
      widths,
    );
    page.setRowInstructions(heading + 1 + at, { height: Math.min(HIGHEST, height) });
  }
  columns.forEach(({ choices }, column) => {
    if (choices === undefined) return;
    const first = cellAddress(heading + 1 + frozenRows, column);
    const end = cellAddress(heading + rows.length + MORE_ROWS, column);
    page.choices.push({ area: `${first}:${end}`, words: choices });
  });
  page.sheetView.pane.state = "frozen";
  const top = heading + 1 + frozenRows;
  page.sheetView.pane.freezePane(frozenColumns, top, cellAddress(top, frozenColumns));
  page.setFooter(["", "第 &P 页，共 &N 页", ""]);
  book.addWorksheet(page);
  book.setPrintTitleTop(name, heading + 1);
  const area = { top: heading, left: 0, rows: rows.length + 1, columns: columns.length };
  addName(book, { name: deskNameOf(key), sheet: name, area });
}
