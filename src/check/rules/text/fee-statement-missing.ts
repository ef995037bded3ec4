import { sectionTitle } from "../../../report/section-titles";
import type { ReportText } from "../../../report/text";
import type { Noticed } from "./places";
import { notThere } from "./places";
import { textRule } from "./text-rule";
import { PRACTICE } from "../words";
import { section } from "../need";

/** Fees of other kinds, and lists of them: 行政事业性收费标准27条 states nothing of this one. */
const OTHER_FEES =
  /行政事业性收费|涉企收费|收费(?:的)?(?:标准|目录|清单|项目|依据|公示|许可)|(?:学|水|电|停车|医疗)[^，。；]{0,4}收费/gu;
const FEE = /处理费|收费|收取.{0,12}费|费用|免费|免收/u;

const states = (words: string): boolean =>
  words.includes("处理费") || FEE.test(words.replace(/\s/gu, "").replace(OTHER_FEES, ""));

/** Section six states the 信息处理费, also when none was charged. */
function statementMissing(text: ReportText): readonly Noticed[] {
  const others = text.sections.filter(({ key }) => key === "others");
  const stated = others.some(({ heading, paragraphs }) =>
    [heading?.text ?? "", ...paragraphs].some(states),
  );
  if (others.length === 0 || stated) return [];
  const { full } = sectionTitle("others");
  const sentence = `“${full}”没有写信息处理费的收取情况；没有收取的，也写明没有收取。`;
  return [notThere({ sentence })];
}

export const feeStatementMissing = textRule({
  code: "fee-statement-missing",
  severity: "explain",
  title: "没有写信息处理费",
  text: "第六部分写明收取信息处理费的情况，没有收取的也写明。",
  advice: "在第六部分补写一句信息处理费的收取情况；没有收取的，写明没有收取。",
  source: `《条例》第四十二条（信息处理费），${PRACTICE}`,
  needs: [section("others")],
  find: ({ text }) => statementMissing(text),
});
