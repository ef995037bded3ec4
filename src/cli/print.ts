import { describeVerdict } from "../check/describe";
import type { Finding } from "../check/finding";
import type { Explanation } from "../check/repair/repair";
import { gathered } from "../check/review/gathered";
import { explanationLines } from "../check/review/repair-notes";
import { SEVERITIES, SEVERITY_NAMES, countSeverities } from "../check/rules/severity";
import { described } from "./audit";
import type { CheckedReport } from "./audit";

/** One line a report, for programs. */
export function jsonLine(file: string, checked: CheckedReport): string {
  const { report, problems, notes, audit } = checked;
  const findings = audit.findings.map((finding) => described(finding, checked));
  const verdict = describeVerdict(audit.verdict);
  return JSON.stringify({ file, report, problems, notes, findings, verdict });
}

function countsOf(findings: readonly Finding[]): string {
  const counts = countSeverities(findings);
  return SEVERITIES.map((severity) => `${SEVERITY_NAMES[severity]} ${counts[severity]}`).join("，");
}

/** What probably went wrong, below the first of the findings that it explains, by its id. */
function notesOf({ audit, explanations }: CheckedReport): ReadonlyMap<string, readonly string[]> {
  const told = new Set<Explanation>();
  const notes = new Map<string, readonly string[]>();
  for (const { id } of audit.findings) {
    const explanation = explanations.get(id);
    if (explanation === undefined || told.has(explanation)) continue;
    told.add(explanation);
    notes.set(id, explanationLines(explanation, audit.findings));
  }
  return notes;
}

/** A report for people: who and when, how many of each kind, the verdict, then every finding. */
export function textLines(file: string, checked: CheckedReport): readonly string[] {
  const { report, problems, audit } = checked;
  const unit = report.organisation === "" ? "单位不明" : report.organisation;
  const notes = notesOf(checked);
  const findings = SEVERITIES.flatMap((severity) => {
    const own = audit.findings.filter((finding) => finding.severity === severity);
    return gathered(own, audit.report).flatMap(({ place, findings: [first] }) => [
      `  ${SEVERITY_NAMES[severity]}　${place}：${first.sentence}${first.advice}`,
      ...(notes.get(first.id) ?? []).map((note) => `  　　　${note}`),
    ]);
  });
  return [
    `${file}：${unit} ${report.year} 年，${countsOf(audit.findings)}`,
    `  结论　${audit.verdict.sentence}`,
    ...[...problems, ...checked.notes].map((told) => `  说明　${told}`),
    ...findings,
  ];
}
