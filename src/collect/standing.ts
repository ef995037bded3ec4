import type { DeskOutcome } from "./desk";

/** 应报 49，已报 46，计入 45. */
export function standingWords({
  expected,
  received,
  counted,
}: Pick<DeskOutcome, "expected" | "received" | "counted">): string {
  return `应报 ${expected}，已报 ${received}，计入 ${counted}`;
}

/**
 * The text to send round for those missing; null where nobody is.
 * @param until 1 月 20 日; null where the day is not told.
 */
export function missingText({ lines }: DeskOutcome, until: string | null): string | null {
  const names = lines.filter(({ state }) => state === "missing").map(({ unit }) => unit.name);
  if (names.length === 0) return null;
  const day = until === null ? "" : `截至 ${until}，`;
  return `${day}以下 ${names.length} 个单位未报：${names.join("、")}。`;
}
