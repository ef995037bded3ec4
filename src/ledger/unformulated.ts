import { APPLICANT_KINDS } from "./applicants";
import type { HeldColumn, LedgerCase } from "./case";
import type { Fault, LedgerProblem } from "./problem";
import { problemsIn } from "./problem";
import { LITIGATION_CHOICES, RECONSIDERATION_CHOICES } from "./proceedings";
import type { Proceeding } from "./proceedings";
import { quoteWords } from "./quote";
import type { ResultRow } from "./results";
import { resultText } from "./results";

const wordsOf = ({ row, outcome }: Proceeding): string =>
  [...RECONSIDERATION_CHOICES, ...LITIGATION_CHOICES].find(
    (choice) => choice.row === row && choice.outcome === outcome,
  )?.text ?? "";

type Counted = Exclude<HeldColumn, "due">;

/** The words that the formula looks for where we count a cell; null where we count none. */
const WANTED: Readonly<
  Record<Counted, (one: LedgerCase, rows: readonly ResultRow[]) => string | null>
> = {
  applicantKind: ({ applicant }) =>
    applicant.kind === "known"
      ? (APPLICANT_KINDS.find(({ column }) => column === applicant.value)?.label ?? "")
      : null,
  result: ({ result }, rows) => {
    if (result.kind !== "known") return null;
    const found = rows.find(({ row }) => row === result.value);
    return found === undefined ? "" : resultText(found);
  },
  reconsideration: ({ reconsideration }) =>
    reconsideration.kind === "known" ? wordsOf(reconsideration.value) : null,
  litigation: ({ litigation }) => (litigation.kind === "known" ? wordsOf(litigation.value) : null),
};

function fault(column: Counted): Fault {
  const wanted = WANTED[column];
  return {
    column,
    says: (one, rows) => {
      const words = wanted(one, rows);
      const held = String(one.held[column] ?? "");
      if (words === null || words === held) return null;
      return held.trim() === words
        ? `“${words}”前后有空格，公式数不到；请从列表中重新选一次。`
        : `${quoteWords(held)}公式数不到；请从列表中选“${words}”。`;
    },
  };
}

const FAULTS: readonly Fault[] = (
  ["applicantKind", "result", "reconsideration", "litigation"] as const
).map(fault);

/**
 * Words that we count and formulas do not: 公民 for 自然人, a blank behind a word. They matter where
 * cells count the ledger by formula. In a ledger without these problems and without those of
 * `problemsOf`, the formulas give what `countLedger` gives.
 * @param rows The results of the edition that is counted for.
 */
export function unformulated(
  cases: readonly LedgerCase[],
  rows: readonly ResultRow[],
): readonly LedgerProblem[] {
  return cases.flatMap((one) => problemsIn(one, FAULTS, rows));
}
