import type { Format, FormColumn, FormRow, NumberKind } from "./form";
import {
  APPLICANT_COLUMNS,
  CARRIED_OUT,
  CORNER,
  PROCEEDINGS,
  RECEIVED_AND_CARRIED_IN,
  RESULTS_ONE_TO_FIVE,
  RESULTS_TOTAL,
} from "./format-2021";

/** 国办公开办函〔2019〕60号, report years 2019 and 2020. */

const column = (key: string, label: string, kind: NumberKind, text: string): FormColumn => ({
  key,
  label,
  kind,
  help: { text },
});

const row = (key: string, label: string, text: string, article: string): FormRow => ({
  key,
  label,
  help: { text, article: `《条例》${article}` },
});

const LAST_YEAR = column("lastYearItems", "上一年项目数量", "count", "上一年的事项数量");
const CHANGE = column("change", "本年增/减", "change", "比上一年增加或减少的数量，减少填负数");
const DECISIONS = column("decisions", "处理决定数量", "count", "本年作出的决定件数");

export const FORMAT_2019: Format = {
  key: "2019",
  notice: "国办公开办函〔2019〕60号",
  firstYear: 2019,
  disclosure: {
    rowHeading: "信息内容",
    blocks: [
      {
        heading: "第二十条第（一）项",
        columns: [
          column("made", "本年新制作数量", "count", "本年新制作的件数"),
          column("published", "本年新公开数量", "count", "本年新公开的件数"),
          column("publishedTotal", "对外公开总数量", "count", "到12月31日对外公开的总件数"),
        ],
        rows: [
          row("regulations", "规章", "只有依法有规章制定权的机关才有数", "第二十条第（一）项"),
          row("normativeDocuments", "规范性文件", "本机关制作的规范性文件", "第二十条第（一）项"),
        ],
      },
      {
        heading: "第二十条第（五）项",
        columns: [LAST_YEAR, CHANGE, DECISIONS],
        rows: [
          row("licences", "行政许可", "本机关的行政许可事项和决定", "第二十条第（五）项"),
          row(
            "otherServices",
            "其他对外管理服务事项",
            "许可以外的对外管理服务事项",
            "第二十条第（五）项",
          ),
        ],
      },
      {
        heading: "第二十条第（六）项",
        columns: [LAST_YEAR, CHANGE, DECISIONS],
        rows: [
          row("penalties", "行政处罚", "本机关的行政处罚事项和决定", "第二十条第（六）项"),
          row("coercion", "行政强制", "本机关的行政强制事项和决定", "第二十条第（六）项"),
        ],
      },
      {
        heading: "第二十条第（八）项",
        columns: [LAST_YEAR, CHANGE],
        rows: [row("fees", "行政事业性收费", "本机关的行政事业性收费项目", "第二十条第（八）项")],
      },
      {
        heading: "第二十条第（九）项",
        columns: [
          column("projects", "采购项目数量", "count", "本年政府集中采购的项目数量"),
          column("amount", "采购总金额", "money", "本年政府集中采购的总金额"),
        ],
        rows: [row("procurement", "政府集中采购", "本机关的政府集中采购", "第二十条第（九）项")],
      },
    ],
  },
  requests: {
    corner: CORNER,
    applicants: "申请人情况",
    columns: APPLICANT_COLUMNS,
    before: RECEIVED_AND_CARRIED_IN,
    results: {
      label: "三、本年度办理结果",
      members: [
        ...RESULTS_ONE_TO_FIVE,
        {
          key: "otherHandling",
          label: "（六）其他处理",
          help: { text: "不属于以上各种情形的处理结果" },
        },
        RESULTS_TOTAL,
      ],
    },
    after: [CARRIED_OUT],
  },
  proceedings: PROCEEDINGS,
};
