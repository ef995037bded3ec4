import fc from "fast-check";
import { isTotal } from "../../../src/check/sums/formulas";
import { explain } from "../../../src/check/repair/explain";
import { isBroken, problemOf } from "../../../src/check/repair/problem";
import { cellId } from "../../../src/report/cell";
import type { CellKey, CellValue } from "../../../src/report/cell";
import { LAYOUTS } from "../../../src/report/formats";
import type { Report } from "../../../src/report/model";
import { withValues } from "../../../src/report/model";
import { cellsOf, soundReport, unsound } from "../arbitrary";
import { factsIn } from "../reports";
import { NOTHING_KNOWN } from "./told";

const RULES = ["row-total", "results-total", "balance", "outcomes-total", "carried-out-exceeds"];

/** The findings that are broken rules over counts. */
function brokenIn(report: Report): string[] {
  return factsIn(report)
    .filter(({ code }) => RULES.includes(code))
    .map(({ code, cells }) => `${code} ${cells.map(cellId).sort().join(" ")}`)
    .sort();
}

/** A sound report with some cells typed anew. */
const damaged = (value: fc.Arbitrary<CellValue>, most: number): fc.Arbitrary<Report> =>
  soundReport.chain((report) =>
    fc
      .array(fc.record({ cell: fc.constantFrom(...cellsOf(report)), value }), {
        minLength: 1,
        maxLength: most,
      })
      .map((changes) => withValues(report, changes)),
  );

const count = fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 100_000 }));

describe("the repair sees what the checker sees", () => {
  it("the same rules are broken, also beside blanks, texts and negative numbers", () => {
    fc.assert(
      fc.property(damaged(fc.oneof(count, unsound, fc.constant(-3)), 12), (report) => {
        const { constraints } = problemOf(report, NOTHING_KNOWN);
        const broken = constraints
          .filter(isBroken)
          .map(({ code, cells }) => `${code} ${cells.map(cellId).sort().join(" ")}`);
        expect(broken.sort()).toEqual(brokenIn(report));
      }),
      { numRuns: 400 },
    );
  });

  it("every broken rule is in exactly one explanation", () => {
    fc.assert(
      fc.property(damaged(fc.oneof(count, unsound), 4), (report) => {
        const explained = explain(report, NOTHING_KNOWN).flatMap(({ findings }) =>
          findings.map(({ code, cells }) => `${code} ${cells.map(cellId).sort().join(" ")}`),
        );
        expect(explained.sort()).toEqual(brokenIn(report));
      }),
      { numRuns: 100 },
    );
  });
});

describe("a repair that is proposed", () => {
  it("takes its findings away and brings no new one", () => {
    fc.assert(
      fc.property(damaged(fc.oneof(count, unsound), 3), (report) => {
        const before = factsIn(report).length;
        for (const explanation of explain(report, NOTHING_KNOWN)) {
          if (explanation.kind !== "found") continue;
          for (const { changes, resolves } of explanation.repairs) {
            const mended = withValues(
              report,
              changes.map(({ cell, to }) => ({ cell, value: to })),
            );
            expect(resolves).toBeGreaterThanOrEqual(explanation.findings.length);
            expect(factsIn(mended)).toHaveLength(before - resolves);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("goes with any repair of the other explanations: together they leave no explained rule broken", () => {
    fc.assert(
      fc.property(damaged(fc.oneof(fc.nat({ max: 9 }), unsound), 14), fc.gen(), (report, draw) => {
        const explanations = explain(report, NOTHING_KNOWN);
        const changes = explanations.flatMap((explanation) =>
          explanation.kind === "found"
            ? (explanation.repairs[draw(fc.nat, { max: explanation.repairs.length - 1 })]
                ?.changes ?? [])
            : [],
        );
        const mended = withValues(
          report,
          changes.map(({ cell, to }) => ({ cell, value: to })),
        );
        const unexplained = explanations.flatMap(({ kind, findings }) =>
          kind === "found"
            ? []
            : findings.map(({ code, cells }) => `${code} ${cells.map(cellId).sort().join(" ")}`),
        );
        expect(brokenIn(mended)).toEqual(unexplained.sort());
      }),
      { numRuns: 100 },
    );
  });

  it("writes whole numbers from 0 into cells that hold a number, never into blanks", () => {
    fc.assert(
      fc.property(damaged(fc.oneof(count, unsound), 5), (report) => {
        for (const explanation of explain(report, NOTHING_KNOWN)) {
          if (explanation.kind !== "found") continue;
          for (const { from, to } of explanation.repairs.flatMap(({ changes }) => changes)) {
            expect(Number.isInteger(to) && to >= 0).toBe(true);
            expect(from).not.toBeNull();
            expect(from).not.toBe(to);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("comes with the others from the most plausible on, the equally good ones first", () => {
    fc.assert(
      fc.property(damaged(count, 3), (report) => {
        for (const explanation of explain(report, NOTHING_KNOWN)) {
          if (explanation.kind !== "found") continue;
          const costs = explanation.repairs.map(({ cost }) => cost);
          expect(costs).toEqual([...costs].sort((a, b) => a - b));
          expect(explanation.equal).toBeGreaterThanOrEqual(1);
          expect(explanation.equal).toBeLessThanOrEqual(costs.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("leaves confirmed cells alone", () => {
    fc.assert(
      fc.property(damaged(count, 2), fc.gen(), (report, draw) => {
        const confirmed = draw(fc.subarray, [...cellsOf(report)]);
        const kept = new Set(confirmed.map(cellId));
        const changed = explain(report, { ...NOTHING_KNOWN, confirmed }).flatMap((explanation) =>
          explanation.kind === "found"
            ? explanation.repairs.flatMap(({ changes }) => changes.map(({ cell }) => cellId(cell)))
            : [],
        );
        expect(changed.filter((id) => kept.has(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("with totals as formulas", () => {
  const totalsOf = (report: Report): readonly CellKey[] => {
    const { requests, proceedings } = LAYOUTS[report.format === "2019" ? "2019" : "2021"];
    return cellsOf(report).filter((key) =>
      isTotal(key.table === "requests" ? requests : proceedings, key),
    );
  };

  it("no total is ever proposed, and a broken balance is", () => {
    fc.assert(
      fc.property(
        soundReport,
        fc.nat({ max: 5 }),
        fc.integer({ min: 1, max: 9 }),
        (report, at, by) => {
          const columns = ["naturalPerson", "business", "research", "nonprofit", "legalService"];
          const column = columns[at % columns.length] ?? "naturalPerson";
          const more = (row: string, of: string) => {
            const cell = { table: "requests", row, column: of } as const;
            const value = Number(report.requests?.[row]?.[of]) + by;
            return { cell, value };
          };
          // One more application came in; its row's total has followed.
          const broken = withValues(report, [more("received", column), more("received", "total")]);
          const computedTotals = totalsOf(report);
          const explanations = explain(broken, { ...NOTHING_KNOWN, computedTotals });
          const totals = new Set(computedTotals.map(cellId));
          expect(explanations).toHaveLength(1);
          for (const explanation of explanations) {
            if (explanation.kind !== "found") throw new Error(explanation.kind);
            const ids = explanation.repairs.map(({ changes }) =>
              changes.map(({ cell }) => cellId(cell)),
            );
            expect(ids).toContainEqual([`requests.received.${column}`]);
            expect(ids.flat().filter((id) => totals.has(id))).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
