import { deskNameOf } from "../../collect/sheets/names";
import { headingRow } from "../../collect/sheets/sheet";
import type { DeskColumn, DeskSheet } from "../../collect/sheets/sheet";
import { areaAddress, columnLetters } from "../../report/address";
import type { Decoration } from "../host/decorations";
import { LOOK, MARGINS } from "../host/look";
import { a4, frozenCorner, frozenRows, printTitles, sheetLook } from "../host/page-setup";
import { ruleCells } from "../host/ruled-cells";
import type { NewSheet } from "../tables/new-sheet";
import { givenFor } from "./cells";
import { entryFor } from "./edits";
import { queueDeskName } from "./name-sheets";

/** Rows under the headings for which words to choose from are offered. */
const CHOSEN_ROWS = 500;
/** Points of a column for each character of half width, and beside them. */
const CHARACTER = 5.3;
const BESIDE = 4;
/** Wider than that nothing is printed on one page. */
const PRINTED_COLUMNS = 20;

function writeDeskSheet(sheet: Excel.Worksheet, wanted: DeskSheet): void {
  const { title, notes, columns, rows } = wanted;
  const top = headingRow(wanted);
  sheet.getRange(areaAddress({ top: 0, left: 0, rows: top, columns: 1 })).values = [
    [givenFor(title)],
    ...notes.map((note) => [givenFor(note)]),
  ];
  const titled = sheet.getRange("A1").format;
  titled.font.bold = true;
  titled.font.size = LOOK.titleSize;
  const area = { top, left: 0, rows: rows.length + 1, columns: columns.length };
  const table = sheet.getRange(areaAddress(area));
  table.format.font.name = LOOK.font;
  table.format.font.size = LOOK.size;
  table.formulas = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => row.map((cell) => givenFor(entryFor(cell)))),
  ];
  const headings = sheet.getRange(areaAddress({ ...area, rows: 1 }));
  ruleCells(headings, 1, "Center");
  headings.format.fill.color = LOOK.band;
  headings.format.rowHeight = columns.length > PRINTED_COLUMNS ? 60 : 20;
  for (const { from, to, width } of runs(columns)) {
    const range = sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`);
    range.format.columnWidth = width * CHARACTER + BESIDE;
  }
}

/** Equal neighbours are set together. */
function runs(
  columns: readonly DeskColumn[],
): readonly { readonly from: number; readonly to: number; readonly width: number }[] {
  const found: { from: number; to: number; width: number }[] = [];
  columns.forEach(({ width }, at) => {
    const last = found.at(-1);
    if (last?.width === width) last.to = at;
    else found.push({ from: at, to: at, width });
  });
  return found;
}

function chosen(wanted: DeskSheet): readonly Decoration[] {
  const first = headingRow(wanted) + 1 + wanted.frozenRows;
  return wanted.columns.flatMap(({ choices }, left): Decoration[] => {
    if (choices === undefined) return [];
    const address = areaAddress({ top: first, left, rows: CHOSEN_ROWS, columns: 1 });
    const source = choices.join(",");
    return [
      {
        words: "可选的词",
        set: (sheet) => {
          sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source } };
        },
      },
    ];
  });
}

function decorationsOf(wanted: DeskSheet): readonly Decoration[] {
  const top = headingRow(wanted);
  const rows = top + 1 + wanted.frozenRows;
  const { frozenColumns: columns } = wanted;
  return [
    ...sheetLook(LOOK.tab),
    columns === 0
      ? frozenRows(rows)
      : frozenCorner(areaAddress({ top: 0, left: 0, rows, columns })),
    ...(wanted.columns.length > PRINTED_COLUMNS ? [] : [...a4(MARGINS), printTitles(top, top)]),
    ...chosen(wanted),
  ];
}

/** One of the officer's sheets, ready to be added under a name. */
export function newDeskSheet(
  context: Excel.RequestContext,
  wanted: DeskSheet,
  { sheet, working }: Pick<NewSheet, "sheet" | "working">,
): NewSheet {
  return {
    ...{ sheet, working },
    decorations: decorationsOf(wanted),
    write: (at) => writeDeskSheet(at, wanted),
    definedName: deskNameOf(wanted.key),
    nameIt: (at) => queueDeskName(context, wanted.key, at),
  };
}
