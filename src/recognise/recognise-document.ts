import type { ReportText } from "../report/text";
import type { TextBlock, RecognisedDocument, RecognisedText, UnreadBlock } from "./document";
import { factsOf } from "./document-facts";
import { readHead } from "./document-title";
import { leftTables } from "./left-labels";
import { recogniseGrid } from "./recognise";
import { cutAtSections } from "./sections";
import type { DocumentLine } from "./sections";
import { doubtOf } from "./sentences";
import { withSpelledTables } from "./spelled-blocks";
import { stackGrids } from "./stack";
import type { RefusedTable } from "./types";

/** A paragraph with line breaks is several lines: titles are often broken so. */
function linesOf(block: TextBlock): DocumentLine[] {
  if (block.kind !== "paragraph") return [null];
  return block.text
    .split(/[\r\n\v\f\u2028]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((text, index) => ({
      text,
      automatic: index === 0 && block.automaticNumber === true,
      listed: block.listed === true,
    }));
}

/** A table that could not be taken apart, as one that was refused. */
function refusedTable({ table, complaint }: UnreadBlock): RefusedTable {
  const doubt = doubtOf(table, undefined, complaint);
  return { table, reason: doubt.message, doubts: [doubt] };
}

/** The text of a document with all its titles, for there may be two that say different things. */
function textOf(blocks: readonly TextBlock[]): { text: ReportText; titles: readonly string[] } {
  const { head, sections } = cutAtSections(blocks.flatMap(linesOf));
  const { title, titles, introduction } = readHead(head);
  return { text: { title, introduction, sections, hasHeadings: sections.length > 0 }, titles };
}

/** What the text of a document says, where its tables were looked for elsewhere. */
export function recogniseText(source: readonly TextBlock[]): RecognisedText {
  const { text, titles } = textOf(withSpelledTables(source));
  return { text, ...factsOf(text, titles) };
}

/**
 * Reads a document of the form: its title, unit and year, its sections and its tables. A table in
 * several pieces is read as one; where `tables` have places, they count over all grids stacked.
 */
export function recogniseDocument(source: readonly TextBlock[]): RecognisedDocument {
  const blocks = withSpelledTables(source);
  const { text, titles } = textOf(blocks);
  const grids = blocks.flatMap((block) => (block.kind === "grid" ? [block.grid] : []));
  const found = recogniseGrid(stackGrids(grids).grid);
  const unread = blocks.flatMap((block) => (block.kind === "unread" ? [refusedTable(block)] : []));
  const refused = [...found.refused, ...unread];
  const left = leftTables(blocks, { tables: found.tables, refused });
  return {
    text,
    ...factsOf(text, titles),
    tables: found.tables,
    refused: [...refused, ...left],
  };
}
