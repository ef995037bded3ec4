import { textOf } from "../../draft/document";
import type { DraftDocument, DraftParagraph, DraftSection } from "../../draft/document";
import { layoutOfTable } from "../../report/formats";
import type { Report } from "../../report/model";
import { writable } from "./characters";
import { printedTable } from "./printed-table";
import type { PrintedTable } from "./printed-table";

/** The finished report from top to bottom, the same for every kind of file. */
export type Piece =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** 落款 and date, at the right. */
  | { readonly kind: "closing"; readonly text: string }
  | { readonly kind: "table"; readonly table: PrintedTable };

/** A paragraph with line breaks typed by hand is as many paragraphs; empty lines are none. */
function linesOf(paragraph: DraftParagraph): readonly string[] {
  return writable(textOf(paragraph))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function paragraphPieces(paragraph: DraftParagraph): Piece[] {
  return linesOf(paragraph).map((text) =>
    paragraph.heading === 2 ? { kind: "heading", level: 2, text } : { kind: "paragraph", text },
  );
}

/** A table that the report does not have is left out: nobody's zeros are published. */
function tablePieces({ table }: DraftSection, report: Report): Piece[] {
  const values = table === null ? null : report[table];
  if (table === null || values === null) return [];
  const layout = layoutOfTable(report.format, table, values);
  return layout === undefined ? [] : [{ kind: "table", table: printedTable(layout, values) }];
}

/** Title, introduction, and the sections with their tables under their headings. */
export function piecesOf(document: DraftDocument, report: Report): readonly Piece[] {
  return [
    { kind: "title", text: writable(document.title).trim() },
    ...document.introduction.flatMap(paragraphPieces),
    ...document.sections.flatMap((section): Piece[] => [
      { kind: "heading", level: 1, text: writable(section.heading).trim() },
      ...tablePieces(section, report),
      ...section.paragraphs.flatMap(paragraphPieces),
    ]),
    ...document.closing.flatMap((paragraph) =>
      linesOf(paragraph).map((text): Piece => ({ kind: "closing", text })),
    ),
  ];
}
