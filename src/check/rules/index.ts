import { TABLE_RULES } from "./tables";
import type { TableCode } from "./tables";
import { TEXT_RULES } from "./text";
import type { TextCode } from "./text";

/** The public name of a rule. */
export type RuleCode = TableCode | TextCode;

/** Every rule, in the order of the documentation: the tables, then the text. */
export const RULES = [...TABLE_RULES, ...TEXT_RULES] as const;

const ORDER: ReadonlyMap<string, number> = new Map(RULES.map(({ code }, at) => [code, at]));

/** The place of a rule in the documentation. */
export function orderOf(code: RuleCode): number {
  return ORDER.get(code) ?? RULES.length;
}
