import { linearRule } from "../linear-rule";
import { totalSentence } from "../sum-words";

const NAMES = { parts: "四项结果", total: "总计", by: "column" } as const;

export const outcomesTotal = linearRule({
  code: "outcomes-total",
  severity: "error",
  title: "复议诉讼合计不符",
  text: "表四三组：结果维持、结果纠正、其他结果、尚未审结四项之和等于总计。",
  advice: "核对四项结果和总计，改正填错的数。",
  source: "表四的行列关系：“总计”是前四项之和",
  says: (found) => totalSentence(NAMES, found),
});
