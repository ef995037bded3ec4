import { explain } from "../../../src/check/repair/explain";
import type { RepairFacts } from "../../../src/check/repair/explain";
import type { Explanation, Repair } from "../../../src/check/repair/repair";
import { cellId } from "../../../src/report/cell";
import type { Report } from "../../../src/report/model";

export const NOTHING_KNOWN: RepairFacts = {
  previous: null,
  computedTotals: [],
  confirmed: [],
  text: null,
};

/** "requests.granted.total 31→13", in the order of the cells' names. */
export function briefly({ changes }: Repair): string {
  return changes
    .map(({ cell, from, to }) => `${cellId(cell)} ${String(from)}→${to}`)
    .sort()
    .join(" · ");
}

/** The explanations that were found. */
export function found(
  report: Report,
  facts: Partial<RepairFacts> = {},
): readonly Extract<Explanation, { kind: "found" }>[] {
  return explain(report, { ...NOTHING_KNOWN, ...facts }).map((explanation) => {
    if (explanation.kind !== "found") throw new Error(`not explained: ${explanation.kind}`);
    return explanation;
  });
}

/** What stands first in the only explanation. */
export function first(report: Report, facts: Partial<RepairFacts> = {}): Repair {
  const [only, ...others] = found(report, facts);
  const [best] = only?.repairs ?? [];
  if (best === undefined || others.length > 0) {
    throw new Error(`${others.length + 1} explanations`);
  }
  return best;
}
