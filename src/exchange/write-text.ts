import type { DraftDocument } from "../draft/document";
import type { Report } from "../report/model";
import { piecesOf } from "./write/pieces";
import type { Piece } from "./write/pieces";
import type { PrintedTable } from "./write/printed-table";

/** A row a line, a tab between columns; merged cells stand once, the places they cover are empty. */
function tableText({ layout, rows }: PrintedTable): string {
  return rows
    .map((slots) => {
      const line = Array.from({ length: layout.columns }, () => "");
      for (const { cell, continued } of slots) {
        if (!continued) line[cell.left] = cell.text.replace(/\s+/g, " ");
      }
      return line.join("\t");
    })
    .join("\n");
}

/** So many Chinese characters a line of plain text has, where it is set at the right. */
const WIDTH = 30;

function pieceText(piece: Piece): string {
  if (piece.kind === "table") return tableText(piece.table);
  return piece.kind === "closing" ? piece.text.padStart(WIDTH, "　") : piece.text;
}

/**
 * The finished report as plain text, a blank line between paragraphs. That it is a draft stands
 * under the title: of a text without any form the first line is taken for the title.
 */
export function writeText(
  document: DraftDocument,
  report: Report,
  draftNotice: string | null,
): string {
  const [title = "", ...rest] = piecesOf(document, report).map(pieceText);
  const notice = draftNotice === null ? [] : [draftNotice];
  return `${[title, ...notice, ...rest].join("\n\n")}\n`;
}
