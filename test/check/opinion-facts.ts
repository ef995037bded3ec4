import { checkTables } from "../../src/check/check";
import type { CheckOptions } from "../../src/check/check";
import { keepable } from "../../src/check/review/justification";
import type { KeptReason } from "../../src/check/review/justification";
import type { OpinionFacts } from "../../src/check/review/opinion";
import type { Finding } from "../../src/check/finding";
import type { Report } from "../../src/report/model";

/** What a check of the tables alone knows, to make an opinion of. */
export function factsOf(
  report: Report,
  more: Partial<OpinionFacts> = {},
  options: CheckOptions = {},
): OpinionFacts {
  return {
    report,
    time: new Date(2026, 10, 21, 9, 5),
    unread: [],
    previous: options.previous ?? null,
    findings: checkTables(report, options),
    text: null,
    kept: [],
    set: 1,
    explanations: [],
    addressOf: () => null,
    ...more,
  };
}

/** A reason for a finding as the sheet 审核说明 keeps it. */
export function reasonFor(
  finding: Finding | undefined,
  report: Report,
  reason: string,
): KeptReason {
  const kept = finding === undefined ? null : keepable(finding, { report, set: 1 });
  if (kept === null) throw new Error("this finding cannot be kept");
  const { key, place, rule, values } = kept;
  return { key, place, rule, values, reason, date: "2026-11-20" };
}
