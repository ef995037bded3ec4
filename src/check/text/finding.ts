import type { CellKey } from "../../report/cell";
import type { SectionKey } from "../../report/text";
import type { Severity } from "../finding";

/** Rules that hold the text against the tables. */
export type ClaimCode = "text-count" | "text-none" | "text-sum" | "text-percentage";

/** Rules about the parts of the text and its wording. */
export type StructureCode =
  | "section-missing"
  | "section-title"
  | "section-number"
  | "nested-numbering"
  | "aspect-missing"
  | "problems-empty"
  | "fee-statement-missing"
  | "wrong-year"
  | "wrong-period"
  | "title-incomplete"
  | "name-differs"
  | "wrong-notice"
  | "placeholder-left"
  | "repeats-last-year"
  | "typo";

export type TextCode = ClaimCode | StructureCode;

/** A stretch of the text: characters `from` to `to` (exclusive) of a paragraph. */
export interface TextSpan {
  readonly section: SectionKey | "title" | "introduction";
  /** Index among the section's paragraphs; -1 is its heading. 0 in the title. */
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** Something in the text that needs a look: it contradicts the tables, itself, or the form. */
export interface TextFinding {
  readonly code: TextCode;
  readonly severity: Severity;
  /** The words that the finding is about; null for what is not there. */
  readonly span: TextSpan | null;
  /** The sentence as it stands in the text; null for what is not there. */
  readonly quote: string | null;
  /** The cells whose numbers the text contradicts; none when no table is concerned. */
  readonly cells: readonly CellKey[];
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  /** actual − expected for counts; null otherwise. */
  readonly difference: number | null;
  /** What is wrong, with the values and the place in the tables, as a whole sentence. */
  readonly sentence: string;
}
