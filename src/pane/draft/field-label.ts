import { fieldNameOf } from "../../draft/field-names";

/** A sentence about a field without the field's name, for where it stands under its label. */
export function bareSentence(field: string, sentence: string): string {
  const lead = `${fieldNameOf(field)}：`;
  return sentence.startsWith(lead) ? sentence.slice(lead.length) : sentence;
}
