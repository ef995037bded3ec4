import type { DraftForm } from "../../draft/form";

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
}

/** 正文 shows the form, or the text that is written from it. */
export type WritingView = "form" | "text";

export const NOTHING_WRITTEN: Writing = {
  ready: false,
  failure: null,
  form: null,
  saved: null,
  view: "form",
};
