import type { DraftForm } from "../form";
import type { Contact } from "./contact";
import type { LastYearStart } from "./start";

export type ContactField = keyof Contact;

const FIELDS: readonly ContactField[] = [
  "publishedAt",
  "url",
  "office",
  "address",
  "postcode",
  "phone",
  "email",
];

/** A form with what last year's report had in the fields that were blank, and which those are. */
export interface Begun {
  readonly form: DraftForm;
  readonly filled: readonly ContactField[];
}

/** Fills the blank fields of contact from last year's report; what somebody typed stays. */
export function begunWith(form: DraftForm, { contact }: Pick<LastYearStart, "contact">): Begun {
  const filled = FIELDS.filter(
    (field) => contact[field] !== "" && form.opening[field].trim() === "",
  );
  const opening = { ...form.opening };
  for (const field of filled) opening[field] = contact[field];
  return filled.length === 0 ? { form, filled } : { form: { ...form, opening }, filled };
}

/** A form without what was filled in from last year, and how many fields that were. */
export interface ClearedForm {
  readonly form: DraftForm;
  readonly cleared: number;
}

/** 撤销: the fields that were filled are blank again, unless somebody has changed them since. */
export function withoutBegun(
  form: DraftForm,
  { contact }: Pick<LastYearStart, "contact">,
  filled: readonly ContactField[],
): ClearedForm {
  const same = filled.filter((field) => form.opening[field] === contact[field]);
  const opening = { ...form.opening };
  for (const field of same) opening[field] = "";
  return { form: { ...form, opening }, cleared: same.length };
}
