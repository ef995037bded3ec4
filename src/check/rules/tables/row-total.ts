import { linearRule } from "../linear-rule";
import { totalSentence } from "../sum-words";

const NAMES = { parts: "六类申请人", total: "总计", by: "column" } as const;

export const rowTotal = linearRule({
  code: "row-total",
  severity: "error",
  title: "横向合计不符",
  text: "表三每一行：自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他六列之和等于总计。",
  advice: "核对这一行的各列和总计，改正填错的数。",
  source: "表三的行列关系：“总计”列是同一行六类申请人之和",
  says: (found) => totalSentence(NAMES, found),
});
