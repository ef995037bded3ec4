import type { Audit } from "../audit";
import type { Finding } from "../finding";
import type { Explanation } from "../repair/repair";
import { completenessOf } from "./completeness";
import { explainedFindings } from "./explained";
import { partName } from "./part-name";
import { countDue, countWords, verdictOf } from "./verdict";

/** What of an audit is sent. */
export interface Sent {
  /** Without what was left out, and without a word that would be false of what remains. */
  readonly audit: Audit;
  readonly explanations: readonly Explanation[];
  /** Whether anything was left out. */
  readonly isSelection: boolean;
}

/** Tells what is listed, and nothing of the report beside it. */
function conclusionOf({ unread }: Audit, findings: readonly Finding[]): string {
  const names = [...new Set(unread.map(({ part }) => partName(part)))];
  const words = countWords(countDue(findings));
  const listed = words === "" ? "没有列出需要修改或者核实的问题" : `列出${words}，请修改或者核实`;
  return `本意见${listed}${names.length === 0 ? "" : `；${names.join("、")}没有审核`}。`;
}

/**
 * The audit without the findings that are struck. They are not told of, so nothing is said that their
 * absence would make false: a rule that has only such findings is called neither broken nor held, a
 * line of completeness that rests on them is left out, and so is a repair that would mend them as well;
 * the conclusion counts what is listed and does not say that the report can be sent in.
 * @param isStruck Null where nothing can be struck.
 */
export function sentOf(
  audit: Audit,
  explanations: readonly Explanation[],
  isStruck: ((finding: Finding) => boolean) | null,
): Sent {
  const { findings, report, unread, hasText } = audit;
  const struck = isStruck === null ? [] : findings.filter(isStruck);
  if (struck.length === 0) {
    return { audit, explanations, isSelection: false };
  }
  const out = new Set(struck);
  const sent = findings.filter((finding) => !out.has(finding));
  const counts = (code: string): number => sent.filter((finding) => finding.code === code).length;
  const told = completenessOf({ report, unread, findings: sent, hasText });
  return {
    audit: {
      ...audit,
      findings: sent,
      verdict: { ...verdictOf(sent, unread, hasText), sentence: conclusionOf(audit, sent) },
      judged: audit.judged
        .map((rule) => ({ ...rule, was: rule.found, found: counts(rule.code) }))
        .filter(({ was, found }) => found > 0 || was === 0),
      completeness: audit.completeness.filter(({ sentence, name }) =>
        told.some((line) => line.name === name && line.sentence === sentence),
      ),
    },
    explanations: explanations.filter((explanation) =>
      explainedFindings(explanation.findings, findings).every((finding) => !out.has(finding)),
    ),
    isSelection: true,
  };
}
