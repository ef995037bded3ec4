import type { Severity } from "../../check/rules/severity";
import { resolvesWords } from "../../check/repair/words";
import type { Repair } from "../../check/repair/repair";
import type { Finding } from "../../check/finding";

export const severitiesOf = (findings: readonly Finding[]): readonly Severity[] =>
  findings.map(({ severity }) => severity);

/** What a repair of several cells comes to: 改 2 格（填到相邻的行），改后 2 条错误消失. */
export function repairWords(repair: Repair, findings: readonly Finding[]): string {
  const resolved = resolvesWords(repair, severitiesOf(findings));
  return `改 ${repair.changes.length} 格（${repair.reason}），${resolved}`;
}
