import type { JudgedText } from "../../actions/checked";
import type { Finding } from "../../check/finding";
import { isGap } from "../../check/review/verdict";
import { countSeverities } from "../../check/rules/severity";
import type { Severity } from "../../check/rules/severity";
import { draftProblems } from "../../draft/draft-problems";
import type { DraftForm } from "../../draft/form";
import type { Audit } from "../../check/audit";
import type { Report } from "../../report/model";
import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";

/** What is still open before the report leaves, and where to go about it. */
export interface OpenPoints {
  /** Findings in the tables, blanks apart. */
  readonly tables: Readonly<Record<Severity, number>>;
  /** Cells without a number and without a reason. */
  readonly blanks: number;
  readonly text: Readonly<Record<Severity, number>>;
  /** Places of the text that nobody has filled in. */
  readonly gaps: number;
  /** Fields of the form that contradict each other or were left out. */
  readonly form: number;
  /** Whether 审核 judged a text that was brought along by an import, and that does not leave. */
  readonly imported: boolean;
  /** Tables that are not in the workbook, or that could not be read. */
  readonly missing: readonly TableKey[];
}

/**
 * Everything that is open.
 * @param textIs what 审核 has judged as the text.
 */
export function openPoints(
  { report, findings }: Audit,
  form: DraftForm,
  textIs: JudgedText,
  lastYear: Report | null,
): OpenPoints {
  const open = findings.filter(({ state }) => state !== "justified");
  const isBlank = ({ code }: Finding): boolean => code === "blank";
  const of = (about: Finding["about"]): readonly Finding[] =>
    open.filter((one) => one.about === about && !isGap(one) && !isBlank(one));
  const gaps = open.filter(isGap).length;
  return {
    tables: countSeverities(of("tables")),
    blanks: open.filter(isBlank).length,
    text: countSeverities(of("text")),
    gaps,
    form: gaps > 0 ? 0 : draftProblems(form, report, lastYear).length,
    imported: textIs === "source",
    missing: TABLE_KEYS.filter((table) => report[table] === null),
  };
}
