import { sectionTitle } from "../../../report/section-titles";
import type { ReportText } from "../../../report/text";
import type { TextFinding } from "../../text/finding";
import { findingOfNothing } from "./places";

const FEE = /处理费|收费|收取.{0,12}费/u;

/** Section six states the 信息处理费, also when none was charged. */
export function feeStatementFindings(text: ReportText): readonly TextFinding[] {
  const others = text.sections.filter(({ key }) => key === "others");
  const stated = others.some(({ heading, paragraphs }) =>
    [heading?.text ?? "", ...paragraphs].some((each) => FEE.test(each.replace(/\s/gu, ""))),
  );
  if (others.length === 0 || stated) return [];
  const { full } = sectionTitle("others");
  const sentence = `“${full}”没有写信息处理费的收取情况；没有收取的，也写明没有收取。`;
  return [findingOfNothing("fee-statement-missing", { sentence })];
}
