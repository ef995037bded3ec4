import type { CellKey } from "../../../report/cell";
import { countAt } from "../../sums/values";
import { onCell } from "../found";
import { LAST_YEAR, TABLES, filled, filledLastYear } from "../need";
import { rule } from "../rule";
import type { YearJump } from "../subject";
import { PRACTICE, moreOrLess } from "../words";

/** The numbers that people compare over the years. */
export const COMPARED: readonly CellKey[] = [
  { table: "disclosure", row: "licences", column: "decisions" },
  { table: "disclosure", row: "penalties", column: "decisions" },
  { table: "disclosure", row: "coercion", column: "decisions" },
  { table: "requests", row: "received", column: "total" },
  { table: "requests", row: "resultsTotal", column: "total" },
  { table: "requests", row: "carriedOut", column: "total" },
  { table: "proceedings", row: "reconsideration", column: "total" },
  { table: "proceedings", row: "litigationDirect", column: "total" },
  { table: "proceedings", row: "litigationAfterReconsideration", column: "total" },
];

/** Whether a number moved beyond the limits. */
export function isYearJump(actual: number, lastYear: number, { ratio, count }: YearJump): boolean {
  const larger = Math.max(actual, lastYear);
  const smaller = Math.min(actual, lastYear);
  return larger - smaller >= count && larger > ratio * smaller;
}

export const yearJump = rule({
  code: "year-jump",
  severity: "hint",
  title: "与上年相差很大",
  text: "主要数字与上年相比，倍数和件数都超过设定的界限（默认 3 倍、30 件）时提示核对。",
  advice: "核对本年数；确实变化大的，可以在正文中说明原因。",
  source: PRACTICE,
  needs: [TABLES, LAST_YEAR, filled(COMPARED), filledLastYear(COMPARED)],
  find: ({ compared, last, yearJump: limits }) => {
    if (last === null) return [];
    return COMPARED.flatMap((cell) => {
      const [actual, lastYear] = [countAt(compared, cell), countAt(last, cell)];
      const isKnown = !Number.isNaN(actual) && !Number.isNaN(lastYear);
      return isKnown && isYearJump(actual, lastYear, limits)
        ? [{ ...onCell(cell), actual, lastYear }]
        : [];
    });
  },
  says: ({ actual, lastYear }) =>
    `填的是 ${actual}，上年是 ${lastYear}，${moreOrLess(actual - lastYear)}。`,
});
