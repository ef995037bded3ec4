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

/** 撤销: the fields that were filled are blank again, unless somebody has changed them since. */
export function withoutBegun(
  form: DraftForm,
  { contact }: Pick<LastYearStart, "contact">,
  filled: readonly ContactField[],
): DraftForm {
  const opening = { ...form.opening };
  for (const field of filled) {
    if (opening[field] === contact[field]) opening[field] = "";
  }
  return { ...form, opening };
}
