import { printedTotals } from "../../src/actions/import/printed-totals";
import { recomputed, withoutUnfounded } from "../../src/check/sums/computed-totals";
import { isTotal } from "../../src/check/sums/formulas";
import type { CellKey } from "../../src/report/cell";
import { cellId, sameCell } from "../../src/report/cell";
import { LAYOUTS } from "../../src/report/formats";
import { layoutsOf } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { audited, change, filled, findingsIn, fixture } from "../check/reports";

const suqian = fixture("suqian-2023");

const printed = (report: Report) =>
  printedTotals(audited(report)).map(({ table, broken, cells }) => [
    table,
    broken,
    cells.map(cellId),
  ]);

/** The report as 审核 reads it once it was filled in: every total that is not typed is a formula. */
function asFilled(report: Report): { readonly report: Report; readonly computed: CellKey[] } {
  const tables = printedTotals(audited(report));
  const computed = layoutsOf(report).flatMap((layout) =>
    tables.some(({ table }) => table === layout.key)
      ? []
      : layout.cells.map(({ key }) => key).filter((key) => isTotal(layout, key)),
  );
  return { report: withoutUnfounded(recomputed(report, computed), computed), computed };
}

const errorsOf = (report: Report): string[] =>
  findingsIn(report).flatMap(({ severity, code, cells }) =>
    severity === "error" ? [[code, ...cells.map(cellId)].join(" ")] : [],
  );

describe("totals that go in as printed", () => {
  it("are none where all of them add up, nor where a report is blank", () => {
    expect(printed(suqian)).toEqual([]);
    expect(printed(filled(null))).toEqual([]);
    expect(printed(fixture("shanghai-office-2019"))).toEqual([]);
  });

  it("宿迁 2023 with 1191 printed as 1911: one total, which does not add up in two places", () => {
    const wrong = change(suqian, { "requests.granted.total": 1911 });
    expect(suqian.requests?.["granted"]?.["total"]).toBe(1191);
    expect(printed(wrong)).toEqual([["requests", 2, ["requests.granted.total"]]]);
  });

  it("朝阳镇 prints 0 under sub-rows of 3, in two columns", () => {
    expect(printed(fixture("chaoyang-2023"))).toEqual([
      ["requests", 2, ["requests.resultsTotal.naturalPerson", "requests.resultsTotal.total"]],
    ]);
  });

  it("a total of totals that a typed one would move is printed as well", () => {
    const wrong = change(filled(0), {
      "requests.granted.naturalPerson": 3,
      "requests.granted.total": 3,
      "requests.resultsTotal.naturalPerson": 0,
      "requests.resultsTotal.total": 3,
    });
    expect(printed(wrong)).toEqual([
      ["requests", 2, ["requests.resultsTotal.naturalPerson", "requests.resultsTotal.total"]],
    ]);
  });

  it("table four: a total of another number, or of words", () => {
    const wrong = change(filled(0), {
      "proceedings.reconsideration.total": 4,
      "proceedings.litigationDirect.total": "见附件",
    });
    expect(printed(wrong)).toEqual([
      [
        "proceedings",
        2,
        ["proceedings.reconsideration.total", "proceedings.litigationDirect.total"],
      ],
    ]);
  });

  it("a blank total says nothing against its formula, nor one that is written 1,191", () => {
    const half = change(suqian, {
      "requests.granted.total": "1,191",
      "proceedings.reconsideration.total": null,
    });
    expect(printed(half)).toEqual([]);
  });

  it("over blanks only where a broken sum would be lost with them", () => {
    const blank = change(filled(0), { "requests.received.business": null });
    expect(printed(blank)).toEqual([]);
    // 一 + 二 is 0 in 总计, and （七）+ 四 is 1: 审核 judges it by the printed 一 alone.
    const unbalanced = change(blank, {
      "requests.carriedOut.total": 1,
      "requests.carriedOut.otherOrganisation": 1,
    });
    const [table, broken, cells] = printed(unbalanced)[0] ?? [];
    expect([table, broken]).toEqual(["requests", 0]);
    expect(cells).toContain("requests.received.total");
  });
});

describe("whatever a source prints", () => {
  /** One number off, one blank: everywhere in turn, as far as a few hundred cases go. */
  const cases = layoutsOf(suqian).flatMap(({ cells, key }) =>
    key === "disclosure"
      ? []
      : cells.map(({ key: off }, at) => ({ off, blank: cells[(at * 7 + 3) % cells.length]?.key })),
  );

  it("审核 finds the same errors once it is filled in with 总计自动计算", () => {
    for (const { off, blank } of cases) {
      const once = change(suqian, { [cellId(off)]: 4321 });
      expect(errorsOf(asFilled(once).report)).toEqual(errorsOf(once));
      if (blank === undefined || sameCell(blank, off) || isComputed(blank)) continue;
      const twice = change(once, { [cellId(blank)]: null });
      expect(errorsOf(asFilled(twice).report)).toEqual(expect.arrayContaining(errorsOf(twice)));
    }
  });

  const isComputed = (cell: CellKey): boolean => isTotal(LAYOUTS["2021"][cell.table], cell);
});
