import type { Finding } from "../../../src/check/finding";
import type { Report } from "../../../src/report/model";
import type { ReportText } from "../../../src/report/text";
import { findingsIn } from "../reports";

/** What the audit of a report finds in its text. */
export function findingsInText(report: Report, text: ReportText): readonly Finding[] {
  return findingsIn(report, { text }).filter(({ about }) => about === "text");
}
