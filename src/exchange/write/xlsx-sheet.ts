import { Worksheet } from "excel-builder-vanilla";
import type { Workbook, XMLDOM, XMLNode } from "excel-builder-vanilla";
import { cellText } from "./cell-text";
import { rowHeight, shortRows } from "./row-height";

/** A sheet of texts: a title over it, heading cells, and rows that wrap. */
export interface TextSheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly {
    readonly heading: string;
    /** In characters, as Excel counts widths. */
    readonly width: number;
    readonly centred?: true;
  }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The cell styles of a workbook of texts, by their numbers in it. */
interface Styles {
  readonly title: number;
  readonly heading: number;
  readonly text: number;
  readonly centred: number;
}

const FONT = "宋体";
const TEXT_SIZE = 10;
/** Row height of the title, in points: a merged cell does not size itself. */
const TITLE_HEIGHT = 32;
const HEADING_HEIGHT = 22;
const HEADING_ROWS = 2;
/** Inches. */
const MARGINS = { top: 0.8, bottom: 0.8, left: 0.6, right: 0.6, header: 0.4, footer: 0.4 };
const A4 = 9;

/** Adds what the library has no option for: the paper, and columns that fit its width. */
class A4Sheet extends Worksheet {
  override exportPageSettings(doc: XMLDOM, worksheet: XMLNode): void {
    const element = (name: string, attributes: Readonly<Record<string, string | number>>) => {
      const node = doc.createElement(name);
      for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
      return node;
    };
    // The schema wants the properties of the sheet before everything else.
    const properties = element("sheetPr", {});
    properties.appendChild(element("pageSetUpPr", { fitToPage: 1 }));
    worksheet.children.unshift(properties);
    worksheet.appendChild(element("pageMargins", MARGINS));
    worksheet.appendChild(
      element("pageSetup", {
        paperSize: A4,
        orientation: "landscape",
        fitToWidth: 1,
        fitToHeight: 0,
      }),
    );
  }
}

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
  };
}

/** The letter of a column counted from 0; a sheet of texts has fewer than 27. */
const letter = (column: number): string => String.fromCharCode(65 + column);

/** Adds a sheet to print on A4 across; title and headings come again on every page. */
export function addTextSheet(book: Workbook, styles: Styles, sheet: TextSheet): void {
  const { name, title, columns } = sheet;
  const widths = columns.map(({ width }) => width);
  const rows = sheet.rows.flatMap((row) => shortRows(row, widths));
  // Every text is of the type text: none becomes a formula.
  const cell = (value: string | number, style: number) =>
    typeof value === "number"
      ? { value, metadata: { type: "number", style } }
      : { value: cellText(value), metadata: { type: "text", style } };
  const page = new A4Sheet({ name });
  page.setData([
    columns.map((_, at) => cell(at === 0 ? title : "", styles.title)),
    columns.map(({ heading }) => cell(heading, styles.heading)),
    ...rows.map((values) =>
      columns.map(({ centred }, at) =>
        cell(values[at] ?? "", centred === true ? styles.centred : styles.text),
      ),
    ),
  ]);
  page.setColumns(columns.map(({ width }) => ({ width })));
  page.setRowInstructions(0, { height: TITLE_HEIGHT });
  page.setRowInstructions(1, { height: HEADING_HEIGHT });
  rows.forEach((values, at) =>
    page.setRowInstructions(at + HEADING_ROWS, { height: rowHeight(values, widths) }),
  );
  page.mergeCells("A1", `${letter(columns.length - 1)}1`);
  page.setFooter(["", "第 &P 页，共 &N 页", ""]);
  page.sheetView.pane.state = "frozen";
  page.sheetView.pane.freezePane(1, HEADING_ROWS, `B${HEADING_ROWS + 1}`);
  book.addWorksheet(page);
  book.setPrintTitleTop(name, HEADING_ROWS);
}
