import { explanationKey } from "../../check/review/explanation-key";
import { explainedFindings } from "../../check/review/explained";
import type { Explanation } from "../../check/repair/repair";
import type { Finding } from "../../check/finding";
import type { Checked } from "../checked";
import type { TableKey } from "../../report/form";
import { valueAt } from "../../report/model";

/** Findings that have their explanations in common. */
export interface ExplainedGroup {
  /** Names it while its cells hold the same values. */
  readonly key: string;
  readonly table: TableKey;
  readonly explanation: Explanation;
  readonly findings: readonly Finding[];
  /** 都不对: kept away. */
  readonly dismissed: boolean;
}

/** The explanations of an outcome. */
export interface Explained {
  readonly outcome: Checked;
  readonly explanations: readonly Explanation[];
}

/** Whether the cells of an explanation's findings hold what they held when it was sought. */
function standsStill({ findings }: Explanation, before: Checked, now: Checked): boolean {
  return findings
    .flatMap(({ cells }) => cells)
    .every((cell) => valueAt(before.report, cell) === valueAt(now.report, cell));
}

function groupOf(explanation: Explanation, outcome: Checked): ExplainedGroup | null {
  const findings = explainedFindings(explanation.findings, outcome.audit.findings);
  const table = findings[0]?.table ?? null;
  // Where a rule is no longer broken, what was sought is of no use any more.
  if (table === null || findings.length < explanation.findings.length) return null;
  // All of it stays as it is, with reasons: nothing is to be proposed.
  if (findings.every(({ state }) => state === "justified")) return null;
  const key = explanationKey(explanation.findings, outcome);
  return { key, table, explanation, findings, dismissed: outcome.dismissed.includes(key) };
}

/**
 * The findings of an outcome under their explanations. Until those of a newer outcome are there,
 * the older ones stay where nothing that they speak of has changed.
 */
export function explainedGroups(
  outcome: Checked,
  explained: Explained | null,
): readonly ExplainedGroup[] {
  if (explained === null) return [];
  return explained.explanations
    .filter((explanation) => standsStill(explanation, explained.outcome, outcome))
    .flatMap((explanation) => groupOf(explanation, outcome) ?? []);
}
