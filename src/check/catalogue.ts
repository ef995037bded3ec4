import { CORNER } from "../report/format-2021";
import type { FindingCode, Severity } from "./finding";

/** What is true of every finding of one code; the sentences with values are in sentences.ts. */
export interface RuleText {
  readonly severity: Severity;
  /** The users' word for this kind of fault, for headings and counts. */
  readonly title: string;
  /** The rule in words. */
  readonly rule: string;
  /** What to do about it. */
  readonly instruction: string;
  /** What the rule comes from. */
  readonly source: string;
}

const PRACTICE = "通行做法";
const ARTICLE_50 = "《条例》第五十条（年度报告的内容和统一格式）";

/** Every rule about tables, in the order in which the documentation lists them. */
export const CATALOGUE: Readonly<Record<FindingCode, RuleText>> = {
  "table-missing": {
    severity: "error",
    title: "缺少表格",
    rule: "表二、表三、表四都要有。",
    instruction: "补上这张表，没有发生的事项填 0。",
    source: ARTICLE_50,
  },
  "form-version": {
    severity: "error",
    title: "表格版本不符",
    rule: "报告年度 2021 年及以后用国办公开办函〔2021〕30号的表格，2019、2020 年用国办公开办函〔2019〕60号的表格，两版不能混用。",
    instruction: "换成本年度应当使用的表格，再把数字填入对应的行。",
    source: "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号，《条例》第五十条",
  },
  "label-changed": {
    severity: "explain",
    title: "表格文字改动",
    rule: "表格里印好的文字与统一格式一致。",
    instruction: "改回统一格式的文字；确需保留的，另附审核说明。",
    source: ARTICLE_50,
  },
  "not-a-number": {
    severity: "error",
    title: "不是数字",
    rule: "填数字的单元格里只填数字，不写文字、符号和备注。",
    instruction: "改成数字；确实没有发生的填 0，说明写到正文里。",
    source: "表格本身：这里填件数或金额",
  },
  "not-a-count": {
    severity: "error",
    title: "不是件数",
    rule: "件数是不小于 0 的整数（2019 年表格的“本年增/减”可以是负数），金额不小于 0，可以有小数。",
    instruction: "核对原始记录，改成正确的数。",
    source: "表格本身：这里填件数或金额",
  },
  "number-as-text": {
    severity: "hint",
    title: "数字写法不规范",
    rule: "数字不用全角、不加千分位逗号、前后不留空格，单元格不设为文本。已按所表示的数参加计算。",
    instruction: "采纳后改成规范的数字。",
    source: PRACTICE,
  },
  blank: {
    severity: "explain",
    title: "空白",
    rule: "填数字的单元格不留空白：空白不等于 0，用到它的合计暂不判断，除非已填的数已经不符。",
    instruction: "没有发生的填 0；确需留空的，另附审核说明。",
    source: `${PRACTICE}：空白分不清是没有发生还是漏填`,
  },
  "row-total": {
    severity: "error",
    title: "横向合计不符",
    rule: "表三每一行：自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他六列之和等于总计。",
    instruction: "核对这一行的各列和总计，改正填错的数。",
    source: "表三的行列关系：“总计”列是同一行六类申请人之和",
  },
  "results-total": {
    severity: "error",
    title: "纵向合计不符",
    rule: "表三每一列：（一）至（六）各行之和等于（七）总计。",
    instruction: "核对这一列（一）至（六）各行和（七）总计，改正填错的数。",
    source: "表三的行列关系：“（七）总计”是（一）至（六）之和",
  },
  balance: {
    severity: "error",
    title: "勾稽关系不平",
    rule: "表三每一列：一（本年新收）加二（上年结转），等于三的（七）总计加四（结转下年度）。",
    instruction: "核对这一列的新收、上年结转、（七）总计和结转下年度，改正填错的数。",
    source: `表三左上角印的勾稽关系：${CORNER.slice(1, -1)}`,
  },
  "carried-out-exceeds": {
    severity: "error",
    title: "结转数过大",
    rule: "表三每一列：四（结转下年度）不大于一（本年新收）加二（上年结转）。",
    instruction: "核对结转下年度、新收和上年结转，改正填错的数。",
    source: "由表三的勾稽关系得出：办理结果不会是负数",
  },
  "outcomes-total": {
    severity: "error",
    title: "复议诉讼合计不符",
    rule: "表四三组：结果维持、结果纠正、其他结果、尚未审结四项之和等于总计。",
    instruction: "核对四项结果和总计，改正填错的数。",
    source: "表四的行列关系：“总计”是前四项之和",
  },
  "carried-in": {
    severity: "error",
    title: "上年结转不衔接",
    rule: "有上年年报时，表三每一列：二（上年结转）等于上年年报的四（结转下年度）。",
    instruction: "与上年年报核对；上年数确有更正的，在正文中说明。",
    source: "两年衔接：上年结转下来的申请，就是本年的上年结转",
  },
  "in-force": {
    severity: "explain",
    title: "现行有效不衔接",
    rule: "有上年年报时，表二规章、行政规范性文件：现行有效等于上年现行有效加本年制发减本年废止。",
    instruction: "核对制发、废止和现行有效件数；有合理原因的，另附审核说明。",
    source: "两年衔接：上年有效的，加新制发的，减废止的",
  },
  "issued-exceeds": {
    severity: "explain",
    title: "制发数过大",
    rule: "表二规章、行政规范性文件：本年制发不大于现行有效加本年废止。",
    instruction: "核对制发、废止和现行有效件数；有合理原因的，另附审核说明。",
    source: "数量关系：本年制发的，到年末或者有效，或者已经废止",
  },
  "no-rulemaking-power": {
    severity: "explain",
    title: "规章制定权",
    rule: "乡镇街道、县级政府及其部门、市级部门没有规章制定权，规章一行应为 0。",
    instruction: "确认不是行政规范性文件误填到规章；确有依据的，另附审核说明。",
    source: "规章由有规章制定权的机关制定",
  },
  "fee-precision": {
    severity: "hint",
    title: "金额小数过多",
    rule: "收费金额以万元为单位，一般不超过 4 位小数。",
    instruction: "核对金额，四舍五入到 4 位小数。",
    source: `${PRACTICE}：万元的 4 位小数已精确到元`,
  },
  "fee-unit": {
    severity: "hint",
    title: "金额单位存疑",
    rule: "收费金额达到上年的 1000 倍，或者不超过上年的千分之一时，提示核对单位是元还是万元。",
    instruction: "核对单位：表内以万元计。",
    source: "表二的栏目：本年收费金额（单位：万元）",
  },
  "year-jump": {
    severity: "hint",
    title: "与上年相差很大",
    rule: "主要数字与上年相比，倍数和件数都超过设定的界限（默认 3 倍、30 件）时提示核对。",
    instruction: "核对本年数；确实变化大的，可以在正文中说明原因。",
    source: PRACTICE,
  },
  "fee-overdue-unexplained": {
    severity: "hint",
    title: "逾期未缴费与正文不一",
    rule: "表三“申请人逾期未按收费通知要求缴纳费用”有件数，而第六部分说没有收取信息处理费时，提示核对。",
    instruction: "核对件数；确有缴费通知的，在第六部分说明发出通知和未缴的情况。",
    source: "《条例》第四十二条（信息处理费）",
  },
  "formula-overwritten": {
    severity: "hint",
    title: "合计公式被改写",
    rule: "选择合计自动计算后，合计单元格里的公式不改成手填的数。",
    instruction: "确认数字无误；要恢复自动计算，重新填入求和公式。",
    source: "插入表格时选择的合计自动计算",
  },
};

export const FINDING_CODES = Object.keys(CATALOGUE) as readonly FindingCode[];

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: "错误",
  explain: "需核实",
  hint: "提示",
};
