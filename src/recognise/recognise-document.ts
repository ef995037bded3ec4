import type { ReportText } from "../report/text";
import type { Block, RecognisedDocument } from "./document";
import { factsOf } from "./document-facts";
import { readHead } from "./document-title";
import { recogniseGrid } from "./recognise";
import { cutAtSections } from "./sections";
import type { DocumentLine } from "./sections";
import { stackGrids } from "./stack";

/** A paragraph with line breaks is several lines: titles are often broken so. */
function linesOf(block: Block): DocumentLine[] {
  if (block.kind === "grid") return [null];
  return block.text
    .split(/[\r\n\v\f\u2028]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((text, index) => ({
      text,
      automatic: index === 0 && block.automaticNumber === true,
    }));
}

/** The text of a document with all its titles, for there may be two that say different things. */
function textOf(blocks: readonly Block[]): { text: ReportText; titles: readonly string[] } {
  const { head, sections } = cutAtSections(blocks.flatMap(linesOf));
  const { title, titles, introduction } = readHead(head);
  return { text: { title, introduction, sections, hasHeadings: sections.length > 0 }, titles };
}

/**
 * Reads a document of the form: its title, unit and year, its sections and its tables. A table in
 * several pieces is read as one; where `tables` have places, they count over all grids stacked.
 */
export function recogniseDocument(blocks: readonly Block[]): RecognisedDocument {
  const { text, titles } = textOf(blocks);
  const grids = blocks.flatMap((block) => (block.kind === "grid" ? [block.grid] : []));
  return { text, ...factsOf(text, titles), ...recogniseGrid(stackGrids(grids).grid) };
}
