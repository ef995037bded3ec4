import type { TableKey } from "./form";

/** How the screen and the workbook call a table. */
export interface TableName {
  /** 表二, 表三, 表四: what people say. */
  readonly short: string;
  /** The heading over the table in the report. */
  readonly title: string;
  /** The worksheet that the insertion makes. */
  readonly sheet: string;
}

export const TABLE_NAMES: Readonly<Record<TableKey, TableName>> = {
  disclosure: { short: "表二", title: "二、主动公开政府信息情况", sheet: "二、主动公开" },
  requests: { short: "表三", title: "三、收到和处理政府信息公开申请情况", sheet: "三、依申请公开" },
  proceedings: {
    short: "表四",
    title: "四、政府信息公开行政复议、行政诉讼情况",
    sheet: "四、复议诉讼",
  },
};

/** The worksheet that the narrative is written to. */
export const NARRATIVE_SHEET = "年报正文";

/** The worksheet that keeps the reasons for findings that stay. */
export const KEPT_SHEET = "审核说明";

/** The six sections of the report in their order. */
export const SECTION_TITLES: readonly string[] = [
  "一、总体情况",
  TABLE_NAMES.disclosure.title,
  TABLE_NAMES.requests.title,
  TABLE_NAMES.proceedings.title,
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
];

/** The report's title: "<单位><年>年政府信息公开工作年度报告". */
export function reportTitle(organisation: string, year: number): string {
  return `${organisation}${String(year)}年政府信息公开工作年度报告`;
}
