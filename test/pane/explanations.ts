import type { Change, ExplainedFinding, Explanation, Repair } from "../../src/check/repair/repair";
import type { Checked } from "../../src/actions/checked";
import { isLinear } from "../../src/check/sums/linear-rules";
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
export function brokenSums({ audit }: Checked): readonly ExplainedFinding[] {
  return audit.findings.flatMap(({ code, cells }): ExplainedFinding[] =>
    isLinear(code) ? [{ code, cells: [...cells].reverse() }] : [],
  );
}

export function found(outcome: Checked, repairs: readonly Repair[], equal = 1): Explanation {
  return { kind: "found", findings: brokenSums(outcome), repairs, equal };
}
