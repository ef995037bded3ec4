import type { LedgerRowProblem } from "../../ledger-facts";
import { onLedger } from "../found";
import { CASES } from "../need";
import { rule } from "../rule";
import { PRACTICE } from "../words";

/** What a row is called while the rows above it come and go. */
const nameOf = ({ row, number }: LedgerRowProblem): string => (number === "" ? `${row}` : number);

export const ledgerProblem = rule({
  code: "ledger-problem",
  severity: "explain",
  title: "台账登记有问题",
  text: "台账里与本年度有关的每一件都能计数：日期是日期，先后不颠倒，申请人类型、办结日期和办理结果齐全，用的是列表里的词，编号不重复。",
  advice: "在台账这一行改正；确实如此的，写明原因。",
  source: `${PRACTICE}：一件申请登记一行，表三、表四的数由台账数出`,
  needs: [CASES],
  applies: ({ ledger }) => ledger !== null,
  find: ({ ledger }) => (ledger?.problems ?? []).map((problem) => ({ ...onLedger(), problem })),
  says: ({ problem }) => problem.message,
  place: ({ problem: { row, heading } }) => `台账 · 第 ${row} 行 · ${heading}`,
  part: ({ problem }) => [nameOf(problem), problem.heading],
  restsOn: ({ problem }) => [problem.message],
  address: ({ problem }) => problem.address,
});
