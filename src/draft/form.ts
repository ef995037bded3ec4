import * as z from "zod/mini";
import { kept, line } from "./questionnaire/declare";
import { general } from "./questionnaire/general";
import { others, problems, style } from "./questionnaire/last-parts";
import { opening } from "./questionnaire/opening";

/**
 * The form from which the narrative is written: the public JSON of `nianbao draft FORM.json` and
 * what the workbook keeps. Every field may be left out; the reading fills in what "not given" is:
 * "" for words, null for counts, [] for lists. Counts of the tables are nowhere asked for.
 *
 * It is one declaration: from a field's line come its schema, its place on screen (in this order),
 * its row in the sheet's copy and its name in sentences.
 */
export const FORM_VERSION = 1;

/** A paragraph that was edited by hand. */
const edit = z.strictObject({
  text: kept("修改后", z.string()),
  /** What we had written when it was edited. */
  composed: line("修改前"),
});

export const formSchema = z.strictObject({
  version: kept("版本", z._default(z.literal(FORM_VERSION), FORM_VERSION)),
  opening,
  general,
  problems,
  others,
  style,
  /** By the id of the paragraph. */
  edits: kept(
    "手工修改的段落",
    z._default(z.record(z.string(), edit), () => ({})),
  ),
});

/** The form with every field there. */
export type DraftForm = z.output<typeof formSchema>;

/** The places of the form by their names: "general.disclosure.kinds.0.name". */
type PathIn<Value> = Value extends readonly (infer Entry)[]
  ? `${number}` | Inside<`${number}`, Entry>
  : Value extends object
    ? { [Name in keyof Value & string]: Name | Inside<Name, Value[Name]> }[keyof Value & string]
    : never;

type Inside<Name extends string, Value> = `${Name}.${PathIn<Value>}`;

export type FieldPath = PathIn<DraftForm>;

/** The form as people and files give it: every field may be missing. */
export type DraftFormInput = z.input<typeof formSchema>;

/** The form before anything was filled in. */
export function emptyDraftForm(): DraftForm {
  return formSchema.parse({});
}
