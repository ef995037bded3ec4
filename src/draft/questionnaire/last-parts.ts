import * as z from "zod/mini";
import { amount, area, choice, count, entries, group, texts, tick } from "./declare";

const problem = z.strictObject({
  problem: area("存在的问题"),
  improvement: area("改进措施"),
});

const lastYearProblem = z.strictObject({
  problem: area("上年度报告的问题"),
  done: area("整改情况", { needed: true }),
});

/** Section five. */
export const problems = group(
  "存在的主要问题及改进情况",
  z.prefault(
    z.strictObject({
      /** Nobody but the writer knows whether the improvements were made or are still to be. */
      improved: choice("改进措施的进展", [
        ["unsaid", "没有写明", "不写明"],
        ["done", "已采取", "已经采取"],
        ["next", "下一步", "下一步采取"],
      ]),
      items: entries("问题和改进措施", problem, { noun: "问题", phrases: "problems" }),
      /** Problems of last year's report and what was done. */
      lastYear: entries("上年度问题整改", lastYearProblem, {
        noun: "上年问题",
        phrases: "lastYear",
      }),
    }),
    {},
  ),
  { title: "五、问题和改进" },
);

/** Section six. */
export const others = group(
  "其他需要报告的事项",
  z.prefault(
    z.strictObject({
      /** 0 says that none was charged. */
      fee: group(
        "信息处理费",
        z.prefault(
          z.strictObject({
            amount: amount("信息处理费金额", "元"),
            cases: count("信息处理费件数", "件"),
            /** Not all who are asked to pay do so. */
            notices: count("发出收费通知件数", "件", { more: true }),
            due: amount("应收信息处理费", "元", { more: true }),
          }),
          {},
        ),
      ),
      matters: texts("其他事项", {
        noun: "事项",
        hint: "没有其他事项的，添加一项写“无”，正文写“无其他需要报告的事项”。",
      }),
    }),
    {},
  ),
  { title: "六、其他" },
);

/** How lists are numbered, and where the headings （一） stand. */
export const style = group(
  "行文格式",
  z.prefault(
    z.strictObject({
      numbering: choice("序号", [
        ["chinese", "一是、二是", "一是…；二是…，写成一段"],
        ["arabic", "1. 2.", "1.… 2.…，每条一段"],
        ["pairs", "问题和改进成对", "一是…。对此，…，第五部分的改进紧跟问题"],
      ]),
      headings: choice("小标题", [
        ["own", "小标题单独成行", "（一）等小标题单独成行"],
        ["run-in", "小标题接正文", "小标题写在段首"],
      ]),
      /** Of numbers that this report and last year's both have. */
      compare: tick("同比", "写明比上年增加、减少多少（工作簿里要有上年年报）", false),
    }),
    {},
  ),
  { title: "写法" },
);
