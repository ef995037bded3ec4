import type { ClaimCode, TextFound } from "../../claims/text-found";
import { TEXT } from "../need";
import { rule } from "../rule";
import type { Rule, RuleSpec } from "../rule";

type ClaimSpec<Code extends ClaimCode> = Omit<RuleSpec<Code, TextFound>, "find" | "says">;

/** A rule over numbers in prose: `claims` finds them all in one reading of the text. */
export function claimRule<const Code extends ClaimCode>(
  spec: ClaimSpec<Code>,
): Rule<Code, TextFound> {
  return rule({
    ...spec,
    needs: [TEXT, ...spec.needs],
    find: ({ claims }) => claims().filter(({ code }) => code === spec.code),
    says: ({ sentence }) => sentence,
  });
}
