import fc from "fast-check";
import { brokenComponents } from "../../../src/check/repair/components";
import { independentGroups } from "../../../src/check/repair/groups";
import type { Constraint, Problem } from "../../../src/check/repair/problem";
import { isBroken } from "../../../src/check/repair/problem";
import { smallestSets } from "../../../src/check/repair/search";
import { smallestByTrying } from "./brute-force";

const MOST_CELLS = 4;
const LIMITS = { cellsInPart: MOST_CELLS, cells: MOST_CELLS, isOver: () => false };

/**
 * A small table of two rows and two columns with totals, like a corner of table three, and under it
 * a row that balances its last row. Sums may have turned into limits, as blanks make them.
 */
interface SmallTable {
  readonly values: readonly number[];
  readonly fixed: readonly boolean[];
  readonly relations: readonly ("=" | ">=")[];
}

const cell = { table: "requests", row: "granted", column: "total" } as const;

function problemOf({ values, fixed, relations }: SmallTable): Problem {
  // 0 1 2   parts and total of the first row
  // 3 4 5   of the second
  // 6 7 8   totals of the columns
  // 9       what balances the last total
  const sums: readonly (readonly [readonly number[], number])[] = [
    [[0, 1], 2],
    [[3, 4], 5],
    [[6, 7], 8],
    [[0, 3], 6],
    [[1, 4], 7],
    [[2, 5], 8],
    [[9], 8],
  ];
  const value = (at: number): number => values[at] ?? 0;
  const constraints = sums.map(([parts, total], at): Constraint => {
    const coefficients = new Map([
      ...parts.map((part) => [part, 1] as const),
      [total, -1] as const,
    ]);
    const now = parts.reduce((sum, part) => sum + value(part), -value(total));
    const relation = relations[at] ?? "=";
    return { code: "row-total", cells: [cell], relation, coefficients, now };
  });
  const unknowns = values.map((own, at) => ({ cell, value: own, fixed: fixed[at] ?? false }));
  return { unknowns, constraints, followers: [] };
}

const smallTables = (limits: number): fc.Arbitrary<SmallTable> =>
  fc.record({
    values: fc.array(fc.nat({ max: 2 }), { minLength: 10, maxLength: 10 }),
    fixed: fc.array(
      fc.nat({ max: 6 }).map((draw) => draw === 0),
      { minLength: 10, maxLength: 10 },
    ),
    relations: fc.array(
      fc.nat({ max: 9 }).map((draw) => (draw < limits ? ">=" : "=")),
      { minLength: 7, maxLength: 7 },
    ),
  });

/** The largest number that a repair of such a table can need: four parts of 2 make 8. */
const LARGEST = 8;

const sorted = (sets: readonly (readonly number[])[]): string[] =>
  sets.map((set) => [...set].sort((a, b) => a - b).join(" ")).sort();

/** The sets that the search finds, as unknowns; null where it finds none. */
function searched(problem: Problem): readonly (readonly number[])[] | null {
  const components = brokenComponents(problem);
  // A table in pieces: every piece with its own smallest sets.
  let all: readonly (readonly number[])[] = [[]];
  for (const component of components) {
    const { sets } = smallestSets(component, LIMITS);
    if (sets.length === 0) return null;
    const own = sets.map(({ cells }) => cells.map((at) => component.unknowns[at] ?? -1));
    all = all.flatMap((before) => own.map((set) => [...before, ...set]));
  }
  return all;
}

describe("the search and plain trying agree on small tables", () => {
  it.each([
    ["with all numbers filled", 0],
    ["with sums that are only limits", 4],
  ])("%s: the same smallest sets, all of them", (_, limits) => {
    fc.assert(
      fc.property(smallTables(limits), (table) => {
        const problem = problemOf(table);
        fc.pre(problem.constraints.some(isBroken));
        const tried = smallestByTrying(problem, MOST_CELLS, LARGEST);
        const found = searched(problem);
        if (found === null || (found[0]?.length ?? 0) > MOST_CELLS) expect(tried).toEqual([]);
        else expect(sorted(found)).toEqual(sorted(tried));
      }),
      { numRuns: 150 },
    );
  });

  it("every set is met once, and its numbers make every rule hold", () => {
    fc.assert(
      fc.property(smallTables(3), (table) => {
        const problem = problemOf(table);
        for (const component of brokenComponents(problem)) {
          const { sets } = smallestSets(component, LIMITS);
          const names = sorted(sets.map(({ cells }) => cells));
          expect(new Set(names).size).toBe(names.length);
          for (const { cells, changes } of sets) {
            const change = new Map(
              cells.map((at, index) => [component.unknowns[at] ?? -1, changes[index] ?? 0]),
            );
            for (const { relation, coefficients, now } of component.constraints) {
              let sum = now;
              for (const [unknown, by] of change) sum += by * (coefficients.get(unknown) ?? 0);
              if (relation === "=") expect(sum).toBe(0);
              else expect(sum).toBeGreaterThanOrEqual(0);
            }
            for (const [unknown, by] of change) {
              expect(by).not.toBe(0);
              expect((problem.unknowns[unknown]?.value ?? 0) + by).toBeGreaterThanOrEqual(0);
              expect(problem.unknowns[unknown]?.fixed).toBe(false);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("taken apart, every group keeps at least one repair for each of its broken rules", () => {
    fc.assert(
      fc.property(smallTables(2), (table) => {
        const problem = problemOf(table);
        for (const component of brokenComponents(problem)) {
          const { sets } = smallestSets(component, LIMITS);
          if (sets.length === 0) continue;
          const groups = independentGroups(component, sets);
          const broken = component.constraints.filter(isBroken);
          expect(groups.flatMap((group) => group.broken)).toHaveLength(broken.length);
          expect(new Set(groups.flatMap((group) => group.broken))).toEqual(new Set(broken));
          for (const group of groups) {
            expect(group.sets.length).toBeGreaterThan(0);
            for (const set of group.sets) {
              for (const { coefficients } of group.broken) {
                expect(set.cells.some((unknown) => coefficients.has(unknown))).toBe(true);
              }
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
