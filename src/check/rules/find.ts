import type { Report } from "../../report/model";
import type { FoundBy, Told } from "./rule";
import { inOrderOfForm, inReadingOrder } from "./order";
import { LEDGER_RULES } from "./ledger";
import type { LedgerCode } from "./ledger";
import { subjectOf } from "./subject";
import type { Subject, SubjectOptions } from "./subject";
import { TABLE_RULES } from "./tables";
import type { TableCode } from "./tables";
import { TEXT_RULES } from "./text";
import type { TextCode } from "./text";

/** What the rules about tables find, in the order of the form; without a word. */
export function findInTables(
  report: Report,
  options: SubjectOptions = {},
): readonly FoundBy<TableCode>[] {
  const subject = subjectOf(report, options);
  const found = TABLE_RULES.flatMap((rule): readonly FoundBy<TableCode>[] => rule.find(subject));
  return inOrderOfForm(subject, found, (one) => one);
}

type OfTables = TableCode | LedgerCode;

/** What the rules about the tables and the ledger behind them find and say, in the order of the form. */
export function tellTables(subject: Subject): readonly Told<OfTables>[] {
  const rules = subject.ledger === null ? TABLE_RULES : [...TABLE_RULES, ...LEDGER_RULES];
  const told = rules.flatMap((rule): readonly Told<OfTables>[] => rule.tell(subject));
  return inOrderOfForm(subject, told, ({ found }) => found);
}

/** What the rules about the text find and say, in reading order; nothing without a text. */
export function tellText(subject: Subject): readonly Told<TextCode>[] {
  if (subject.text === null) return [];
  const told = TEXT_RULES.flatMap((rule): readonly Told<TextCode>[] => rule.tell(subject));
  return inReadingOrder(subject.text, told, ({ found }) => found);
}
