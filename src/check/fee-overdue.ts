import type { CellKey } from "../report/cell";
import { cellId } from "../report/cell";
import { onCell } from "./cell-findings";
import type { CompiledTable } from "./sums/compile";
import type { Finding } from "./finding";

export const FEE_OVERDUE: CellKey = { table: "requests", row: "feeOverdue", column: "total" };

const FEE_NAME = /信息处理费|处理费|收费/;
const NONE_CHARGED = [
  /(?:未|没有|不|无)(?:实际)?(?:收取|收费|产生|发生)/,
  /无[^，,]{0,24}处理费/,
  /处理费[^\d，,]{0,8}(?:0(?:\.0+)?|零)万?元/,
];

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

/** Applications given up for an unpaid fee, beside a text that says no fee was charged. */
export function feeOverdueFindings(
  table: CompiledTable,
  others: string | undefined,
  findings: Finding[],
): void {
  const actual = table.numbers[table.placeOf.get(cellId(FEE_OVERDUE)) ?? -1] ?? NaN;
  if (!(actual > 0) || others === undefined) return;
  const quote = noFeeSentence(others);
  if (quote === undefined) return;
  findings.push({
    code: "fee-overdue-unexplained",
    ...onCell("fee-overdue-unexplained", FEE_OVERDUE),
    expected: null,
    actual,
    difference: null,
    quote,
  });
}
