import { NUMBERS, TABLES } from "../need";
import { claimRule } from "./claim-rule";

export const textNone = claimRule({
  code: "text-none",
  severity: "explain",
  title: "正文说没有而表格有数",
  text: "正文说没有收到申请、没有行政复议或行政诉讼、全部办结、没有结转、没有制发文件、没有作出某类决定的，表格对应的数是 0。",
  advice: "核对正文和表格，改正写错的一处；统计口径不同的，在正文里说明，或者写明原因。",
  source: "同一份年报的正文与表格反映同一年度的同一批数据",
  needs: [TABLES, NUMBERS],
});
