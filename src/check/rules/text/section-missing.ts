import { TABLE_KEYS } from "../../../report/form";
import type { Report } from "../../../report/model";
import { TABLE_NAMES } from "../../../report/names";
import { SECTIONS } from "../../../report/section-titles";
import type { ReportText, SectionKey } from "../../../report/text";
import { notThere } from "./places";
import type { Noticed } from "./places";
import { FORM } from "./sources";
import { textRule } from "./text-rule";

/** The sections that the JSON form has; the others are its tables. */
const WRITTEN: readonly SectionKey[] = ["general", "problems", "others"];

function sectionsMissing(report: Report, text: ReportText): readonly Noticed[] {
  const there = new Set(text.sections.map(({ key }) => key));
  return SECTIONS.filter(
    ({ key }) => !there.has(key) && (text.hasHeadings || WRITTEN.includes(key)),
  ).map(({ key, full }) => {
    const table = TABLE_KEYS.find((each) => each === key && report[each] !== null);
    const sentence = text.hasHeadings
      ? `没有找到“${full}”这一部分的标题${table === undefined ? "" : `（${TABLE_NAMES[table].short}在，标题不在）`}。`
      : `没有“${full}”这一部分的文字。`;
    return notThere({ expected: full, sentence });
  });
}

export const sectionMissing = textRule({
  code: "section-missing",
  severity: "error",
  title: "缺少章节",
  text: "正文的六个部分都要有：总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项。",
  advice: "补上这一部分；已经写了的，补上它的标题。",
  source: FORM,
  needs: [],
  find: ({ report, text }) => sectionsMissing(report, text),
});
