import type { DeskOutcome } from "./desk";

/** 截至 1 月 20 日，以下 3 个单位未报：…。 Null where nobody is missing. */
export function missingText({ lines }: DeskOutcome, day: Date): string | null {
  const names = lines.filter(({ state }) => state === "missing").map(({ unit }) => unit.name);
  if (names.length === 0) return null;
  const date = `${day.getMonth() + 1} 月 ${day.getDate()} 日`;
  return `截至 ${date}，以下 ${names.length} 个单位未报：${names.join("、")}。`;
}
