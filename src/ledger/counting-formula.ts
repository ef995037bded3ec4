import { quoteSheet } from "../report/address";

/** Whether a formula counts whole columns of another sheet, as ours do. */
export const isCounting = (formula: unknown): formula is string =>
  typeof formula === "string" &&
  /^=COUNTIFS\((?:'(?:[^']|'')+'|[^,'!]+)!\$[A-Z]+:\$[A-Z]+,/u.test(formula);

/** Whether a formula counts a sheet as ours do. */
export function countsFrom(formula: unknown, sheet: string): boolean {
  return (
    isCounting(formula) &&
    (formula.includes(`${quoteSheet(sheet)}!$`) || formula.includes(`(${sheet}!$`))
  );
}
