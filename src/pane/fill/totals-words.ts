import type { TotalsMode } from "../../report/table-name";

/** How the totals of a table come about. The form prints 总计; 合计 stands nowhere in it. */
export const TOTALS_WORDS: Readonly<Record<TotalsMode, string>> = {
  formulas: "总计自动计算",
  typed: "总计手工填写",
};
