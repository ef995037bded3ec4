import { layoutsOf, valueAt } from "../src/report/model";
import type { Report } from "../src/report/model";

/** How the cells of a report were read, beside what was read by hand. */
export interface Cells {
  /** Cells read as the number, blank or text that stands there. */
  readonly right: number;
  /** Cells read as something else. The law of recognition is that there are none. */
  readonly wrong: number;
  /** Cells of tables that were refused. */
  readonly refused: number;
  readonly all: number;
}

/** Compares a report as it was read with its numbers as they stand there. */
export function cellsOf(report: Report, byHand: Report): Cells {
  const keys = layoutsOf(byHand).flatMap(({ cells }) => cells.map(({ key }) => key));
  const read = keys.filter((key) => report[key.table] !== null);
  const right = read.filter((key) => valueAt(report, key) === valueAt(byHand, key)).length;
  return {
    right,
    wrong: read.length - right,
    refused: keys.length - read.length,
    all: keys.length,
  };
}
