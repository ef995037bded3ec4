import type { KeptReason } from "../check/kept";
import { areaAddress, columnLetters } from "../report/address";
import type { SheetArea } from "../report/address";
import { KEPT_SHEET } from "../report/names";
import { KEPT_COLUMNS, KEPT_HEADINGS } from "./kept-place";
import type { KeptColumn, KeptPlace } from "./kept-place";
import { LOOK, MARGINS } from "./look";
import { setUpA4 } from "./page-setup";

/** A reason and the row it goes to. */
export interface RowWrite {
  readonly row: number;
  /** Whether the row is added; else it has its reason, date and key written anew. */
  readonly isNew: boolean;
  readonly entry: KeptReason;
}

/** Points: together A4 less the margins. */
const WIDTHS: Readonly<Record<Exclude<KeptColumn, "key">, number>> = {
  place: 108,
  rule: 62,
  values: 140,
  reason: 127,
  date: 60,
};

const NOTE =
  "“需核实”的问题写明原因后保留。说明可以在本表直接修改；单元格的数变了，该问题会重新列为待处理。";

/** Rows under the list that belong to it, for rows that the user adds or moves there. */
const SPARE_ROWS = 50;

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function cellOf(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  return sheet.getRange(areaAddress({ top: row, left: column, rows: 1, columns: 1 }));
}

/** Our columns from the first to the last, with those that the user put between them. */
function across({ columns }: KeptPlace, names: readonly KeptColumn[]) {
  const at = names.map((name) => columns[name]);
  const left = Math.min(...at);
  return { left, columns: Math.max(...at) - left + 1 };
}

const SEEN = KEPT_COLUMNS.filter((name) => name !== "key");

/** What the defined name covers. */
export function keptArea(place: KeptPlace): string {
  const rows = place.end + SPARE_ROWS - place.headingRow;
  return areaAddress({ top: place.headingRow, rows, ...across(place, KEPT_COLUMNS) });
}

/** Text goes in behind an apostrophe, so that none becomes a formula, a number or a date. */
function put(range: Excel.Range, texts: readonly string[]): void {
  // In cells formatted as text the apostrophe would show.
  range.numberFormat = texts.map(() => ["General"]);
  range.values = texts.map((text) => [text === "" ? "" : `'${text}`]);
}

/** Queues the headings of a new sheet. In one that is there only the hidden one may be missing. */
export function writeKeptHeading(
  sheet: Excel.Worksheet,
  { headingRow, columns }: KeptPlace,
  isNew: boolean,
): void {
  for (const name of isNew ? KEPT_COLUMNS : (["key"] as const)) {
    put(cellOf(sheet, headingRow, columns[name]), [KEPT_HEADINGS[name]]);
  }
}

/** Queues the rows. What a row that stands there says of its finding stays. */
export function writeKeptRows(
  sheet: Excel.Worksheet,
  { columns }: KeptPlace,
  rows: readonly RowWrite[],
): void {
  const write = (names: readonly KeptColumn[], run: readonly RowWrite[]): void => {
    const [first] = run;
    if (first === undefined) return;
    for (const name of names) {
      const area = { top: first.row, left: columns[name], rows: run.length, columns: 1 };
      put(
        sheet.getRange(areaAddress(area)),
        run.map(({ entry }) => entry[name]),
      );
    }
  };
  // Added rows follow one another.
  write(
    KEPT_COLUMNS,
    rows.filter(({ isNew }) => isNew),
  );
  for (const row of rows) if (!row.isNew) write(["reason", "date", "key"], [row]);
}

/** Queues how added rows look; those that stood there keep the look that the user gave them. */
export function formatKept(
  sheet: Excel.Worksheet,
  place: KeptPlace,
  rows: readonly RowWrite[],
): void {
  const added = rows.filter(({ isNew }) => isNew).map(({ row }) => row);
  if (added.length > 0) lookOfList(sheet, place, Math.min(...added));
  for (const { row } of rows) cellOf(sheet, row, place.columns.reason).format.autofitRows();
  finish(sheet, place);
}

function lookOfList(sheet: Excel.Worksheet, place: KeptPlace, top: number): void {
  const area = { top, rows: place.end - top, ...across(place, SEEN) };
  lookOfCells(sheet, area);
  sheet.getRange(areaAddress(area)).format.autofitRows();
}

/** The keys are out of sight, and all rows are printed. */
function finish(sheet: Excel.Worksheet, place: KeptPlace): void {
  cellOf(sheet, place.headingRow, place.columns.key).getEntireColumn().columnHidden = true;
  const printed = { top: 0, rows: place.end, ...across(place, SEEN) };
  sheet.pageLayout.setPrintArea(areaAddress(printed));
}

function lookOfCells(sheet: Excel.Worksheet, area: SheetArea): void {
  const cells = sheet.getRange(areaAddress(area));
  cells.format.font.name = LOOK.font;
  cells.format.font.size = LOOK.size;
  cells.format.font.color = LOOK.text;
  cells.format.horizontalAlignment = "Left";
  cells.format.verticalAlignment = "Center";
  cells.format.wrapText = true;
  for (const edge of EDGES) {
    if (edge === "InsideHorizontal" && area.rows === 1) continue;
    const border = cells.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = LOOK.border;
  }
}

/** Queues title, note, columns, rows and page of a sheet that is new or was not finished. */
export function setUpKeptSheet(sheet: Excel.Worksheet, place: KeptPlace, titled: boolean): void {
  const { headingRow, columns } = place;
  sheet.showGridlines = false;
  sheet.tabColor = LOOK.tab;
  for (const name of SEEN) {
    const letters = columnLetters(columns[name]);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = WIDTHS[name];
  }
  if (!titled && headingRow >= 2) writeTitle(sheet, place);
  lookOfList(sheet, place, headingRow);
  const band = sheet.getRange(areaAddress({ top: headingRow, rows: 1, ...across(place, SEEN) }));
  band.format.fill.color = LOOK.band;
  band.format.horizontalAlignment = "Center";
  band.format.rowHeight = 22;
  sheet.freezePanes.freezeRows(headingRow + 1);
  setUpA4(sheet.pageLayout, MARGINS);
  sheet.pageLayout.setPrintTitleRows(`$${String(headingRow + 1)}:$${String(headingRow + 1)}`);
  finish(sheet, place);
}

function writeTitle(sheet: Excel.Worksheet, place: KeptPlace): void {
  const title = cellOf(sheet, 0, place.columns.place);
  put(title, [KEPT_SHEET]);
  title.format.font.name = LOOK.font;
  title.format.font.size = LOOK.titleSize;
  title.format.font.bold = true;
  title.format.rowHeight = 28;
  const note = sheet.getRange(areaAddress({ top: 1, rows: 1, ...across(place, SEEN) }));
  note.merge();
  put(cellOf(sheet, 1, place.columns.place), [NOTE]);
  note.format.font.name = LOOK.font;
  note.format.font.size = LOOK.size;
  note.format.font.color = LOOK.check;
  note.format.wrapText = true;
  note.format.verticalAlignment = "Center";
  note.format.rowHeight = 32;
}
