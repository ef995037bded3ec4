import type { TableKey } from "../report/form";
import type { Level } from "../report/levels";
import type { ReportText } from "../report/text";
import type { Complaint } from "./sentences";
import type { GridTables, SourceGrid } from "./types";

/** A piece of a document in its order. */
export type Block =
  | {
      readonly kind: "paragraph";
      readonly text: string;
      /** Numbered by Word itself: its number is not part of the text. */
      readonly automaticNumber?: boolean;
      /** Nothing but a link or the item of a list, as the pages of a website name other documents. */
      readonly listed?: boolean;
    }
  | { readonly kind: "grid"; readonly grid: SourceGrid };

/** A table of the form whose cells could not be told apart, in its place. */
export interface UnreadBlock {
  readonly kind: "unread";
  readonly table: TableKey;
  readonly complaint: Complaint;
}

/** A piece of a document after its tables without cells were looked for. */
export type TextBlock = Block | UnreadBlock;

/** What a document says of itself. What it does not say, or says in two ways, is null. */
export interface DocumentFacts {
  readonly organisation: string | null;
  readonly year: number | null;
  readonly level: Level | null;
  /** Of several years that a document says, the one that stands next to its text. */
  readonly likelyYear?: number;
}

/** The text of a document, and who reports for which year. */
export interface RecognisedText extends DocumentFacts {
  readonly text: ReportText;
}

/** A document of the form with its tables. */
export interface RecognisedDocument extends RecognisedText, GridTables {}
