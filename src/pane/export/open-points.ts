import type { Finding } from "../../check/finding";
import { isGap } from "../../check/review/verdict";
import { countSeverities } from "../../check/rules/severity";
import type { Severity } from "../../check/rules/severity";
import { draftProblems } from "../../draft/draft-problems";
import type { DraftForm } from "../../draft/form";
import type { Audit } from "../../check/audit";
import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";

/** What is still open before the report leaves, and where to go about it. */
export interface OpenPoints {
  readonly tables: Readonly<Record<Severity, number>>;
  readonly text: Readonly<Record<Severity, number>>;
  /** Places of the text that nobody has filled in. */
  readonly gaps: number;
  /** Fields of the form that contradict each other or were left out. */
  readonly form: number;
  /** Tables that are not in the workbook, or that could not be read. */
  readonly missing: readonly TableKey[];
}

export function openPoints({ report, findings }: Audit, form: DraftForm): OpenPoints {
  const open = findings.filter(({ state }) => state !== "justified");
  const of = (about: Finding["about"]): readonly Finding[] =>
    open.filter((finding) => finding.about === about && !isGap(finding));
  const gaps = open.filter(isGap).length;
  return {
    tables: countSeverities(of("tables")),
    text: countSeverities(of("text")),
    gaps,
    form: gaps > 0 ? 0 : draftProblems(form, report).length,
    missing: TABLE_KEYS.filter((table) => report[table] === null),
  };
}
