import type { DraftDocument } from "../../draft/document";
import type { DraftForm } from "../../draft/form";
import type { Attempt } from "./attempt";

/** A paragraph of the sheet 年报正文 that reads differently from what was written there. */
export interface SheetEdit {
  /** The paragraph's id in the draft; the title, section headings and tables have ids of the sheet. */
  readonly id: string;
  /** What the add-in wrote; null where that is no longer known. */
  readonly written: string | null;
  /** What stands there now, as one line; "" where it was deleted. */
  readonly there: string;
  /** Its rows: "'年报正文'!A7"; null where no row has its id any more. */
  readonly address: string | null;
}

export interface WriteDraftRequest {
  readonly document: DraftDocument;
  readonly form: DraftForm;
  /** "ask" writes nothing over paragraphs that were edited in the sheet, and names them. */
  readonly existing: "ask" | "replace";
}

/** What came of keeping the form: "unseen" keeps nothing, as another window or person kept another. */
export type DraftKept = "kept" | "unseen";

export type WriteDraftOutcome =
  /** Somebody else kept another form meanwhile: nothing was written. */
  | { readonly kind: "unseen" }
  | {
      readonly kind: "written";
      readonly sheet: string;
      readonly paragraphs: number;
      /** What Excel did not let us set, in words: 纸张大小. The text stands all the same. */
      readonly undecorated: readonly string[];
    }
  | { readonly kind: "edited"; readonly edits: readonly SheetEdit[] }
  /** A sheet 年报正文 that is not ours has the name: nothing was written. */
  | { readonly kind: "taken"; readonly sheet: string; readonly suggested: string };

/** What the narrative asks of the workbook. */
export interface DraftActions {
  /**
   * The form as the workbook keeps it; from the visible sheet when the hidden store was lost. What
   * is kept and cannot be read is refused; `replaceUnreadable` puts an empty form in its place.
   */
  readonly loadDraft: (replaceUnreadable?: boolean) => Promise<Attempt<DraftForm | null>>;
  /**
   * Keeps the form while it is typed: no cell is written. One that somebody else kept meanwhile is
   * written over only with `replaceUnseen`.
   */
  readonly saveDraft: (form: DraftForm, replaceUnseen?: boolean) => Promise<Attempt<DraftKept>>;
  /** 写入工作簿: the sheet 年报正文, one paragraph a row, with a readable copy of the form. */
  readonly writeDraft: (request: WriteDraftRequest) => Promise<Attempt<WriteDraftOutcome>>;
  /**
   * What was edited in the sheet since it was written; null without the sheet. Where it is no longer
   * known what was written: what reads there differently from `instead`, and nothing without it.
   */
  readonly readDraftSheet: (
    instead?: DraftDocument,
  ) => Promise<Attempt<readonly SheetEdit[] | null>>;
}
