import type { LedgerCase } from "./case";
import { knownDay, yearOf } from "./day";
import type { Period } from "./day";
import { ANSWER_FAULTS } from "./faults/answers";
import { DATE_FAULTS } from "./faults/dates";
import { PROCEEDING_FAULTS } from "./faults/proceedings";
import { problemsIn } from "./problem";
import type { Fault, LedgerProblem } from "./problem";
import type { ResultRow } from "./results";

export type { LedgerProblem };

/** Every way in which a row by itself can be wrong. */
const FAULTS: readonly Fault[] = [...DATE_FAULTS, ...ANSWER_FAULTS, ...PROCEEDING_FAULTS];

/** 1, 2, 3: numbers that begin anew every year. */
const SERIAL = /^\d{1,4}$/u;

/** What an application is known by: a mere 序号 is one of its year. */
function nameIn({ number, received }: LedgerCase): string {
  const day = knownDay(received);
  return SERIAL.test(number) && day !== null ? `${yearOf(day)} ${number}` : number;
}

function sameNumbers(cases: readonly LedgerCase[]): readonly LedgerProblem[] {
  const first = new Map<string, number>();
  return cases.flatMap((one): readonly LedgerProblem[] => {
    if (one.number === "") return [];
    const name = nameIn(one);
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, one.row);
      return [];
    }
    const message = `编号“${one.number}”与第 ${before} 行相同；一件申请只登记一行，重复的请删去或改编号。`;
    return [{ row: one.row, column: "number", message }];
  });
}

/**
 * What is wrong in a ledger, row by row: what keeps an application from being counted, and what
 * contradicts itself. In a ledger without any of it 一 + 二 = 三 + 四 holds in every column.
 * @param rows The results of the edition that is counted for.
 */
export function problemsOf(
  cases: readonly LedgerCase[],
  rows: readonly ResultRow[],
): readonly LedgerProblem[] {
  return [...cases.flatMap((one) => problemsIn(one, FAULTS, rows)), ...sameNumbers(cases)].sort(
    (one, other) => one.row - other.row,
  );
}

/** Whether an application has to do with a period: not where its days are all before it, or after. */
export function concerns({ received, closed }: LedgerCase, { from, to }: Period): boolean {
  const [first, last] = [knownDay(received), knownDay(closed)];
  const isClosedInIt = last !== null && last >= from && last <= to;
  if (first === null) return last === null || isClosedInIt;
  if (first > to) return isClosedInIt;
  return first >= from || last === null || last >= from;
}
