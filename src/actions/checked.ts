import type { Audit } from "../check/audit";
import type { DraftDocument } from "../draft/document";
import type { DraftForm } from "../draft/form";
import type { Marked, WorkbookReading } from "../excel/contract/contract";
import type { LedgerUse } from "./ledger/ledger-state";

/** What the text that was judged is: written in 正文, brought along by an import, or not there. */
export type JudgedText = "written" | "source" | "none" | "unread";

/** Why what the rules say of a text is not known: it is being judged, or that was not possible. */
export type Unjudged =
  { readonly kind: "waiting" } | { readonly kind: "failed"; readonly sentence: string };

/** The workbook as it was read, with what the rules say of it: one for all screens and files. */
export interface Checked extends WorkbookReading, Marked {
  readonly audit: Audit;
  /** The reading and the narrative that were judged. */
  readonly reading: WorkbookReading;
  readonly form: DraftForm | null;
  readonly textFailure: string | null;
  /** The ledger that was judged with them; null where none had been read. */
  readonly ledger: LedgerUse | null;
  readonly textIs: JudgedText;
  /** Null where the text was judged, or where there is none to be judged. */
  readonly unjudged: Unjudged | null;
  /** The narrative as it is written from the form; null where nobody has filled it in. */
  readonly document: DraftDocument | null;
}
