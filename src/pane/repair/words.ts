import type { Severity } from "../../check/finding";
import { resolvesWords } from "../../check/repair/words";
import type { Repair } from "../../check/repair/repair";
import type { PlacedFinding } from "../../excel/contract";

export const severitiesOf = (findings: readonly PlacedFinding[]): readonly Severity[] =>
  findings.map(({ finding }) => finding.severity);

/** What a repair of several cells comes to: 改 2 格（填到相邻的行），改后 2 条错误消失. */
export function repairWords(repair: Repair, findings: readonly PlacedFinding[]): string {
  const resolved = resolvesWords(repair, severitiesOf(findings));
  return `改 ${repair.changes.length} 格（${repair.reason}），${resolved}`;
}
