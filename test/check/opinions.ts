import type { Finding } from "../../src/check/finding";
import type { Explanation } from "../../src/check/repair/repair";
import type { Justification } from "../../src/check/review/justification";
import { opinionOf } from "../../src/check/review/opinion";
import type { Opinion } from "../../src/check/review/opinion";
import type { Report } from "../../src/report/model";
import { audited } from "./reports";
import type { Beside } from "./reports";

/** What an opinion says beside what the report is judged by. */
interface WithExplanations extends Beside {
  readonly explanations?: readonly Explanation[];
}

/** The opinion of a report that was checked on 2026-11-21 at 9:05. */
export function opinionWith(report: Report, beside: WithExplanations = {}): Opinion {
  const { explanations = [], ...more } = beside;
  return opinionOf(audited(report, more), explanations, new Date(2026, 10, 21, 9, 5));
}

/** A reason for a finding as the sheet 审核说明 keeps it. */
export function reasonFor(
  finding: Finding | undefined,
  reason: string,
  date = "2026-11-20",
): Justification {
  const own = finding?.justifiable ?? null;
  if (own === null) throw new Error("this finding cannot be justified");
  const { key, place, rule, values } = own;
  return { key, place, rule, values, reason, date };
}

/** A reason for every finding that can have one. */
export function reasonsFor(findings: readonly Finding[]): readonly Justification[] {
  return findings
    .filter(({ justifiable }) => justifiable !== null)
    .map((finding) => reasonFor(finding, "已核对台账。"));
}
