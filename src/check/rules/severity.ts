/** 错误 (must be corrected) · 需核实 (correct it, or keep it with a 审核说明) · 提示. */
export type Severity = "error" | "explain" | "hint";

/** The gravest first: the order in which they are counted and listed everywhere. */
export const SEVERITIES: readonly Severity[] = ["error", "explain", "hint"];

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: "错误",
  explain: "需核实",
  hint: "提示",
};

/** The gravest of some; null of none. */
export function gravest(severities: readonly Severity[]): Severity | null {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? null;
}

/** How many there are of each. */
export function countSeverities(
  findings: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, explain: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
