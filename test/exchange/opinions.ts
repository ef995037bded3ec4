import { opinionOf } from "../../src/check/review/opinion";
import type { Opinion, OpinionFacts } from "../../src/check/review/opinion";
import { explain } from "../../src/check/repair/explain";
import type { Report } from "../../src/report/model";
import { TABLE_NAMES } from "../../src/report/names";
import { factsOf } from "../check/opinion-facts";

/** The opinion of a report with its explanations, its cells somewhere in a workbook. */
export function opinionFor(report: Report, more: Partial<OpinionFacts> = {}): Opinion {
  const explanations = explain(report, {
    previous: null,
    computedTotals: [],
    confirmed: [],
    text: null,
  });
  const addressOf: OpinionFacts["addressOf"] = ({ table }) => `'${TABLE_NAMES[table].sheet}'!B5`;
  return opinionOf(factsOf(report, { explanations, addressOf, ...more }));
}
