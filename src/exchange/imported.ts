import type { DocumentFacts } from "../recognise/document";
import type { CellKey, CellValue } from "../report/cell";
import type { FormatKey, TableKey } from "../report/form";
import type { ReportText } from "../report/text";

/** What a report can be read from. */
export type SourceKind =
  "docx" | "pdf" | "html" | "txt" | "xlsx" | "json" | "clipboard" | "workbook";

/** A number cell of the form as a source has it. */
export interface SourceCell {
  readonly key: CellKey;
  /** What stood there, as people see it; "" for an empty cell. */
  readonly raw: string;
  readonly value: CellValue;
  /** Its address, '三、依申请公开'!D5, when the source is a workbook. */
  readonly address?: string;
  /** The number that the cell holds, where its format shows another one: `value` is that. */
  readonly held?: number;
  /** A formula gives the value: over blank cells it is a number that nobody stated. */
  readonly computed?: true;
}

/** A printed label that reads differently in the source; `found` is "" when it is gone. */
export interface SourceLabel {
  readonly expected: string;
  readonly found: string;
  /** Its address when the source is a workbook. */
  readonly address?: string;
}

/** A table of the form in a source. Plain data: it passes from a worker to the pane. */
export interface SourceTable {
  readonly table: TableKey;
  /** The editions that print this table. */
  readonly editions: readonly FormatKey[];
  /** Where it stands, in the user's words: 工作表“Sheet1”的 A3:J30 · 第 2 张表三. */
  readonly where: string;
  /** In the order of the layout's cells. */
  readonly cells: readonly SourceCell[];
  readonly labels: readonly SourceLabel[];
  /** Names of columns beside it and of rows in it that are none of the form: not read. */
  readonly added: readonly string[];
}

/** A table that is there but cannot be read with certainty; the sentence says why and where. */
export interface SourceRefusal {
  readonly table: TableKey;
  readonly sentence: string;
}

/** Everything that a source holds of a report. Two tables of a kind are both here. */
export interface Imported extends DocumentFacts {
  readonly source: SourceKind;
  /** Null where a source has no text of the report: a workbook of tables alone. */
  readonly text: ReportText | null;
  readonly tables: readonly SourceTable[];
  readonly refused: readonly SourceRefusal[];
  /** What of the source was not looked through, as a sentence; absent or "" where all was. */
  readonly unsearched?: string;
  /** What of the source could not be read though it is there (pages that are pictures), or is told beside it. */
  readonly unread?: string;
  /** What stands in the source besides and is no part of a report, as a sentence. */
  readonly beside?: string;
}

/** A source read, or one sentence that says why not and what to do. */
export type ReadSource =
  | { readonly ok: true; readonly imported: Imported }
  | { readonly ok: false; readonly sentence: string };
