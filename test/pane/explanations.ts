import type { Change, ExplainedFinding, Explanation, Repair } from "../../src/check/repair/repair";
import type { CheckOutcome } from "../../src/excel/contract";
import { valueAt } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { cell } from "../check/reports";

/** A change of a cell of the report, by its id: to what, and why. */
export type Changed = readonly [id: string, to: number, reason: string];

export function repair(report: Report, resolves: number, changes: readonly Changed[]): Repair {
  return {
    changes: changes.map(([id, to, reason]): Change => ({
      cell: cell(id),
      from: valueAt(report, cell(id)) ?? null,
      to,
      reason,
    })),
    resolves,
    reason: changes[0]?.[2] ?? "",
    cost: 1,
  };
}

/** The broken sums of an outcome as an explanation names them: in an order of its own. */
export function brokenSums({ findings }: CheckOutcome): readonly ExplainedFinding[] {
  return findings.flatMap(({ finding }): ExplainedFinding[] =>
    "parts" in finding ? [{ code: finding.code, cells: [...finding.cells].reverse() }] : [],
  );
}

export function found(outcome: CheckOutcome, repairs: readonly Repair[], equal = 1): Explanation {
  return { kind: "found", findings: brokenSums(outcome), repairs, equal };
}
