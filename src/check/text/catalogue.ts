import type { RuleText } from "../catalogue";
import { CLAIM_RULES } from "../claims/catalogue";
import type { TextCode } from "./finding";
import { STRUCTURE_RULES } from "../rules/text/catalogue";

/** Every rule about the text, in the order in which the documentation lists them. */
export const TEXT_CATALOGUE: Readonly<Record<TextCode, RuleText>> = {
  ...STRUCTURE_RULES,
  ...CLAIM_RULES,
};
