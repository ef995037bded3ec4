import { areaAddress, columnLetters } from "../../report/address";
import type { SheetArea } from "../../report/address";
import { KEPT_SHEET } from "../../report/names";
import { put } from "../host/enter";
import { across, cellOf, SEEN, topOf } from "./kept-cells";
import type { KeptColumn, KeptPlace } from "../reading/kept-place";
import { LOOK, MARGINS } from "../host/look";
import type { Decoration } from "../host/decorations";
import { a4, frozenRows, printArea, printTitles, sheetLook } from "../host/page-setup";
import { ruleCells } from "../host/ruled-cells";
import type { RowWrite } from "./write-kept";

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

/** Queues how added rows look; those that stood there keep the look that the user gave them. */
export function formatKept(
  sheet: Excel.Worksheet,
  place: KeptPlace,
  rows: readonly RowWrite[],
): void {
  const added = rows.filter(({ isNew }) => isNew).map(({ row }) => row);
  if (added.length > 0) lookOfList(sheet, place, Math.min(...added));
  // By all that is seen of the row: a reason that became shorter hides no other text.
  for (const { row } of rows) {
    sheet.getRange(areaAddress({ top: row, rows: 1, ...across(place, SEEN) })).format.autofitRows();
  }
  finish(sheet, place);
}

function lookOfList(sheet: Excel.Worksheet, place: KeptPlace, top: number): void {
  const area = { top, rows: place.end - top, ...across(place, SEEN) };
  lookOfCells(sheet, area);
  sheet.getRange(areaAddress(area)).format.autofitRows();
}

/** The keys are out of sight. */
function finish(sheet: Excel.Worksheet, place: KeptPlace): void {
  cellOf(sheet, topOf(place), place.columns.key).getEntireColumn().columnHidden = true;
}

/** What the sheet is not worth losing a reason for; one that was set up has its look already. */
export function keptDecorations(place: KeptPlace, isSetUp: boolean): readonly Decoration[] {
  const { headingRow: top } = place;
  const printed = { top: 0, rows: place.end, ...across(place, SEEN) };
  const headings = top < 0 ? [] : [frozenRows(top + 1), printTitles(top, top)];
  return [
    ...(isSetUp ? [] : [...sheetLook(LOOK.tab), ...headings, ...a4(MARGINS)]),
    printArea(areaAddress(printed)),
  ];
}

function lookOfCells(sheet: Excel.Worksheet, area: SheetArea): void {
  ruleCells(sheet.getRange(areaAddress(area)), area.rows, "Left");
}

/** Queues title, note, columns and rows of a sheet that is new or was not finished. */
export function setUpKeptSheet(sheet: Excel.Worksheet, place: KeptPlace, titled: boolean): void {
  const { headingRow, columns } = place;
  for (const name of SEEN) {
    const letters = columnLetters(columns[name]);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = WIDTHS[name];
  }
  if (!titled && headingRow >= 2) writeTitle(sheet, place);
  lookOfList(sheet, place, topOf(place));
  if (headingRow >= 0) lookOfHeadings(sheet, place);
  finish(sheet, place);
}

function lookOfHeadings(sheet: Excel.Worksheet, place: KeptPlace): void {
  const { headingRow: top } = place;
  const band = sheet.getRange(areaAddress({ top, rows: 1, ...across(place, SEEN) }));
  band.format.fill.color = LOOK.band;
  band.format.horizontalAlignment = "Center";
  band.format.rowHeight = 22;
}

function writeTitle(sheet: Excel.Worksheet, place: KeptPlace): void {
  const left = place.columns.place;
  const title = cellOf(sheet, 0, left);
  title.format.font.name = LOOK.font;
  title.format.font.size = LOOK.titleSize;
  title.format.font.bold = true;
  title.format.rowHeight = 28;
  const note = sheet.getRange(areaAddress({ top: 1, rows: 1, ...across(place, SEEN) }));
  note.format.font.name = LOOK.font;
  note.format.font.size = LOOK.size;
  note.format.font.color = LOOK.check;
  note.format.wrapText = true;
  note.format.verticalAlignment = "Center";
  note.format.rowHeight = 32;
  // What is formatted after merging loses borders on the web (office-js #6405, #6557).
  note.merge();
  // Last, and both at once: a title that stands there is not written again.
  put(sheet.getRange(areaAddress({ top: 0, left, rows: 2, columns: 1 })), [[KEPT_SHEET], [NOTE]]);
}
