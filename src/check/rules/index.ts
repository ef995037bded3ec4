import { LEDGER_RULES } from "./ledger";
import type { LedgerCode } from "./ledger";
import { TABLE_RULES } from "./tables";
import type { TableCode } from "./tables";
import { TEXT_RULES } from "./text";
import type { TextCode } from "./text";

/** The public name of a rule. */
export type RuleCode = TableCode | LedgerCode | TextCode;

/** Every rule, in the order of the documentation: the tables, the ledger, then the text. */
export const RULES = [...TABLE_RULES, ...LEDGER_RULES, ...TEXT_RULES] as const;

const ORDER: ReadonlyMap<string, number> = new Map(RULES.map(({ code }, at) => [code, at]));

/** The place of a rule in the documentation. */
export function orderOf(code: RuleCode): number {
  return ORDER.get(code) ?? RULES.length;
}
