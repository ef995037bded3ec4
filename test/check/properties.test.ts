import fc from "fast-check";
import { cellId, sameCell } from "../../src/report/cell";
import { valueAt, withValues } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { cellsOf, soundReport, soundReportAndCells, unsound } from "./arbitrary";
import { brief, factsIn, factsOf, findingsIn } from "./reports";

const SUMS = ["row-total", "results-total", "balance", "outcomes-total", "carried-out-exceeds"];

function brokenSums(report: Report): string[] {
  return factsIn(report)
    .filter(({ code }) => SUMS.includes(code))
    .map(brief);
}

describe("any tables three and four", () => {
  it("that satisfy the rules have no finding", () => {
    fc.assert(
      fc.property(soundReport, (report) => {
        expect(factsIn(report)).toEqual([]);
      }),
    );
  });

  it("with one changed number have a finding that names the cell", () => {
    fc.assert(
      fc.property(
        soundReportAndCells,
        fc.integer({ min: -50, max: 5000 }),
        ({ report, cells }, value) => {
          const [cell] = cells;
          if (cell === undefined) throw new Error("no cell");
          fc.pre(valueAt(report, cell) !== value);
          const findings = factsIn(withValues(report, [{ cell, value }]));
          expect(findings.some(({ cells: all }) => all.some((one) => sameCell(one, cell)))).toBe(
            true,
          );
        },
      ),
    );
  });

  it("have each of their cells watched by a rule", () => {
    const [report] = fc.sample(soundReport, { numRuns: 1, seed: 1 });
    if (report === undefined) throw new Error("no sample");
    for (const cell of cellsOf(report)) {
      const value = Number(valueAt(report, cell)) + 1;
      const findings = findingsIn(withValues(report, [{ cell, value }]));
      expect(findings.map(({ severity }) => severity)).toContain("error");
    }
  });

  it("with cells emptied have one finding a cell and no broken sum", () => {
    fc.assert(
      fc.property(soundReportAndCells, unsound, ({ report, cells }, value) => {
        const emptied = withValues(
          report,
          cells.map((cell) => ({ cell, value })),
        );
        const findings = factsIn(emptied);
        expect(findings.flatMap(({ focus }) => focus.map(cellId)).sort()).toEqual(
          cells.map(cellId).sort(),
        );
        expect(brokenSums(emptied)).toEqual([]);
      }),
    );
  });

  it("that are wrong have no more broken sums with cells emptied than filled", () => {
    fc.assert(
      fc.property(soundReportAndCells, soundReportAndCells, (first, second) => {
        fc.pre(first.report.format === second.report.format);
        // Numbers of another report in some cells break sums at random.
        const wrong = withValues(
          first.report,
          first.cells.map((cell) => ({ cell, value: valueAt(second.report, cell) ?? 0 })),
        );
        const emptied = withValues(
          wrong,
          second.cells.map((cell) => ({ cell, value: null })),
        );
        const filled = new Set(brokenSums(wrong));
        expect(brokenSums(emptied).filter((sum) => !filled.has(sum))).toEqual([]);
      }),
    );
  });

  it("that are wrong and blank in places get no broken sum from one offered fix", () => {
    fc.assert(
      fc.property(soundReportAndCells, soundReportAndCells, (first, second) => {
        fc.pre(first.report.format === second.report.format);
        const report = withValues(first.report, [
          ...first.cells.slice(0, 5).map((cell) => ({
            cell,
            value: valueAt(second.report, cell) ?? 0,
          })),
          ...second.cells.map((cell) => ({ cell, value: null })),
        ]);
        const before = new Set(brokenSums(report));
        for (const { focus, fill } of factsOf("blank", report)) {
          const [cell] = focus;
          if (fill === null || cell === undefined) continue;
          const after = brokenSums(withValues(report, [{ cell, value: fill }]));
          expect(after.filter((sum) => !before.has(sum))).toEqual([]);
        }
      }),
      // Contradictions between several blanks are rare among random tables.
      { numRuns: 500 },
    );
  });

  it("that are sound with zeros and totals left out are whole again after all offered fixes", () => {
    fc.assert(
      fc.property(soundReportAndCells, ({ report, cells }) => {
        let current = withValues(
          report,
          cells
            .filter((cell) => cell.column === "total" || valueAt(report, cell) === 0)
            .map((cell) => ({ cell, value: null })),
        );
        // Zeros first, then the totals that the zeros make computable, row by row.
        for (let round = 0; round < 4; round += 1) {
          const fixes = factsOf("blank", current).flatMap(({ focus: [cell], fill }) =>
            fill === null || cell === undefined ? [] : [{ cell, value: fill }],
          );
          current = withValues(current, fixes);
        }
        expect(current).toEqual(report);
      }),
    );
  });
});
