import type { Report } from "../report/model";
import { fieldNameOf } from "./field-names";
import type { DraftForm } from "./form";
import type { Gap } from "./gaps";

/** What the user should know before the text is written. */
export interface DraftProblem {
  /** The field of the form: "general.disclosure.kinds". */
  readonly field: string;
  /** A whole sentence that names the place. */
  readonly sentence: string;
}

/** The gaps that stay in the text, as words that follow a reason; "" where none of them does. */
export type Stays = (...gaps: readonly Gap[]) => string;

/** Looks at the form for one kind of problem. */
export type Look = (form: DraftForm, report: Report, stays: Stays) => readonly DraftProblem[];

export const problem = (field: string, words: string): DraftProblem => ({
  field,
  sentence: `${fieldNameOf(field)}：${words}`,
});

export const when = (is: boolean, field: string, words: string): readonly DraftProblem[] =>
  is ? [problem(field, words)] : [];
