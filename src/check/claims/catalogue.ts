import type { RuleText } from "../catalogue";
import type { ClaimCode } from "../text/finding";

const SAME_REPORT = "同一份年报的正文与表格反映同一年度的同一批数据";

/** The rules that hold the text against the tables and against itself. */
export const CLAIM_RULES: Readonly<Record<ClaimCode, RuleText>> = {
  "text-count": {
    severity: "explain",
    title: "正文与表格数字不一",
    rule: "正文写的收到、办结、各类办理结果、结转、自然人和法人申请、行政复议和行政诉讼、规章和规范性文件、许可处罚强制决定、行政事业性收费等数字，与表格一致。收到的件数可以含上年结转，也可以不含。",
    instruction: "核对正文和表格，改正写错的一处；统计口径不同的，在正文写明或者另附审核说明。",
    source: SAME_REPORT,
  },
  "text-none": {
    severity: "explain",
    title: "正文说没有而表格有数",
    rule: "正文说没有收到申请、没有行政复议或行政诉讼、全部办结、没有结转的，表格对应的数是 0。",
    instruction: "核对正文和表格，改正写错的一处；统计口径不同的，在正文写明或者另附审核说明。",
    source: SAME_REPORT,
  },
  "text-sum": {
    severity: "explain",
    title: "正文分项与总数不符",
    rule: "正文一句话里列全的各分项之和等于总数；“其中”只列一部分的，各分项之和不大于总数。",
    instruction: "核对总数和各分项；分项之间有重复计算的，在正文写明或者另附审核说明。",
    source: "数量关系：各分项之和等于总数",
  },
  "text-percentage": {
    severity: "explain",
    title: "正文百分比不符",
    rule: "正文写的占比等于件数除以总数，按写出的小数位数四舍五入。",
    instruction: "按件数和总数重新计算，改正百分比或者件数；以别的总数计算的，在正文写明。",
    source: "数量关系：占比 = 件数 ÷ 总数，四舍五入",
  },
};
