import type { CellKey } from "../../../report/cell";
import type { ReportText } from "../../../report/text";
import { countAt } from "../../sums/values";
import { onCell } from "../found";
import { TABLES, TEXT, filled, section } from "../need";
import { rule } from "../rule";
import type { Subject } from "../subject";
import { quoted } from "../words";

const FEE_OVERDUE: CellKey = { table: "requests", row: "feeOverdue", column: "total" };

const FEE_NAME = /信息处理费|处理费|收费/;
const NONE_CHARGED = [
  /(?:未|没有|不|无)(?:实际)?(?:收取|收费|产生|发生)/,
  /无[^，,]{0,24}处理费/,
  /处理费[^\d，,]{0,8}(?:0(?:\.0+)?|零)万?元/,
];

/** Section six: in the text, or as a source of bare numbers brings it along. */
function sectionSix({ report, text }: Subject): string | undefined {
  const own = text?.sections.filter(({ key }) => key === "others") ?? [];
  return own.length === 0
    ? report.narrative.others
    : own.flatMap(({ paragraphs }: ReportText["sections"][number]) => paragraphs).join("\n");
}

/** The sentence of section six that says that no 信息处理费 was charged. */
function noFeeSentence(others: string): string | undefined {
  return others
    .split(/[。；;！\n]/)
    .map((sentence) => sentence.trim())
    .find((sentence) => {
      const plain = sentence.replace(/\s/g, "");
      return FEE_NAME.test(plain) && NONE_CHARGED.some((words) => words.test(plain));
    });
}

export const feeOverdueUnexplained = rule({
  code: "fee-overdue-unexplained",
  severity: "hint",
  title: "逾期未缴费与正文不一",
  text: "表三“申请人逾期未按收费通知要求缴纳费用”有件数，而第六部分说没有收取信息处理费时，提示核对。",
  advice: "核对件数；确有缴费通知的，在第六部分说明发出通知和未缴的情况。",
  source: "《条例》第四十二条（信息处理费）",
  needs: [TABLES, TEXT, section("others"), filled([FEE_OVERDUE])],
  find: (subject) => {
    const actual = countAt(subject.report, FEE_OVERDUE);
    if (!(actual > 0)) return [];
    const quote = noFeeSentence(sectionSix(subject) ?? "");
    return quote === undefined ? [] : [{ ...onCell(FEE_OVERDUE), actual, quote }];
  },
  says: ({ actual, quote }) => `填的是 ${actual}，而第六部分写的是${quoted(quote)}。`,
});
