import { sameCell } from "../report/cell";
import type { CellKey } from "../report/cell";
import type { Report } from "../report/model";
import { CATALOGUE, FINDING_CODES } from "./catalogue";
import type { CompiledRule, CompiledTable } from "./sums/compile";
import type { BlankEvidence, BlankFinding } from "./finding";
import { sureNumber } from "./sums/evidence";
import { sidesOf } from "./sums/judge";
import { isSumCode } from "./sums/linear-rules";

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
  if (beside === 0 && compiled.isSum && (gap > 0 || states)) return evidence("atLeast");
  if (opposite === 0 && compiled.isSum) return evidence(gap === 0 ? "exact" : "shared");
  return null;
}

/**
 * What 填 0 or the fix may write: never a value that breaks a sum which is otherwise complete, and
 * a number other than 0 only into a total whose parts are all there.
 */
function fillOf(evidence: readonly BlankEvidence[]): number | null {
  const sure = sureNumber(evidence);
  if (sure === undefined) {
    const free = evidence.every(({ kind, value }) => kind === "atLeast" && value === 0);
    return free ? 0 : null;
  }
  if (sure === 0) return 0;
  const stated = evidence.filter(({ states }) => states);
  const isTotal = stated.some(({ kind, code }) => kind === "exact" && isSumCode(code));
  return isTotal && stated.every(({ value }) => value === sure) ? sure : null;
}

/** The number that the sums want in the cell, and whether it is only a lower bound. */
function expectedOf(evidence: readonly BlankEvidence[]): {
  readonly expected: number | null;
  readonly atLeast: boolean;
} {
  const sure = sureNumber(evidence);
  if (sure !== undefined) return { expected: sure, atLeast: false };
  const telling = evidence.filter(({ kind, value }) => kind !== "shared" && value > 0);
  const chosen = telling.find(({ states }) => states) ?? telling[0];
  return { expected: chosen?.value ?? null, atLeast: chosen?.kind === "atLeast" };
}

/** The finding for a cell without a number, with what the sums round it say. */
export function blankFinding(
  table: CompiledTable,
  place: number,
  cell: CellKey,
  previous: Report | null,
): BlankFinding {
  const evidence = (table.rulesOfCell[place] ?? [])
    .flatMap((rule) => evidenceOf(rule, place, cell, table.numbers, previous) ?? [])
    .sort((a, b) => FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code));
  return {
    code: "blank",
    severity: CATALOGUE.blank.severity,
    table: cell.table,
    focus: [cell],
    cells: [cell],
    ...expectedOf(evidence),
    actual: null,
    difference: null,
    fill: fillOf(evidence),
    evidence,
  };
}
