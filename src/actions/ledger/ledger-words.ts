import { dayText } from "../../ledger/day";
import type { Day } from "../../ledger/day";
import type { DueCase } from "../../ledger/due-soon";
import type { LedgerState, ReadLedger } from "./ledger-state";

const quoted = (name: string): string => `“${name}”`;

const isOverdue = ({ urgency }: DueCase): boolean => urgency === "overdue";

/** 37 件 · 未办结 4 件 · 超期 1 件 · 有 2 处要改. */
export function ledgerLine({ ledger, open }: ReadLedger): string {
  const { due, waiting, undated } = open;
  const opened = due.length + waiting.length + undated.length;
  const overdue = due.filter(isOverdue).length;
  const { length: wrong } = ledger.problems;
  return [
    `${ledger.cases.length} 件`,
    `未办结 ${opened} 件`,
    ...(overdue > 0 ? [`超期 ${overdue} 件`] : []),
    ...(wrong > 0 ? [`有 ${wrong} 处要改`] : []),
  ].join(" · ");
}

/** What 找台账 came to. */
export function foundSentence({ use }: LedgerState): string {
  switch (use.kind) {
    case "read":
      return `找到台账${quoted(use.sheet.sheet)}，${use.ledger.cases.length} 件。`;
    case "several":
      return `找到 ${use.sheets.length} 张像台账的工作表，请选用哪一张。`;
    case "lacking":
      return `工作表${quoted(use.sheet)}像台账，但没有${use.columns.map(quoted).join("、")}这几列，不能计数。请补上表头后再找一次。`;
    case "unread":
      return use.sentence;
    case "none":
      return "没有找到台账：没有一张工作表有“收到日期、申请人类型、办结日期、办理结果”这些列。请核对表头，或者从文件带入。";
  }
}

/** 还剩 3 个工作日; 今天到期; 超期 2 个工作日. */
export function leftWords({ left, urgency }: Pick<DueCase, "left" | "urgency">): string {
  if (urgency === "overdue") return left === 0 ? "已超期" : `超期 ${-left} 个工作日`;
  return left === 0 ? "今天到期" : `还剩 ${left} 个工作日`;
}

/** 编号 2025-07; 第 12 行, where it has no number. */
export const caseName = ({
  number,
  row,
}: {
  readonly number: string;
  readonly row: number;
}): string => (number === "" ? `第 ${row} 行` : number);

/** 2025-06-03 to be read by people: 2025年6月3日. */
export function dayWords(day: Day): string {
  const [year = 0, month = 0, date = 0] = dayText(day).split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

/** What 按台账计数 came to. */
export const countedSentence = (written: number): string =>
  written === 0
    ? "没有改成公式。"
    : `表三、表四有 ${written} 格已按台账计数：台账改了，数也跟着改。总计由公式算出。`;
