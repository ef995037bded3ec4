import { explain } from "../../src/check/repair/explain";
import type { Opinion } from "../../src/check/review/opinion";
import { cellId } from "../../src/report/cell";
import { layoutsOf } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { TABLE_NAMES } from "../../src/report/names";
import { opinionWith } from "../check/opinions";
import type { Beside } from "../check/reports";

/** The opinion of a report with its explanations, its cells somewhere in a workbook. */
export function opinionFor(report: Report, beside: Beside = {}): Opinion {
  const explanations = explain(report, {
    previous: null,
    computedTotals: [],
    confirmed: [],
    text: null,
  });
  const addresses = new Map(
    layoutsOf(report).flatMap(({ key, cells }) =>
      cells.map((cell) => [cellId(cell.key), `'${TABLE_NAMES[key].sheet}'!B5`] as const),
    ),
  );
  return opinionWith(report, { explanations, addresses, ...beside });
}
