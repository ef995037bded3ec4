import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import type { TableLayout } from "../../src/report/layout-types";
import { valueAt } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { printTable } from "../recognise/grids";
import { piecesOf, printedRows } from "./reports";
import type { Piece } from "./reports";

/** How the Word file is made. */
export interface WordStyle {
  /** Labels over several cells merged, or as single cells with empty ones beside. */
  readonly merged: boolean;
  /** The numbers 一、二、 of the headings made by Word. */
  readonly numbered: boolean;
}

/** "二、" and the words after it. */
const NUMBER = /^[一二三四五六]、/u;

const cellOf = (text: string, columnSpan = 1, rowSpan = 1): TableCell =>
  new TableCell({
    columnSpan,
    rowSpan,
    children: text.split("\n").map((line) => new Paragraph(line)),
  });

function tableOf(layout: TableLayout, report: Report, merged: boolean): Table {
  const rows = merged
    ? printedRows(layout, report).map((row) =>
        row.map(({ text, columns, rows: down }) => cellOf(text, columns, down)),
      )
    : printTable(layout, (cell) => valueAt(report, cell) ?? null).map((row) =>
        row.map((text) => cellOf(String(text))),
      );
  return new Table({
    // In twentieths of a point. Without widths LibreOffice drops columns when it saves.
    columnWidths: layout.widths.map((width) => Math.round(width * 20)),
    rows: rows.map((children) => new TableRow({ children })),
  });
}

function paragraphOf({ kind, text }: Exclude<Piece, { kind: "table" }>, numbered: boolean) {
  if (kind === "title") return new Paragraph({ text, heading: HeadingLevel.TITLE });
  if (kind === "paragraph") {
    // Word cuts a line into runs at any place.
    const half = Math.floor(text.length / 2);
    return new Paragraph({
      children: [
        new TextRun(text.slice(0, half)),
        new TextRun({ text: text.slice(half), size: 32 }),
      ],
    });
  }
  const heading = HeadingLevel.HEADING_1;
  return numbered
    ? new Paragraph({
        heading,
        text: text.replace(NUMBER, ""),
        numbering: { reference: "headings", level: 0 },
      })
    : new Paragraph({ heading, text });
}

/** A report as a .docx file. */
export async function writeWord(
  report: Report,
  { merged, numbered }: WordStyle,
): Promise<Uint8Array> {
  const level = { level: 0, format: LevelFormat.CHINESE_COUNTING, text: "%1、" };
  const document = new Document({
    numbering: { config: [{ reference: "headings", levels: [level] }] },
    sections: [
      {
        children: piecesOf(report).map((piece) =>
          piece.kind === "table"
            ? tableOf(piece.layout, report, merged)
            : paragraphOf(piece, numbered),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
