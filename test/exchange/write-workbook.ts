import * as SheetJS from "@e965/xlsx";
import type { BookType, WorkSheet } from "@e965/xlsx";
import { Workbook } from "exceljs";
import type { TableLayout } from "../../src/report/layout-types";
import { layoutsOf } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { TABLE_NAMES } from "../../src/report/names";
import { piecesOf, printedRows } from "./reports";

const TEXT_SHEET = "年报正文";

/** The report's text, a paragraph a row. */
const textLines = (report: Report): string[] =>
  piecesOf(report).flatMap((piece) => (piece.kind === "table" ? [] : [piece.text]));

function sheetOf(layout: TableLayout, report: Report): WorkSheet {
  const sheet: WorkSheet = {};
  const merges: SheetJS.Range[] = [];
  for (const { top, left, rows, columns, value } of printedRows(layout, report).flat()) {
    const address = SheetJS.utils.encode_cell({ r: top, c: left });
    if (value !== null) {
      sheet[address] = typeof value === "number" ? { t: "n", v: value } : { t: "s", v: value };
    }
    if (rows * columns > 1) {
      merges.push({ s: { r: top, c: left }, e: { r: top + rows - 1, c: left + columns - 1 } });
    }
  }
  const last = SheetJS.utils.encode_cell({ r: layout.rows - 1, c: layout.columns - 1 });
  return { ...sheet, "!ref": `A1:${last}`, "!merges": merges };
}

/** A report as a workbook by SheetJS: a sheet a table, and the text. */
export function writeWorkbook(report: Report, bookType: BookType): Uint8Array {
  const book = SheetJS.utils.book_new();
  const text = SheetJS.utils.aoa_to_sheet(textLines(report).map((line) => [line]));
  SheetJS.utils.book_append_sheet(book, text, TEXT_SHEET);
  for (const layout of layoutsOf(report)) {
    SheetJS.utils.book_append_sheet(book, sheetOf(layout, report), TABLE_NAMES[layout.key].sheet);
  }
  return new Uint8Array(SheetJS.write(book, { bookType, type: "array" }) as ArrayBuffer);
}

/** The same by ExcelJS, all on one sheet, the tables under their headings. */
export async function writeOneSheet(report: Report): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("Sheet1");
  let top = 1;
  for (const piece of piecesOf(report)) {
    if (piece.kind !== "table") {
      sheet.getCell(top, 1).value = piece.text;
      top += 1;
      continue;
    }
    for (const cell of printedRows(piece.layout, report).flat()) {
      const [row, column] = [top + cell.top, 1 + cell.left];
      sheet.getCell(row, column).value = cell.value;
      if (cell.rows * cell.columns > 1) {
        sheet.mergeCells(row, column, row + cell.rows - 1, column + cell.columns - 1);
      }
    }
    top += piece.layout.rows + 1;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
