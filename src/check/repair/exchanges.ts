import { leastAdded } from "./groups";
import type { RepairGroup } from "./groups";
import type { Surroundings } from "./mistakes";
import { isBroken } from "./problem";
import type { Constraint, Problem } from "./problem";
import type { ChangeSet } from "./search";

/** Whether a rule holds once its left side has moved, whatever the other groups do to it. */
function holds(constraint: Constraint, moved: number, others: readonly RepairGroup[]): boolean {
  const { relation, now } = constraint;
  if (relation === "=") return now + moved === 0;
  return now + moved + (moved < 0 ? leastAdded(others, constraint) : 0) >= 0;
}

/**
 * The pairs of neighbouring cells whose numbers only have to change places. Two cells change, but it
 * is one mistake: beside sets of one cell it is no larger.
 */
function exchangesFor(
  { broken }: RepairGroup,
  otherGroups: readonly RepairGroup[],
  { unknowns, constraints }: Problem,
  { nearness }: Surroundings,
): readonly ChangeSet[] {
  const concerned = [...new Set(broken.flatMap(({ coefficients }) => [...coefficients.keys()]))];
  const mends = (one: number, other: number, change: number): boolean =>
    constraints.every((constraint) => {
      const own = constraint.coefficients.get(one) ?? 0;
      const others = constraint.coefficients.get(other) ?? 0;
      const isOwn = broken.includes(constraint);
      if (own === 0 && others === 0) return !isOwn;
      // What other groups mend stays theirs: no two repairs may be told to mend the same rule.
      if (isBroken(constraint) && !isOwn) return false;
      return holds(constraint, change * (own - others), otherGroups);
    });
  return concerned.flatMap((one) =>
    unknowns.flatMap((unknown, other): ChangeSet[] => {
      const own = unknowns[one];
      if (own === undefined || own.fixed || unknown.fixed || own.value === unknown.value) return [];
      // A pair with both cells concerned is met from either side: once is enough.
      if (other <= one && concerned.includes(other)) return [];
      const near = nearness(own.cell, unknown.cell);
      if (near !== "nextRow" && near !== "nextColumn") return [];
      const change = unknown.value - own.value;
      return mends(one, other, change)
        ? [{ cells: [one, other], changes: [change, -change], open: null }]
        : [];
    }),
  );
}

/** The groups that one cell can mend, with the exchanges that mend them as well. */
export function withExchanges(
  groups: readonly RepairGroup[],
  problem: Problem,
  surroundings: Surroundings,
): readonly RepairGroup[] {
  const extended = [...groups];
  groups.forEach((group, at) => {
    if (group.sets.some(({ cells }) => cells.length > 1)) return;
    const others = extended.filter((_, other) => other !== at);
    const exchanges = exchangesFor(group, others, problem, surroundings);
    extended[at] = { ...group, sets: [...group.sets, ...exchanges] };
  });
  return extended;
}
