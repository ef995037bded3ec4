import { explanationKey } from "../check/review/explanation-key";
import type { ExplainedFinding, Explanation } from "../check/repair/repair";
import type { CellKey } from "../report/cell";
import { cellId } from "../report/cell";
import type { CheckOutcome, PlacedFinding } from "./contract";

interface Rule extends Pick<ExplainedFinding, "cells"> {
  readonly code: string;
}

/** The same rule over the same cells, whichever of them stands first. */
function ruleId({ code, cells }: Rule): string {
  return [code, ...cells.map(cellId).sort()].join("|");
}

/** The findings of a check that an explanation is about. */
export function explainedFindings(
  { findings }: Pick<Explanation, "findings">,
  placed: readonly PlacedFinding[],
): readonly PlacedFinding[] {
  const explained = new Set(findings.map(ruleId));
  return placed.filter(({ finding }) => explained.has(ruleId(finding)));
}

/** The only cell of the repair that is the most plausible by itself; null where there is none. */
function namedCell(explanation: Explanation): CellKey | null {
  if (explanation.kind !== "found" || explanation.equal !== 1) return null;
  const [change, another] = explanation.repairs[0]?.changes ?? [];
  return change === undefined || another !== undefined ? null : change.cell;
}

/** Where the repair names one cell, that cell is marked for the findings it explains; by their ids. */
export function namedCells(
  outcome: CheckOutcome,
  explanations: readonly Explanation[],
): ReadonlyMap<string, CellKey> {
  const named = new Map<string, CellKey>();
  for (const explanation of explanations) {
    const cell = namedCell(explanation);
    if (cell === null) continue;
    if (outcome.dismissed.includes(explanationKey(explanation.findings, outcome))) continue;
    for (const { id } of explainedFindings(explanation, outcome.findings)) named.set(id, cell);
  }
  return named;
}
