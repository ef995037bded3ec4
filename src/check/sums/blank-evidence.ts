import { sameCell } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import type { Report } from "../../report/model";
import type { CompiledRule, CompiledTable } from "./compile";
import { sureNumber } from "./evidence";
import type { BlankEvidence } from "./evidence";
import { sidesOf } from "./judge";
import { linearOrder } from "./linear-rules";

/** What one rule says about a cell that holds no number; null when it says nothing. */
function evidenceOf(
  compiled: CompiledRule,
  place: number,
  cell: CellKey,
  numbers: Float64Array,
  previous: Report | null,
): BlankEvidence | null {
  const { rule } = compiled;
  const sides = sidesOf(compiled, numbers, previous);
  const onLeft = compiled.left.includes(place);
  const gap = onLeft ? sides.right - sides.left : sides.left - sides.right;
  const beside = (onLeft ? sides.leftMissing : sides.rightMissing) - 1;
  const opposite = onLeft ? sides.rightMissing : sides.leftMissing;
  const states = rule.states !== null && sameCell(rule.states, cell);
  const evidence = (kind: BlankEvidence["kind"]): BlankEvidence => ({
    code: rule.code,
    kind,
    value: gap,
    states,
  });
  // Below 0 the filled cells alone break the rule: that is reported as the rule's own finding.
  if (gap < 0) return null;
  if (rule.relation === ">=") {
    return onLeft && beside === 0 && gap > 0 ? evidence("atLeast") : null;
  }
  if (beside === 0 && opposite === 0) return evidence("exact");
  if (beside === 0 && rule.isSum && (gap > 0 || states)) return evidence("atLeast");
  if (opposite === 0 && rule.isSum) return evidence(gap === 0 ? "exact" : "shared");
  return null;
}

/** What is known of a blank cell. */
export interface BlankFacts {
  /** What the sums say stands here; null when nothing follows from them. */
  readonly expected: number | null;
  /** expected is only a lower bound. */
  readonly atLeast: boolean;
  /** What may be written: 0, or a number that the rule itself states; null: only people know. */
  readonly fill: number | null;
  readonly evidence: readonly BlankEvidence[];
}

/**
 * Never a value that breaks a sum which is otherwise complete, and a number other than 0 only into
 * a total whose parts are all there, or into 上年结转 where last year's report says it.
 */
function fillOf(evidence: readonly BlankEvidence[]): number | null {
  const sure = sureNumber(evidence);
  if (sure === undefined) {
    const free = evidence.every(({ kind, value }) => kind === "atLeast" && value === 0);
    return free ? 0 : null;
  }
  if (sure === 0) return 0;
  const stated = evidence.filter(({ states }) => states);
  const isStated = stated.some(({ kind, code }) => kind === "exact" && code !== "in-force");
  return isStated && stated.every(({ value }) => value === sure) ? sure : null;
}

/** The number that the sums want in the cell, and whether it is only a lower bound. */
function expectedOf(evidence: readonly BlankEvidence[]): Pick<BlankFacts, "expected" | "atLeast"> {
  const sure = sureNumber(evidence);
  if (sure !== undefined) return { expected: sure, atLeast: false };
  const telling = evidence.filter(({ kind, value }) => kind !== "shared" && value > 0);
  const chosen = telling.find(({ states }) => states) ?? telling[0];
  return { expected: chosen?.value ?? null, atLeast: chosen?.kind === "atLeast" };
}

/** What the sums round a cell without a number say of it. */
export function blankFacts(
  table: CompiledTable,
  numbers: Float64Array,
  place: number,
  cell: CellKey,
  previous: Report | null,
): BlankFacts {
  const evidence = (table.rulesOfCell[place] ?? [])
    .flatMap((rule) => evidenceOf(rule, place, cell, numbers, previous) ?? [])
    .sort((a, b) => linearOrder(a.code) - linearOrder(b.code));
  return { ...expectedOf(evidence), fill: fillOf(evidence), evidence };
}
