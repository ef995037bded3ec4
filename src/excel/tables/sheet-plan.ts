import type { NumberCell, TableLayout } from "../../report/layout-types";
import { cellId } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import { TABLE_NAMES } from "../../report/names";
import { areaAddress, cellAddress } from "../../report/address";
import { rectangles } from "../host/rectangles";
import type { SheetArea } from "../../report/address";
import { checkCells } from "./sheet-checks";
import type { CheckCell } from "./sheet-checks";
import type { Profile, TotalsMode } from "../contract/contract";
import { totalFormulas } from "../../check/sums/formulas";
import { headingLine } from "../../report/heading-line";
import { TABLE_TOP } from "../../report/table-top";

/** One worksheet of the form, ready to be written: every position counted from 0 on the sheet. */
export interface SheetPlan {
  readonly layout: TableLayout;
  readonly title: string;
  readonly unitLine: string;
  /** The area of the table itself: what the defined name covers. */
  readonly table: SheetArea;
  /** Labels and total formulas of that area, "" where the user types. */
  readonly contents: readonly (readonly string[])[];
  readonly merges: readonly SheetArea[];
  /** Cells the user fills in, by kind of number. */
  readonly inputs: readonly NumberCell[];
  readonly totals: readonly NumberCell[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly checks: readonly CheckCell[];
  /** Title to the table's last cell: 核对 cells stay outside. */
  readonly printed: SheetArea;
}

/** A cell of the table on its sheet, whose table begins at `TABLE_TOP`. */
export function onSheet(cell: SheetArea): SheetArea {
  return { ...cell, top: cell.top + TABLE_TOP };
}

/** Finds the address of a cell of a freshly planned sheet. */
export function plannedAddress(layout: TableLayout): (cell: CellKey) => string {
  const places = new Map(
    layout.cells.map((cell) => [cellId(cell.key), cellAddress(cell.top + TABLE_TOP, cell.left)]),
  );
  return (cell) => {
    const address = places.get(cellId(cell));
    if (address === undefined) throw new RangeError(`no such cell: ${cellId(cell)}`);
    return address;
  };
}

/** Headings of narrow columns break after every second character, as the template prints them. */
function printed(text: string, width: number): string {
  const narrow = width < 40 && text.length > 3;
  return narrow ? (text.match(/.{1,2}/gu) ?? []).join("\n") : text;
}

function widthOf(layout: TableLayout, area: SheetArea): number {
  return layout.widths.slice(area.left, area.left + area.columns).reduce((a, b) => a + b, 0);
}

/** Formulas for cells that people fill in else, by `cellId`. */
export type CellFormulas = ReadonlyMap<string, string>;

const NO_FORMULAS: CellFormulas = new Map();

function contentsOf(layout: TableLayout, totals: TotalsMode, others: CellFormulas): string[][] {
  const rows = Array.from({ length: layout.rows }, () =>
    Array.from({ length: layout.columns }, () => ""),
  );
  const put = (top: number, left: number, text: string): void => {
    const row = rows[top];
    if (row !== undefined) row[left] = text;
  };
  for (const label of layout.labels) {
    put(label.top, label.left, printed(label.text, widthOf(layout, label)));
  }
  if (totals === "formulas") {
    const formulas = totalFormulas(layout, plannedAddress(layout));
    for (const cell of layout.cells) {
      const id = cellId(cell.key);
      const formula = formulas.get(id) ?? others.get(id);
      if (formula !== undefined) put(cell.top, cell.left, formula);
    }
  }
  return rows;
}

/** Points a line of 10-point text takes, and the height of a row with one line. */
const LINE = 14;
const ONE_LINE_ROW = 18;

/** Excel does not fit the height of merged cells to their text, so it is computed. */
function rowHeights(layout: TableLayout): number[] {
  return Array.from({ length: layout.rows }, (_, row) => {
    const here = layout.labels.filter((label) => label.top === row && label.rows === 1);
    const lines = here.map((label) => {
      const width = widthOf(layout, label);
      return printed(label.text, width)
        .split("\n")
        .reduce((sum, line) => sum + Math.ceil((line.length * 10.5) / (width - 6)), 0);
    });
    const most = Math.max(1, ...lines);
    const numbersRow = layout.key === "proceedings" && row === layout.rows - 1;
    return numbersRow ? 34 : most === 1 ? ONE_LINE_ROW : most * LINE + 4;
  });
}

/**
 * Plans the worksheet of one table.
 * @param formulas With them, and totals that are formulas, nothing is left to fill in.
 */
export function planSheet(
  layout: TableLayout,
  profile: Profile,
  totals: TotalsMode,
  formulas = NO_FORMULAS,
): SheetPlan {
  const table = { top: TABLE_TOP, left: 0, rows: layout.rows, columns: layout.columns };
  const isTotal = totalFormulas(layout, plannedAddress(layout));
  const merged = (area: SheetArea): boolean => area.rows > 1 || area.columns > 1;
  return {
    layout,
    title: TABLE_NAMES[layout.key].title,
    unitLine: headingLine(profile),
    table,
    contents: contentsOf(layout, totals, formulas),
    merges: [...layout.labels, ...layout.cells].filter(merged).map(onSheet),
    inputs: layout.cells.filter(
      ({ key }) => !formulas.has(cellId(key)) && (totals === "typed" || !isTotal.has(cellId(key))),
    ),
    totals: layout.cells.filter((cell) => isTotal.has(cellId(cell.key))),
    widths: layout.widths,
    heights: rowHeights(layout),
    checks: checkCells(layout, plannedAddress(layout), totals),
    printed: { top: 0, left: 0, rows: TABLE_TOP + layout.rows, columns: layout.columns },
  };
}

/** The addresses of cells on their sheet, as one list for `getRanges`. */
export function addressList(cells: readonly SheetArea[]): string {
  return rectangles(cells.map(onSheet)).map(areaAddress).join(",");
}
