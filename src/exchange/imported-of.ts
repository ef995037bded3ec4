import type { TextBlock, RecognisedDocument } from "../recognise/document";
import { recogniseLines } from "../recognise/lines";
import type { RecognisedTable } from "../recognise/types";
import { recogniseDocument } from "../recognise/recognise-document";
import { TABLE_NAMES } from "../report/names";
import type { ReportText } from "../report/text";
import type { Imported, SourceKind, SourceTable } from "./imported";
import { MAX_LINES, MAX_LINE_LENGTH } from "./limits";
import { Refusal, refusals } from "./refusal";
import { withoutCopies } from "./equal-copies";
import { sourceTable } from "./source-table";

/** Whether there is any text of a report, its headings and introduction included. */
export const hasText = ({ introduction, sections }: ReportText): boolean =>
  introduction.length > 0 || sections.length > 0;

/** Whether a text says more than the headings of its tables. */
export const hasNarrative = ({ sections }: ReportText): boolean =>
  sections.some(
    ({ key, paragraphs }) =>
      (key === "general" || key === "problems" || key === "others") && paragraphs.length > 0,
  );

/** Whether nothing of a report was found: no table, not even one in doubt, and no section. */
export const isEmpty = ({ tables, refused, text }: Imported): boolean =>
  tables.length === 0 && refused.length === 0 && (text === null || text.sections.length === 0);

/**
 * Recognises a report in the blocks of a document.
 * @throws Refusal when there are more of them than a report has.
 */
export function importedBlocks(blocks: readonly TextBlock[], source: SourceKind): Imported {
  const tooLong = (block: TextBlock): boolean =>
    block.kind === "paragraph" && block.text.length > MAX_LINE_LENGTH;
  if (blocks.length > MAX_LINES || blocks.some(tooLong)) throw new Refusal(refusals.tooMuch);
  return importedOf(recogniseDocument(blocks), source);
}

/** Recognises a report in plain text. @throws Refusal when it is longer than a report. */
export function importedText(text: string, source: SourceKind): Imported {
  const lines = text.split("\n");
  if (lines.length > MAX_LINES || lines.some(({ length }) => length > MAX_LINE_LENGTH)) {
    throw new Refusal(refusals.tooMuch);
  }
  return importedBlocks(recogniseLines(text), source);
}

/** Tables of a kind that say different things are told apart by number. */
function namedTables(found: readonly RecognisedTable[]): readonly SourceTable[] {
  const tables = withoutCopies(found.map((table) => sourceTable(table, "")));
  return tables.map((source) => {
    const alike = tables.filter(({ table }) => table === source.table);
    const { short } = TABLE_NAMES[source.table];
    const where = alike.length === 1 ? short : `第 ${alike.indexOf(source) + 1} 张${short}`;
    return { ...source, where };
  });
}

/** What was recognised in a document, as plain data. */
export function importedOf(document: RecognisedDocument, source: SourceKind): Imported {
  const { organisation, year, level, likelyYear, text, tables, refused } = document;
  return {
    source,
    organisation,
    year,
    level,
    ...(likelyYear !== undefined && { likelyYear }),
    text: hasText(text) ? text : null,
    tables: namedTables(tables),
    refused: refused.map(({ table, reason }) => ({ table, sentence: reason })),
  };
}
