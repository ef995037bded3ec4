import { judgedReportOf } from "../collect/read-report";
import { isSumCode } from "../collect/sum-codes";
import type { ReadReport, ReceivedFile } from "../collect/received";
import type { ReadSource } from "../exchange/imported";

/** What became of a file: its report as a sum needs it, or why it was not read. */
export type ReceivedContent = ReceivedFile["content"];

/**
 * A report without everything that a sum does not ask for: 3,000 of them are held at the same time.
 * Of the findings those are left that say that a sum does not hold.
 */
export function compact(read: ReadReport): ReadReport {
  const { audit } = read;
  const { report, findings } = audit;
  return {
    ...read,
    audit: {
      ...audit,
      report: { ...report, narrative: {} },
      findings: findings.filter(({ code }) => isSumCode(code)).slice(0, 1),
      judged: [],
      completeness: [],
      stale: [],
    },
    text: null,
    explanations: [],
  };
}

/**
 * A file as it is summed.
 * @param whole With its text and findings, where it is judged again beside last year's report.
 */
export function received(read: ReadSource, whole: boolean): ReceivedContent {
  if (!read.ok) return { kind: "unread", sentence: read.sentence };
  const report = judgedReportOf(read.imported);
  return whole ? { ...report, explanations: [] } : compact(report);
}
