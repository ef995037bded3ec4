import { checkTables } from "../check/check";
import type { SheetFacts } from "../check/sheet-facts";
import { describeFinding } from "../check/sentences";
import type { DescribedFinding } from "../check/sentences";
import { checkText } from "../check/text/check-text";
import { describeTextFinding } from "../check/text/describe";
import { assemble } from "../exchange/assemble";
import type { Imported } from "../exchange/imported";
import { cellId } from "../report/cell";
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

/** Checks everything that can be checked about an imported report. */
export function audit(imported: Imported, lastYear: LastYear | null): Audit {
  const { report, changedLabels, problems, unread } = assemble(imported, {});
  const sheet: SheetFacts = { changedLabels, overwrittenFormulas: [], computedTotals: [] };
  const addresses = addressesOf(imported);
  const tables = checkTables(report, { sheet, previous: lastYear?.report ?? null }).filter(
    // A table that is there but could not be read is told with its reason, not as missing.
    (finding) => finding.code !== "table-missing" || !unread.includes(finding.table),
  );
  const previousText = lastYear?.text ?? null;
  const text = imported.text === null ? [] : checkText(report, imported.text, { previousText });
  return {
    report,
    problems,
    incomplete: unread.length > 0,
    findings: [
      ...tables.map((finding) =>
        describeFinding(finding, (cell) => addresses.get(cellId(cell)) ?? null),
      ),
      ...text.map(describeTextFinding),
    ],
  };
}
