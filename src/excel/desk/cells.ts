import { entered } from "../host/enter";
import { isFormula } from "../host/is-formula";

/** What a cell of the officer's sheets is to hold; null empties it. */
export type Entry = string | number | null | { readonly formula: string };

export const isFormulaEntry = (entry: Entry): entry is { readonly formula: string } =>
  typeof entry === "object" && entry !== null;

/** What stands in a cell, as it can be entered again; TRUE and errors as the texts they show. */
export function entryOf(formula: unknown, value: unknown): Entry {
  if (isFormula(formula, value)) return { formula };
  if (typeof formula === "number") return formula;
  if (typeof formula === "boolean") return formula ? "TRUE" : "FALSE";
  return typeof formula === "string" && formula !== "" ? formula : null;
}

/** A formula without what programs write each in their own way. */
const plain = (formula: string): string => formula.replace(/[\s$']/gu, "").toUpperCase();

/** Whether two entries are the same to who reads the sheet. */
export function sameEntry(one: Entry, other: Entry): boolean {
  if (isFormulaEntry(one) && isFormulaEntry(other)) {
    return plain(one.formula) === plain(other.formula);
  }
  return one === other;
}

/** What Excel is given for it. */
export function givenFor(entry: Entry): string | number {
  return isFormulaEntry(entry) ? entry.formula : entered(entry);
}
