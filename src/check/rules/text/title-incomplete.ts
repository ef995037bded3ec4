import type { Report } from "../../../report/model";
import { reportTitle } from "../../../report/names";
import type { ReportText } from "../../../report/text";
import { readTitle } from "../../../report/title";
import type { Noticed } from "./places";
import { noticedAt, notThere } from "./places";
import type { TextPlace } from "./places";
import { HEADINGS } from "../need";
import { textRule } from "./text-rule";
import { PRACTICE } from "../words";

/** The title names the unit and the year; a source without headings has no title to judge. */
function titleLacks(report: Report, text: ReportText): readonly Noticed[] {
  if (!text.hasHeadings) return [];
  const { title } = text;
  const facts = readTitle(title ?? "");
  const expected = reportTitle(
    facts.organisation ?? (report.organisation || "（单位）"),
    report.year,
  );
  if (title === null) {
    const sentence = `没有找到标题，应写“${expected}”。`;
    return [notThere({ expected, sentence })];
  }
  const lacks = [
    ...(facts.organisation === null ? ["单位"] : []),
    ...(facts.year === null ? ["年度"] : []),
  ].join("和");
  if (lacks === "") return [];
  const place: TextPlace = { section: "title", paragraph: 0, text: title };
  return [
    noticedAt(place, 0, title.length, {
      expected,
      actual: title,
      sentence: `标题“${title}”没有写${lacks}，应写“${expected}”。`,
    }),
  ];
}

export const titleIncomplete = textRule({
  code: "title-incomplete",
  severity: "explain",
  title: "标题不完整",
  text: "标题写明单位和年度：“（单位）（年度）年政府信息公开工作年度报告”。",
  advice: "在标题里补上单位或年度。",
  source: PRACTICE,
  needs: [HEADINGS],
  find: ({ report, text }) => titleLacks(report, text),
});
