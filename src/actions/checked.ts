import type { Audit } from "../check/audit";
import type { DraftDocument } from "../draft/document";
import type { DraftForm } from "../draft/form";
import type { Marked, WorkbookReading } from "../excel/contract/contract";

/** What the text that was judged is: written in 正文, brought along by an import, or not there. */
export type JudgedText = "written" | "source" | "none" | "unread";

/** The workbook as it was read, with what the rules say of it: one for all screens and files. */
export interface Checked extends WorkbookReading, Marked {
  readonly audit: Audit;
  /** The reading and the narrative that were judged. */
  readonly reading: WorkbookReading;
  readonly form: DraftForm | null;
  readonly textFailure: string | null;
  readonly textIs: JudgedText;
  /** The narrative as it is written from the form; null where nobody has filled it in. */
  readonly document: DraftDocument | null;
}
