import type { Audit } from "../check/audit";
import { describeFinding, describeRepair } from "../check/describe";
import type { DescribedFinding } from "../check/describe";
import type { Finding } from "../check/finding";
import { explain } from "../check/repair/explain";
import type { Explanation } from "../check/repair/repair";
import { explanationsById } from "../check/review/explained";
import type { LastYear } from "../check/rules/subject";
import { assemble } from "../exchange/assemble";
import { addressesOf, auditSource } from "../exchange/audit-source";
import type { Imported } from "../exchange/imported";
import { cellId } from "../report/cell";
import { chosenTables } from "./choose-tables";
import type { Report } from "../report/model";

/** The report of a file with everything that is said of it. */
export interface CheckedReport {
  /** As it was read. */
  readonly report: Report;
  /** What could not be read, or not with certainty: whole sentences. */
  readonly problems: readonly string[];
  /** What else stands in the file and was not looked at. */
  readonly notes: readonly string[];
  readonly audit: Audit;
  /** What probably went wrong, by the ids of the findings. */
  readonly explanations: ReadonlyMap<string, Explanation>;
  /** Where a cell stands in the file, by `cellId`; of a workbook only. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** Judges an imported report and explains its broken sums. `tables` as `chosenTables` has it. */
export function checkReport(
  imported: Imported,
  lastYear: LastYear | null,
  tables: number | null = null,
): CheckedReport {
  const { choice, problems: missed } = chosenTables(imported, tables);
  const assembled = assemble(imported, { choice });
  const { report } = assembled;
  const problems = [...missed, ...assembled.problems];
  const audit = auditSource(imported, assembled, lastYear);
  const explanations = explain(report, {
    previous: lastYear?.report ?? null,
    computedTotals: [],
    confirmed: [],
    text: imported.text,
  });
  return {
    report,
    problems,
    notes: assembled.notes,
    audit,
    explanations: explanationsById(explanations, audit.findings),
    addresses: addressesOf(imported),
  };
}

/** The public form of a finding, with the repairs of its explanation. */
export function described(
  finding: Finding,
  { addresses, explanations }: Pick<CheckedReport, "addresses" | "explanations">,
): DescribedFinding {
  const plain = describeFinding(finding, (cell) => addresses.get(cellId(cell)) ?? null);
  const explanation = explanations.get(finding.id);
  return explanation?.kind === "found"
    ? { ...plain, repairs: explanation.repairs.map(describeRepair) }
    : plain;
}
