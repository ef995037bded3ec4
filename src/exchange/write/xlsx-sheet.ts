import type { Workbook } from "excel-builder-vanilla";
import { columnLetters, quoteSheet } from "../../report/address";
import { A4Sheet } from "./a4-sheet";
import { cellText } from "./cell-text";
import { rowHeight, shortRows } from "./row-height";

/** A sheet of texts: a title over it, heading cells, and rows that wrap. */
export interface TextSheet {
  readonly name: string;
  readonly title: string;
  /** Lines between title and headings, each over the whole width. */
  readonly before?: readonly string[];
  readonly columns: readonly {
    readonly heading: string;
    /** In characters, as Excel counts widths. */
    readonly width: number;
    readonly centred?: true;
  }[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Lines under the rows, each over the whole width, at its right edge. */
  readonly after?: readonly string[];
}

/** The cell styles of a workbook of texts, by their numbers in it. */
export interface Styles {
  readonly title: number;
  readonly heading: number;
  readonly text: number;
  readonly centred: number;
  readonly line: number;
  readonly closing: number;
}

const FONT = "宋体";
const TEXT_SIZE = 10;
/** Row height of the title, in points: a merged cell does not size itself. */
const TITLE_HEIGHT = 32;
const HEADING_HEIGHT = 22;
/** Declares the styles in the workbook. */
export function styleIds(book: Workbook): Styles {
  const sheet = book.getStyleSheet();
  // The library's first font and fill are empty; widths are counted in the first font's digits.
  sheet.fonts[0] = { size: TEXT_SIZE, fontName: FONT };
  sheet.fills[0] = { type: "pattern", patternType: "none" };
  // A text may be any word, "constructor" too.
  book.sharedStrings.strings = Object.create(null) as Record<string, number>;
  const line = { style: "thin", color: "FF808080" } as const;
  const border = { top: line, bottom: line, left: line, right: line };
  const alignment = { vertical: "center", wrapText: true } as const;
  const font = { size: TEXT_SIZE, fontName: FONT };
  const format = (style: Parameters<typeof sheet.createFormat>[0]): number =>
    (sheet.createFormat(style) as { readonly id: number }).id;
  return {
    title: format({
      font: { size: 16, bold: true, fontName: "黑体" },
      alignment: { vertical: "center", horizontal: "center", wrapText: true },
    }),
    heading: format({
      font: { ...font, bold: true },
      border,
      fill: { type: "pattern", patternType: "solid", fgColor: "FFEDEDED" },
      alignment: { ...alignment, horizontal: "center" },
    }),
    text: format({ font, border, alignment: { ...alignment, horizontal: "left" } }),
    centred: format({ font, border, alignment: { ...alignment, horizontal: "center" } }),
    line: format({ font, alignment: { ...alignment, horizontal: "left" } }),
    closing: format({ font, alignment: { ...alignment, horizontal: "right" } }),
  };
}

/** A row of a sheet with its cells' styles. */
interface SheetRow {
  readonly values: readonly (string | number)[];
  readonly styles: readonly number[];
  readonly height: number;
  /** One text over the whole width. */
  readonly isAcross: boolean;
}

/** The rows of a sheet, and the place of the headings among them. */
interface SheetRows {
  readonly rows: readonly SheetRow[];
  readonly headings: number;
}

function rowsOf(styles: Styles, sheet: TextSheet): SheetRows {
  const { title, columns, before = [], after = [] } = sheet;
  const widths = columns.map(({ width }) => width);
  const all = widths.reduce((sum, width) => sum + width, 0);
  const across = (text: string, style: number, height: number): SheetRow => ({
    values: [text],
    styles: columns.map(() => style),
    height,
    isAcross: true,
  });
  const lines = (texts: readonly string[], style: number): SheetRow[] =>
    texts
      .flatMap((text) => shortRows([text], [all]))
      .map((values) => across(String(values[0] ?? ""), style, rowHeight(values, [all])));
  const over = [across(title, styles.title, TITLE_HEIGHT), ...lines(before, styles.line)];
  const headings: SheetRow = {
    values: columns.map(({ heading }) => heading),
    styles: columns.map(() => styles.heading),
    height: HEADING_HEIGHT,
    isAcross: false,
  };
  const own = columns.map(({ centred }) => (centred === true ? styles.centred : styles.text));
  const texts = sheet.rows
    .flatMap((row) => shortRows(row, widths))
    .map((values): SheetRow => {
      return { values, styles: own, height: rowHeight(values, widths), isAcross: false };
    });
  return {
    rows: [...over, headings, ...texts, ...lines(after, styles.closing)],
    headings: over.length,
  };
}

/** Every text is of the type text: none becomes a formula. */
const cellOf = (value: string | number, style: number) =>
  typeof value === "number"
    ? { value, metadata: { type: "number", style } }
    : { value: cellText(value), metadata: { type: "text", style } };

/** Adds a sheet to print on A4 across; its headings come again on every page. */
export function addTextSheet(book: Workbook, styles: Styles, sheet: TextSheet): void {
  const { name, columns, before = [] } = sheet;
  const { rows, headings } = rowsOf(styles, sheet);
  const page = new A4Sheet({ name });
  page.setData(
    rows.map(({ values, styles: own }) => own.map((style, at) => cellOf(values[at] ?? "", style))),
  );
  page.setColumns(columns.map(({ width }) => ({ width })));
  const last = columnLetters(columns.length - 1);
  rows.forEach(({ height, isAcross }, at) => {
    page.setRowInstructions(at, { height });
    if (isAcross) page.mergeCells(`A${at + 1}`, `${last}${at + 1}`);
  });
  page.setFooter(["", "第 &P 页，共 &N 页", ""]);
  // Lines over the headings would take the whole window.
  if (before.length === 0) {
    page.sheetView.pane.state = "frozen";
    page.sheetView.pane.freezePane(1, headings + 1, `B${headings + 2}`);
  }
  book.addWorksheet(page);
  // The library does not quote names in its own way of setting this.
  const first = before.length === 0 ? 1 : headings + 1;
  book.definedNames.push({
    name: "_xlnm.Print_Titles",
    refersTo: `${quoteSheet(name)}!$${first}:$${headings + 1}`,
    scope: name,
  });
}
