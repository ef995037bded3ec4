import type { Severity } from "../../check/finding";
import type { TextFinding } from "../../check/text/finding";
import { draftProblems } from "../../draft/draft-problems";
import type { DraftForm } from "../../draft/form";
import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";
import type { Checked } from "../../actions/checked";

/** What is still open before the report leaves. */
export interface OpenPoints {
  readonly tables: Readonly<Record<Severity, number>>;
  readonly text: Readonly<Record<Severity, number>>;
  /** Fields of the form that are missing or contradict each other. */
  readonly form: number;
  /** Tables that are not in the workbook, or that could not be read. */
  readonly missing: readonly TableKey[];
}

function counted(
  findings: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, explain: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export function openPoints(
  outcome: Checked,
  form: DraftForm,
  textFindings: readonly TextFinding[],
): OpenPoints {
  const { report, findings } = outcome;
  return {
    tables: counted(findings.map(({ finding }) => finding)),
    text: counted(textFindings),
    form: draftProblems(form, report).length,
    missing: TABLE_KEYS.filter((table) => report[table] === null),
  };
}

/** How many errors the exported report still has. */
export function openErrors({ tables, text }: OpenPoints): number {
  return tables.error + text.error;
}
