import { AlignmentType, Document, Packer, Paragraph, TextRun } from "docx";
import type { FileChild } from "docx";
import type { DraftDocument } from "../../draft/document";
import { stretchesOf } from "../../report/gap-text";
import type { Report } from "../../report/model";
import type { DocxOptions } from "../write-docx";
import { writable } from "./characters";
import { FONT_TABLE } from "./docx-fonts";
import { pageNumbers } from "./docx-footer";
import { coreProperties } from "./docx-properties";
import { documentStyles } from "./docx-styles";
import { docxTable } from "./docx-table";
import { LINE, MARGINS, PAGE } from "./page";
import { piecesOf } from "./pieces";
import type { Piece } from "./pieces";
import { titleLines } from "./title-lines";

/** A character of the body (16 pt) in twentieths of a point. */
const CHARACTER = 320;

/** Half a line between a table and the text round it. */
const AROUND_TABLE = Math.round(LINE / 2);

function titleParagraph(title: string): Paragraph {
  const children = titleLines(title).map(
    (text, line) => new TextRun(line === 0 ? { text } : { text, break: 1 }),
  );
  return new Paragraph({ style: "Title", children });
}

/** The words of a paragraph; what is still missing in them catches the eye. */
function textRuns(text: string): readonly TextRun[] {
  return stretchesOf(text).map((stretch) =>
    stretch.isGap
      ? new TextRun({ text: stretch.text, highlight: "yellow" })
      : new TextRun(stretch.text),
  );
}

/** 落款 and date: two characters from the right, a line under the text. */
function closingParagraph(text: string, isFirst: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    indent: { firstLine: 0, right: 2 * CHARACTER },
    ...(isFirst ? { spacing: { before: LINE } } : {}),
    children: textRuns(text),
  });
}

/**
 * So many Latin characters in a row, an address, tear the line before them apart when both edges
 * are flush. Breaks inside words would cut years and telephone numbers as well, and characters
 * without a width would go along when the address is copied.
 */
const LONG_ADDRESS = /[!-~]{16,}/u;

function childOf(piece: Piece, before: Piece | undefined, after: Piece | undefined): FileChild {
  if (piece.kind === "table") return docxTable(piece.table);
  if (piece.kind === "title") return titleParagraph(piece.text);
  if (piece.kind === "closing") return closingParagraph(piece.text, before?.kind !== "closing");
  const spacing = {
    ...(before?.kind === "table" ? { before: AROUND_TABLE } : {}),
    ...(after?.kind === "table" ? { after: AROUND_TABLE } : {}),
  };
  return new Paragraph({
    ...(LONG_ADDRESS.test(piece.text) ? { alignment: AlignmentType.LEFT } : {}),
    ...(piece.kind === "heading" ? { style: `Heading${piece.level}` } : {}),
    ...(Object.keys(spacing).length > 0 ? { spacing } : {}),
    children: textRuns(piece.text),
  });
}

/** Builds the report with the library and packs it. */
export async function packDocx(
  document: DraftDocument,
  report: Report,
  { draftNotice }: DocxOptions,
): Promise<Uint8Array> {
  const pieces = piecesOf(document, report);
  const notice =
    draftNotice === null
      ? []
      : [new Paragraph({ style: "DraftNotice", children: [new TextRun(writable(draftNotice))] })];
  const file = new Document({
    styles: { importedStyles: documentStyles() },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGINS } },
        footers: pageNumbers(),
        children: [
          ...notice,
          ...pieces.map((piece, at) => childOf(piece, pieces[at - 1], pieces[at + 1])),
        ],
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(file, undefined, [
    { path: "word/fontTable.xml", data: FONT_TABLE },
    { path: "docProps/core.xml", data: coreProperties(writable(document.title).trim()) },
  ]);
  return new Uint8Array(packed);
}
