import fc from "fast-check";
import type { Finding } from "../../src/check/finding";
import { cellId } from "../../src/report/cell";
import { layoutsOf, withValues } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { anyAudit } from "./arbitrary";
import { change, filled, findingsIn, fixture } from "./reports";
import { COUNTY, textOf } from "./text/claims";

const idsOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);

/** What a reader calls one finding: the rule, and where it stands. */
function whereOf({ code, table, focus, span, expected, about }: Finding): string {
  if (about === "tables") return JSON.stringify([code, table, focus.map(cellId)]);
  return JSON.stringify([code, span ?? expected]);
}

/** The ids by place, where a place has one finding. */
function byPlace(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const all = findings.map((finding) => [whereOf(finding), finding.id] as const);
  return new Map(all.filter(([place]) => all.filter(([other]) => other === place).length === 1));
}

const withNumbers = (report: Report, numbers: readonly number[]): Report => {
  const cells = layoutsOf(report).flatMap((layout) => layout.cells.map(({ key }) => key));
  const changes = numbers.flatMap((value, at) => {
    const cell = cells[(value * 7 + at) % cells.length];
    return cell === undefined ? [] : [{ cell, value }];
  });
  return withValues(report, changes);
};

describe("the id of a finding", () => {
  it("is its own: no two findings of a report have the same", () => {
    fc.assert(
      fc.property(anyAudit, ({ report, beside }) => {
        const ids = idsOf(findingsIn(report, beside));
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 80 },
    );
  });

  it("stays while only values change: the same rule at the same place has the same", () => {
    let compared = 0;
    fc.assert(
      fc.property(anyAudit, fc.array(fc.nat({ max: 90 })), ({ report, beside }, numbers) => {
        const before = byPlace(findingsIn(report, beside));
        const after = byPlace(findingsIn(withNumbers(report, numbers), beside));
        for (const [place, id] of before) {
          const now = after.get(place);
          if (now === undefined) continue;
          compared += 1;
          expect([place, now]).toEqual([place, id]);
        }
      }),
      { numRuns: 80 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it("of a sentence stays while the table's number changes, and where the total becomes blank", () => {
    const text = textOf("全年收到申请37件，其中予以公开14件。");
    const ids = idsOf(findingsIn(COUNTY, { text })).filter((id) => id.startsWith("text-count"));
    expect(ids).toHaveLength(2);
    for (const changes of [
      { "requests.granted.total": 13 },
      { "requests.received.total": 30 },
      { "requests.received.total": null, "requests.received.business": 6 },
    ]) {
      const now = idsOf(findingsIn(change(COUNTY, changes), { text }));
      expect(now.filter((id) => id.startsWith("text-count"))).toEqual(ids);
    }
  });

  it("tells findings of one sentence apart: 复议 and 诉讼 that each are not 3", () => {
    const text = textOf("行政复议、行政诉讼均为3件，全部办结，没有结转下年度。");
    const ids = idsOf(findingsIn(COUNTY, { text }));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith("text-")).length).toBeGreaterThan(1);
  });

  it("tells words apart that are printed three times and altered alike", () => {
    const label = { table: "proceedings", expected: "结果维持", found: "维持" } as const;
    const sheet = {
      changedLabels: [label, label, label],
      overwrittenFormulas: [],
      computedTotals: [],
    };
    const ids = idsOf(findingsIn(filled(0), { sheet }));
    expect(new Set(ids).size).toBe(3);
  });

  it("has nothing of what the cells hold: blank or wrong, it names the rule and the cell", () => {
    expect(idsOf(findingsIn(fixture("chaoyang-2023")))).toEqual([
      "results-total/requests/resultsTotal.naturalPerson",
      "results-total/requests/resultsTotal.total",
    ]);
  });
});
