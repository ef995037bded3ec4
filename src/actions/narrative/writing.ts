import type { DraftForm } from "../../draft/form";
import type { SheetEdit } from "../../excel/contract/draft-contract";

/** What 导出 saw of the sheet 年报正文; without such a sheet there are no edits. */
export type SheetLook =
  | { readonly kind: "read"; readonly edits: readonly SheetEdit[] }
  /** It could not be read: what stands there nobody knows. */
  | { readonly kind: "unread"; readonly sentence: string };

/** What the pane holds of the narrative, whichever tab is shown. */
export interface Writing {
  /** Whether the workbook has said what it keeps: nothing is typed, and nothing saved, before. */
  readonly ready: boolean;
  /** Why what the workbook keeps could not be read; null while it could. */
  readonly failure: string | null;
  /** The form as typed; null while nobody has typed anything. */
  readonly form: DraftForm | null;
  /** The form as the workbook keeps it. */
  readonly saved: DraftForm | null;
  readonly view: WritingView;
  /** What was last seen of the sheet 年报正文 since the tab was opened; null before. */
  readonly sheet: SheetLook | null;
}

/** 正文 shows the form, or the text that is written from it. */
export type WritingView = "form" | "text";

export const NOTHING_WRITTEN: Writing = {
  ready: false,
  failure: null,
  form: null,
  saved: null,
  view: "form",
  sheet: null,
};
