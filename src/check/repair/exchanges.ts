import type { RepairGroup } from "./groups";
import type { Surroundings } from "./mistakes";
import type { Constraint, Problem } from "./problem";
import type { ChangeSet } from "./search";

/** Whether a rule holds once its left side has moved by so much. */
function holds({ relation, now }: Constraint, moved: number): boolean {
  return relation === "=" ? now + moved === 0 : now + moved >= 0;
}

/**
 * The pairs of neighbouring cells whose numbers only have to change places. Two cells change, but it
 * is one mistake: beside sets of one cell it is no larger.
 */
function exchangesFor(
  { broken }: RepairGroup,
  { unknowns, constraints }: Problem,
  { nearness }: Surroundings,
): readonly ChangeSet[] {
  const concerned = [...new Set(broken.flatMap(({ coefficients }) => [...coefficients.keys()]))];
  const mends = (one: number, other: number, change: number): boolean =>
    constraints.every((constraint) => {
      const own = constraint.coefficients.get(one) ?? 0;
      const others = constraint.coefficients.get(other) ?? 0;
      if (own === 0 && others === 0) return !broken.includes(constraint);
      return holds(constraint, change * (own - others));
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
  return groups.map((group) =>
    group.sets.every(({ cells }) => cells.length === 1)
      ? { ...group, sets: [...group.sets, ...exchangesFor(group, problem, surroundings)] }
      : group,
  );
}
