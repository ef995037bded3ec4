import type { AuditInput } from "../../check/audit";
import type { Finding } from "../../check/finding";

/** What the rules say of the text of a report; a sentence where they could not be asked. */
export type TextAnswer =
  | { readonly kind: "judged"; readonly findings: readonly Finding[] }
  | { readonly kind: "failed"; readonly sentence: string };

/**
 * Judges the text of a report away from the screen, however long it is, and never rejects. At once
 * where the answer is known already.
 */
export type TextJudge = (input: AuditInput) => TextAnswer | Promise<TextAnswer>;

/** Of a report without a text there is nothing to be asked. */
export const NO_TEXT: TextAnswer = { kind: "judged", findings: [] };
