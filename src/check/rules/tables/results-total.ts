import { linearRule } from "../linear-rule";
import { totalSentence } from "../sum-words";

const NAMES = { parts: "（一）至（六）各行", total: "（七）总计", by: "row" } as const;

export const resultsTotal = linearRule({
  code: "results-total",
  severity: "error",
  title: "纵向合计不符",
  text: "表三每一列：（一）至（六）各行之和等于（七）总计。",
  advice: "核对这一列（一）至（六）各行和（七）总计，改正填错的数。",
  source: "表三的行列关系：“（七）总计”是（一）至（六）之和",
  says: (found) => totalSentence(NAMES, found),
});
