import type { RuleText } from "../../catalogue";
import type { StructureCode } from "../../text/finding";

const FORM = "统一格式（《条例》第五十条）";
const PRACTICE = "通行做法";

/** Every rule about the parts of the text and its wording. */
export const STRUCTURE_RULES: Readonly<Record<StructureCode, RuleText>> = {
  "section-missing": {
    severity: "error",
    title: "缺少章节",
    rule: "正文的六个部分都要有：总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项。",
    instruction: "补上这一部分；已经写了的，补上它的标题。",
    source: FORM,
  },
  "section-title": {
    severity: "explain",
    title: "章节标题不一致",
    rule: "六个部分的标题与统一格式的文字一致。",
    instruction: "改成统一格式的标题；确需保留的，另附审核说明。",
    source: FORM,
  },
  "section-number": {
    severity: "explain",
    title: "章节序号不对",
    rule: "六个部分依次用“一、”至“六、”编号，不重复、不跳号、不用阿拉伯数字。",
    instruction: "改成该部分应有的序号。",
    source: FORM,
  },
  "nested-numbering": {
    severity: "explain",
    title: "序号层次混用",
    rule: "“一、二、三、”只给六个部分编号，部分之内用“（一）（二）”“1.2.”。",
    instruction: "把部分之内的“一、二、三、”改成“（一）（二）（三）”。",
    source: PRACTICE,
  },
  "aspect-missing": {
    severity: "explain",
    title: "总体情况不完整",
    rule: "总体情况写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障；县级以上人民政府还写工作考核、社会评议和责任追究结果。",
    instruction: "补写缺少的方面；没有发生的，也写一句说明。",
    source: "统一格式，《条例》第四十六条、第五十条第（四）项（工作考核、社会评议和责任追究结果）",
  },
  "problems-empty": {
    severity: "explain",
    title: "问题和改进不完整",
    rule: "第五部分既写存在的主要问题，也写改进情况，不写“无”，不只写一句话。",
    instruction: "补写具体的问题和相应的改进情况。",
    source: "《条例》第五十条第（四）项（存在的主要问题及改进情况）",
  },
  "fee-statement-missing": {
    severity: "explain",
    title: "没有写信息处理费",
    rule: "第六部分写明收取信息处理费的情况，没有收取的也写明。",
    instruction: "在第六部分补写一句信息处理费的收取情况；没有收取的，写明没有收取。",
    source: `《条例》第四十二条（信息处理费），${PRACTICE}`,
  },
  "wrong-year": {
    severity: "explain",
    title: "年份不符",
    rule: "正文写的是报告年度的情况，不留下其他年度的年份。",
    instruction: "核对年份；确实说的是另一年的，另附审核说明。",
    source: PRACTICE,
  },
  "wrong-period": {
    severity: "explain",
    title: "统计期限不符",
    rule: "数据的统计期限是报告年度的1月1日至12月31日。",
    instruction: "改成报告年度的1月1日至12月31日，并核对数据是否按这一期限统计。",
    source: PRACTICE,
  },
  "title-incomplete": {
    severity: "explain",
    title: "标题不完整",
    rule: "标题写明单位和年度：“（单位）（年度）年政府信息公开工作年度报告”。",
    instruction: "在标题里补上单位或年度。",
    source: PRACTICE,
  },
  "name-differs": {
    severity: "explain",
    title: "单位名称不一致",
    rule: "标题和正文里报告单位的名称前后一致。",
    instruction: "核对单位名称，改正写错的一处。",
    source: PRACTICE,
  },
  "wrong-notice": {
    severity: "explain",
    title: "引用了旧通知",
    rule: "报告年度 2021 年及以后用国办公开办函〔2021〕30号的格式，不再引用国办公开办函〔2019〕60号。",
    instruction: "改成国办公开办函〔2021〕30号，并核对表格是不是新格式。",
    source: "国办公开办函〔2021〕30号",
  },
  "placeholder-left": {
    severity: "explain",
    title: "留有未填的文字",
    rule: "正文里不留下模板的提示、“××”“{次数}”这样没有填写的地方和书签。",
    instruction: "填写实际内容，或者删去。",
    source: PRACTICE,
  },
  "repeats-last-year": {
    severity: "hint",
    title: "与上年雷同",
    rule: "有上年年报时，总体情况、存在的主要问题及改进情况与上年相同的文字一般不超过一半；上年年报写到的问题，今年写明改进到什么程度。",
    instruction: "改写成本年度的实际情况；上年提出的问题，写明改进到什么程度。",
    source: PRACTICE,
  },
  typo: {
    severity: "hint",
    title: "文字差错",
    rule: "不写重复的字词，中文里用全角标点。",
    instruction: "核对后改正。",
    source: PRACTICE,
  },
};
