import { NUMBERS, TABLES } from "../need";
import { claimRule } from "./claim-rule";

export const textCount = claimRule({
  code: "text-count",
  severity: "explain",
  title: "正文与表格数字不一",
  text: "正文写的收到、办结、各类办理结果、结转、自然人和法人申请、行政复议和行政诉讼、规章和规范性文件、许可处罚强制决定、行政事业性收费等数字，与表格一致。收到的件数可以含上年结转，也可以不含。",
  advice: "核对正文和表格，改正写错的一处；统计口径不同的，在正文里说明，或者写明原因。",
  source: "同一份年报的正文与表格反映同一年度的同一批数据",
  needs: [TABLES, NUMBERS],
});
