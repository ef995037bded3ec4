import { textOf } from "../../draft/document";
import type { DraftDocument, DraftParagraph } from "../../draft/document";
import type { TableKey } from "../../report/form";
import { textPieces } from "../host/text-pieces";

/** One paragraph of the sheet 年报正文. */
export interface DraftRow {
  /** The paragraph's id in the draft; the title, the six headings and the tables have ids of ours. */
  readonly id: string;
  readonly kind: "title" | "section" | "table" | "heading" | "text" | "closing";
  readonly text: string;
}

/** A row of the grid: a paragraph, or a part of one that is too long for a row. */
export interface DraftLine {
  readonly id: string;
  readonly kind: DraftRow["kind"];
  /** What stands in the cell. */
  readonly cell: string;
}

const TITLE_ID = "title";
const SECTION = "section/";

/** Whether a row has this id in every text: the title and the headings of the sections. */
export function isFixedId(id: string): boolean {
  return id === TITLE_ID || id.startsWith(SECTION);
}

/** 409 points, the most that a row can be high, are 24 lines of 36 characters. */
const LONGEST_ROW = 700;

const INDENT = "　　";

/** The text of the report row by row. `sheets` says in which worksheet a table stands. */
export function draftRows(
  { title, introduction, sections, closing }: DraftDocument,
  sheets: Partial<Readonly<Record<TableKey, string>>>,
): readonly DraftRow[] {
  return [
    { id: TITLE_ID, kind: "title", text: title },
    ...introduction.map(rowOf),
    ...sections.flatMap(({ key, heading, paragraphs, table }): DraftRow[] => [
      { id: `${SECTION}${key}`, kind: "section", text: heading },
      ...(table === null ? [] : [tableRow(table, sheets[table])]),
      ...paragraphs.map(rowOf),
    ]),
    ...closing.map((paragraph): DraftRow => ({ ...rowOf(paragraph), kind: "closing" })),
  ];
}

function rowOf(paragraph: DraftParagraph): DraftRow {
  const kind = paragraph.heading === 0 ? "text" : "heading";
  return { id: paragraph.id, kind, text: textOf(paragraph) };
}

function tableRow(table: TableKey, sheet: string | undefined): DraftRow {
  const text = sheet === undefined ? "（表格略）" : `（见工作表“${sheet}”）`;
  return { id: `table/${table}`, kind: "table", text };
}

/** The rows as cells: indented by two characters, long paragraphs on several rows of one id. */
export function draftLines(rows: readonly DraftRow[]): readonly DraftLine[] {
  return rows.flatMap(({ id, kind, text }) =>
    textPieces(text, LONGEST_ROW).map((piece, at) => {
      const indent = kind === "title" || kind === "closing" || at > 0 ? "" : INDENT;
      return { id, kind, cell: indent + piece };
    }),
  );
}
