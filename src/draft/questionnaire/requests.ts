import * as z from "zod/mini";
import { TABLE_NAMES } from "../../report/names";
import { area, choice, count, entries, group, line, texts } from "./declare";

const WAYS = ["网络", "信函", "当面", "传真", "电子邮件"];

const { requests: tableThree, proceedings: tableFour } = TABLE_NAMES;

/** How many came in by a way: 网络 12 件. */
const way = z.strictObject({
  name: line("方式", { half: true, suggestions: WAYS, needed: true }),
  count: count("件数", "件", { needed: true }),
});

/** （二）依申请公开: its numbers are the tables', and what they do not hold is asked. */
export const requests = group(
  "依申请公开",
  z.prefault(
    z.strictObject({
      onTime: choice("按期答复", [
        ["unsaid", "没有填写", "不写明"],
        ["all", "全部按期", "均在法定期限内答复"],
        ["some", "部分按期", "部分在法定期限内答复"],
      ]),
      onTimeCases: count("按期答复件数", "件", { shownIf: ({ onTime }) => onTime === "some" }),
      /** They should add up to the applications received. */
      ways: entries("申请方式", way, { noun: "方式", more: true }),
      /** What many of them ask for: 征地补偿, 房屋拆迁. */
      topics: line("申请较多的内容", { placeholder: "例如：征地补偿、工程项目", more: true }),
      measures: texts("工作措施", { noun: "措施", phrases: "requests" }),
      remarks: area("补充说明"),
    }),
    {},
  ),
  {
    title: "（二）依申请公开",
    note: `收到、办理、复议和诉讼的件数取自${tableThree.short}、${tableFour.short}，不用填写；表里的数改了，正文跟着改。`,
    fromTables: true,
  },
);
