import type { CellKey } from "../report/cell";
import { cellId } from "../report/cell";
import type { Report } from "../report/model";
import { onCell } from "./cell-findings";
import type { CompiledTable } from "./sums/compile";
import { FEE } from "./disclosure-findings";
import type { Finding } from "./finding";
import { moneyAt, countAt } from "./sums/values";

/** How far a number may move from last year's before it is worth a look. */
export interface YearJump {
  /** The larger number is more than this many times the smaller. */
  readonly ratio: number;
  /** And they are at least this many apart. */
  readonly count: number;
}

export const QUIET_YEAR_JUMP: YearJump = { ratio: 3, count: 30 };

/** 元 for 万元 is a factor of 10,000; a tenth of it leaves room for a real change. */
const FEE_FACTOR = 1000;

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

/** Numbers of a loaded table that moved much since last year. */
export function yearFindings(
  table: CompiledTable,
  previous: Report,
  limits: YearJump,
  findings: Finding[],
): void {
  const compare = (
    code: "fee-unit" | "year-jump",
    cell: CellKey,
    lastYear: number,
    tooFar: (actual: number) => boolean,
  ): void => {
    const actual = table.numbers[table.placeOf.get(cellId(cell)) ?? -1] ?? NaN;
    if (Number.isNaN(actual) || Number.isNaN(lastYear) || !tooFar(actual)) return;
    const none = { expected: null, difference: null };
    findings.push({ code, ...onCell(code, cell), ...none, actual, lastYear });
  };
  for (const cell of COMPARED) {
    if (cell.table !== table.layout.key) continue;
    const lastYear = countAt(previous, cell);
    compare("year-jump", cell, lastYear, (actual) => isYearJump(actual, lastYear, limits));
  }
  if (table.layout.key !== FEE.table) return;
  const lastFee = moneyAt(previous, FEE);
  compare("fee-unit", FEE, lastFee, (actual) => {
    const both = actual > 0 && lastFee > 0;
    return both && (actual >= FEE_FACTOR * lastFee || lastFee >= FEE_FACTOR * actual);
  });
}
