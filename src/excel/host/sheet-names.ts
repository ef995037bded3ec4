/** What Excel does not allow in the name of a worksheet. */
const FORBIDDEN = /[:\\/?*[\]]/;

/** Why a sheet name cannot be used, as a sentence; null when it can. */
export function sheetNameProblem(name: string, existing: readonly string[]): string | null {
  const trimmed = name.trim();
  if (trimmed === "") return "请填写工作表名称。";
  if (trimmed.length > 31) return "工作表名称最多 31 个字。";
  if (FORBIDDEN.test(trimmed)) return "工作表名称不能含有 : \\ / ? * [ ] 这些符号。";
  if (trimmed.startsWith("'") || trimmed.endsWith("'")) return "工作表名称不能以单引号开头或结尾。";
  if (isTaken(trimmed, existing)) return `工作簿中已经有“${trimmed}”，请换一个名称。`;
  return null;
}

/** Excel compares sheet names without regard to case. */
export function isTaken(name: string, existing: readonly string[]): boolean {
  const wanted = name.toLowerCase();
  return existing.some((other) => other.toLowerCase() === wanted);
}

/** A free name near the wanted one: "三、依申请公开 (2)". */
export function freeName(wanted: string, existing: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const name = `${wanted} (${String(number)})`;
    if (!isTaken(name, existing)) return name;
  }
}

/** “二、主动公开”、“三、依申请公开” */
export function quotedNames(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("、");
}
