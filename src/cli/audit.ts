import { checkTables } from "../check/check";
import type { SheetFacts } from "../check/sheet-facts";
import type { Finding } from "../check/finding";
import { explanationLines } from "../check/review/opinion-repairs";
import { explain } from "../check/repair/explain";
import type { Explanation } from "../check/repair/repair";
import { describeFinding, describeRepair } from "../check/sentences";
import type { DescribedFinding } from "../check/sentences";
import { checkText } from "../check/text/check-text";
import { describeTextFinding } from "../check/text/describe";
import { assemble } from "../exchange/assemble";
import type { Imported } from "../exchange/imported";
import { cellId } from "../report/cell";
import type { CellKey } from "../report/cell";
import type { Report } from "../report/model";
import type { ReportText } from "../report/text";

/** A report with everything that its checks say. */
export interface Audit {
  readonly report: Report;
  /** What could not be read, or not with certainty: whole sentences. */
  readonly problems: readonly string[];
  /** Tables that are there but were not read: the report is not known as a whole. */
  readonly incomplete: boolean;
  readonly findings: readonly DescribedFinding[];
  /** What probably went wrong, at the first of the findings that it explains. */
  readonly notes: ReadonlyMap<DescribedFinding, readonly string[]>;
}

/** Last year's report beside this one. */
export interface LastYear {
  readonly report: Report;
  readonly text: ReportText | null;
}

function addressesOf({ tables }: Imported): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap(({ cells }) =>
      cells.flatMap(({ key, address }): [string, string][] =>
        address === undefined ? [] : [[cellId(key), address]],
      ),
    ),
  );
}

const keyOf = ({ code, cells }: { code: string; cells: readonly CellKey[] }): string =>
  [code, ...cells.map(cellId)].join(" ");

/** A finding with the repairs of its explanation. */
function withRepairs(
  described: DescribedFinding,
  explanation: Explanation | undefined,
): DescribedFinding {
  if (explanation?.kind !== "found") return described;
  return { ...described, repairs: explanation.repairs.map(describeRepair) };
}

/** Table findings in their public form, explained where a sum is broken. */
function explained(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
  addresses: ReadonlyMap<string, string>,
): Pick<Audit, "findings" | "notes"> {
  const explanationOf = new Map(
    explanations.flatMap((explanation) =>
      explanation.findings.map((finding) => [keyOf(finding), explanation] as const),
    ),
  );
  const notes = new Map<DescribedFinding, readonly string[]>();
  const told = new Set<Explanation>();
  const described = findings.map((finding) => {
    const explanation = explanationOf.get(keyOf(finding));
    const plain = describeFinding(finding, (cell) => addresses.get(cellId(cell)) ?? null);
    const full = withRepairs(plain, explanation);
    if (explanation !== undefined && !told.has(explanation)) {
      told.add(explanation);
      notes.set(full, explanationLines(explanation));
    }
    return full;
  });
  return { findings: described, notes };
}

/** Checks everything that can be checked about an imported report, and explains broken sums. */
export function audit(imported: Imported, lastYear: LastYear | null): Audit {
  const { report, changedLabels, problems, unread } = assemble(imported, {});
  const sheet: SheetFacts = { changedLabels, overwrittenFormulas: [], computedTotals: [] };
  const previous = lastYear?.report ?? null;
  const tables = checkTables(report, { sheet, previous }).filter(
    // A table that is there but could not be read is told with its reason, not as missing.
    (finding) => finding.code !== "table-missing" || !unread.includes(finding.table),
  );
  const known = { previous, computedTotals: [], confirmed: [], text: imported.text };
  const { findings, notes } = explained(tables, explain(report, known), addressesOf(imported));
  const previousText = lastYear?.text ?? null;
  const text = imported.text === null ? [] : checkText(report, imported.text, { previousText });
  return {
    report,
    problems,
    incomplete: unread.length > 0,
    findings: [...findings, ...text.map(describeTextFinding)],
    notes,
  };
}
