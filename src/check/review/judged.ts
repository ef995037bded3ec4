import { RULES } from "../rules";
import type { RuleCode } from "../rules";
import type { RuleText } from "../rules/rule";
import type { Severity } from "../rules/severity";
import type { Subject } from "../rules/subject";

/** How a rule was judged over the report. */
export interface JudgedRule extends RuleText<RuleCode> {
  readonly severity: Severity;
  /** How many findings it has. */
  readonly found: number;
  /**
   * What kept it from being judged everywhere, in words; none: it was judged wherever it applies,
   * and without a finding it holds.
   */
  readonly lacks: readonly string[];
}

/** Every rule that has something to do with the report, in the order of the documentation. */
export function judgedRules(
  subject: Subject,
  findings: readonly { readonly code: RuleCode }[],
): readonly JudgedRule[] {
  const counts = new Map<RuleCode, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return RULES.filter(({ applies }) => applies(subject)).map((rule): JudgedRule => {
    const { code, severity, title, text, advice, source, needs } = rule;
    const lacks = needs
      .filter((need) => !need.isMet(subject))
      .map((need) => (typeof need.lacks === "string" ? need.lacks : need.lacks(subject)));
    return {
      ...{ code, severity, title, text, advice, source },
      found: counts.get(code) ?? 0,
      lacks: [...new Set(lacks)],
    };
  });
}
