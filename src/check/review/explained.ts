import { cellId } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import type { Finding } from "../finding";
import type { ExplainedFinding, Explanation } from "../repair/repair";
import { explanationKey } from "./explanation-key";
import type { JustifiedReport } from "./justification-key";

interface Named {
  readonly code: string;
  readonly cells: readonly CellKey[];
}

/** The same rule over the same cells, whichever of them stands first. */
const ruleOver = ({ code, cells }: Named): string => [code, ...cells.map(cellId).sort()].join("|");

/** The findings that an explanation is about; those that are gone are left out. */
export function explainedFindings(
  explained: readonly ExplainedFinding[],
  findings: readonly Finding[],
): readonly Finding[] {
  const wanted = new Set(explained.map(ruleOver));
  return findings.filter((finding) => wanted.has(ruleOver(finding)));
}

/** The only cell of the repair that is the most plausible by itself; null where there is none. */
function suspectOf(explanation: Explanation): CellKey | null {
  if (explanation.kind !== "found" || explanation.equal !== 1) return null;
  const [change, another] = explanation.repairs[0]?.changes ?? [];
  return change === undefined || another !== undefined ? null : change.cell;
}

/**
 * Where the repair names one cell, that cell is marked for the findings it explains; by their ids.
 * Explanations that the user has kept away (都不对) name none.
 */
export function suspectCells(
  explanations: readonly Explanation[],
  findings: readonly Finding[],
  dismissed: readonly string[],
  report: JustifiedReport,
): ReadonlyMap<string, CellKey> {
  const suspects = new Map<string, CellKey>();
  for (const explanation of explanations) {
    const cell = suspectOf(explanation);
    if (cell === null || dismissed.includes(explanationKey(explanation.findings, report))) continue;
    for (const { id } of explainedFindings(explanation.findings, findings)) suspects.set(id, cell);
  }
  return suspects;
}

/** For every finding the explanation that it has in common with others, by its id. */
export function explanationsById(
  explanations: readonly Explanation[],
  findings: readonly Finding[],
): ReadonlyMap<string, Explanation> {
  return new Map(
    explanations.flatMap((explanation) =>
      explainedFindings(explanation.findings, findings).map(({ id }) => [id, explanation] as const),
    ),
  );
}
