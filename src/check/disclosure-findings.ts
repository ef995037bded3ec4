import type { CellKey } from "../report/cell";
import { WITHOUT_RULEMAKING } from "../report/levels";
import type { Report } from "../report/model";
import { onCell } from "./cell-findings";
import type { CompiledTable } from "./sums/compile";
import type { Finding } from "./finding";

/** 本年收费金额（单位：万元）; the 2019 edition has no amount in 万元. */
export const FEE: CellKey = { table: "disclosure", row: "fees", column: "amount" };

/** Digits after the point that an amount in 万元 needs to be exact to 1 元. */
const FEE_SCALE = 10_000;

/** 规章 of a body that cannot make any, and an amount with more decimals than a 元 has use for. */
export function disclosureFindings(
  table: CompiledTable,
  report: Report,
  findings: Finding[],
): void {
  const { level } = report;
  const powerless = level !== null && WITHOUT_RULEMAKING.includes(level);
  for (const [place, { key }] of table.cells.entries()) {
    const actual = table.numbers[place] ?? NaN;
    if (powerless && key.row === "regulations" && actual > 0) {
      findings.push({
        code: "no-rulemaking-power",
        ...onCell("no-rulemaking-power", key),
        expected: 0,
        actual,
        difference: actual,
        level,
      });
    }
    if (key.row !== FEE.row || key.column !== FEE.column) continue;
    if (Math.round(actual * FEE_SCALE) / FEE_SCALE !== actual && !Number.isNaN(actual)) {
      findings.push({
        code: "fee-precision",
        ...onCell("fee-precision", key),
        expected: null,
        actual,
        difference: null,
      });
    }
  }
}
