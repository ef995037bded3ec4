import { rulesOf } from "../check/sums/linear-rules";
import { allLayouts } from "../report/formats";

const SUMS: ReadonlySet<string> = new Set(
  allLayouts()
    .flatMap(rulesOf)
    .filter(({ isSum }) => isSum)
    .map(({ code }) => code),
);

/** Whether a rule's breach says that a total is not the sum of its parts, or the balance does not hold. */
export function isSumCode(code: string): boolean {
  return SUMS.has(code);
}
