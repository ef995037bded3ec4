import { Document, Packer, Paragraph, TextRun } from "docx";
import type { FileChild } from "docx";
import type { Opinion } from "../../check/review/opinion";
import { writable } from "./characters";
import { FONT_TABLE } from "./docx-fonts";
import { pageNumbers } from "./docx-footer";
import { coreProperties } from "./docx-properties";
import { documentStyles } from "./docx-styles";
import { opinionPieces } from "./opinion-pieces";
import type { OpinionPiece } from "./opinion-pieces";
import { textRun, textTable } from "./opinion-table";
import { LINE, MARGINS, PAGE } from "./page";
import { titleLines } from "./title-lines";

/** Half a line between a table and the text round it. */
const AROUND_TABLE = Math.round(LINE / 2);

const space = (): Paragraph =>
  new Paragraph({ style: "TableText", spacing: { line: AROUND_TABLE }, children: [] });

function titleParagraph(title: string): Paragraph {
  const lines = titleLines(writable(title));
  return new Paragraph({
    style: "Title",
    children: lines.map((text, at) => new TextRun(at === 0 ? { text } : { text, break: 1 })),
  });
}

const EDGES = { left: "Addressee", right: "Signature" } as const;

function parts(piece: OpinionPiece, before: OpinionPiece | undefined): FileChild[] {
  switch (piece.kind) {
    case "title":
      return [titleParagraph(piece.text)];
    case "heading":
      return [
        new Paragraph({
          style: `Heading${piece.level}`,
          children: [new TextRun(writable(piece.text))],
        }),
      ];
    case "paragraph":
      return [
        new Paragraph({
          ...(piece.edge !== undefined && { style: EDGES[piece.edge] }),
          children: [textRun(writable(piece.text), piece.bold === true)],
        }),
      ];
    case "note":
      return [
        new Paragraph({
          style: "TableText",
          keepNext: true,
          children: [textRun(piece.label, true), new TextRun(writable(piece.text))],
        }),
      ];
    case "table": {
      const table = [textTable(piece.columns, piece.rows), space()];
      // A note belongs to the table under it.
      return before?.kind === "note" ? table : [space(), ...table];
    }
  }
}

/** Builds the opinion with the library and packs it. */
export async function packOpinionDocx(opinion: Opinion): Promise<Uint8Array> {
  const pieces = opinionPieces(opinion);
  const file = new Document({
    styles: { importedStyles: documentStyles() },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGINS } },
        footers: pageNumbers(),
        children: pieces.flatMap((piece, at) => parts(piece, pieces[at - 1])),
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(file, undefined, [
    { path: "word/fontTable.xml", data: FONT_TABLE },
    { path: "docProps/core.xml", data: coreProperties(writable(opinion.title)) },
  ]);
  return new Uint8Array(packed);
}
