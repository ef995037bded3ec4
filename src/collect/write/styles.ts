import type { Workbook } from "excel-builder-vanilla";

/** The looks of cells in the officer's workbook, by their numbers in the file. */
export interface Styles {
  readonly title: number;
  readonly note: number;
  readonly heading: number;
  readonly text: number;
  readonly number: number;
  /** 小计, and totals of the form. */
  readonly total: number;
}

const FONT = "宋体";
const SIZE = 10;
const GREY = "FFEDEDED";

/** Declares the looks in the workbook. */
export function stylesOf(book: Workbook): Styles {
  const sheet = book.getStyleSheet();
  // The library's first font and fill are empty; widths are counted in the first font's digits.
  sheet.fonts[0] = { size: SIZE, fontName: FONT };
  sheet.fills[0] = { type: "pattern", patternType: "none" };
  // A text may be any word, "constructor" too.
  book.sharedStrings.strings = Object.create(null) as Record<string, number>;
  const line = { style: "thin", color: "FF808080" } as const;
  const border = { top: line, bottom: line, left: line, right: line };
  const font = { size: SIZE, fontName: FONT };
  const fill = { type: "pattern", patternType: "solid", fgColor: GREY } as const;
  const centred = { vertical: "center", horizontal: "center", wrapText: true } as const;
  const left = { ...centred, horizontal: "left" } as const;
  const format = (style: Parameters<typeof sheet.createFormat>[0]): number =>
    (sheet.createFormat(style) as { readonly id: number }).id;
  return {
    title: format({ font: { size: 16, bold: true, fontName: "黑体" }, alignment: centred }),
    note: format({ font, alignment: left }),
    heading: format({ font: { ...font, bold: true }, border, fill, alignment: centred }),
    text: format({ font, border, alignment: left }),
    number: format({ font, border, alignment: centred }),
    total: format({ font: { ...font, bold: true }, border, fill, alignment: centred }),
  };
}
