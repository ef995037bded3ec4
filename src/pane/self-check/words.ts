import type {
  CaseResult,
  CaseState,
  SelfCheckReport,
} from "../../excel/contract/self-check-contract";

export const STATE_WORDS: Readonly<Record<CaseState, string>> = {
  passed: "通过",
  different: "不同",
  silent: "没有回答",
};

const count = (results: readonly CaseResult[], state: CaseState): number =>
  results.filter((result) => result.state === state).length;

/** What came of it, in one line. */
export function summary({ results, total }: SelfCheckReport): string {
  const passed = count(results, "passed");
  if (passed === total) return `全部 ${total} 项通过。`;
  const parts = (["passed", "different", "silent"] as const)
    .map((state) => ({ state, number: count(results, state) }))
    .filter(({ number }) => number > 0)
    .map(({ state, number }) => `${STATE_WORDS[state]} ${number} 项`);
  const left = total - results.length;
  return `${[...parts, ...(left > 0 ? [`没有做 ${left} 项`] : [])].join("，")}。`;
}

/** What has to be looked at first. */
export function inOrder(results: readonly CaseResult[]): readonly CaseResult[] {
  const passed = results.filter(({ state }) => state === "passed");
  return [...results.filter(({ state }) => state !== "passed"), ...passed];
}

/** The result as plain text to be sent in: nothing of the workbook, no names. */
export function resultText(report: SelfCheckReport, version: string): string {
  const { excel, results, leftSheets } = report;
  return [
    `年报助手 ${version} 自检结果`,
    `Excel：${excel.host} ${excel.version}，平台：${excel.platform}，语言：${excel.language}`,
    `支持的接口：${excel.sets.join("、")}`,
    summary(report),
    ...(leftSheets?.length !== 0 ? ["自检的工作表可能没有全部删去。"] : []),
    "",
    ...results.flatMap(({ id, title, where, expected, state, came, code }) => [
      `[${STATE_WORDS[state]}] ${id} ${title}（${where.join("、")}）`,
      ...(state === "passed" ? [] : [`  应当：${expected}`]),
      `  实际：${came}${code === null ? "" : `（${code}）`}`,
    ]),
    "",
  ].join("\n");
}
