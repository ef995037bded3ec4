import { isTotal } from "../../src/check/sums/formulas";
import { LAYOUTS } from "../../src/report/formats";
import { rulesOf } from "../../src/check/sums/linear-rules";
import { sameCell } from "../../src/report/cell";
import { valueAt, withValues } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { audited, cell, change, factsIn, filled, fixture, found, told } from "./reports";

/** All totals of the 2021 edition, as 总计自动计算 makes them. */
const computedTotals = [LAYOUTS["2021"].requests, LAYOUTS["2021"].proceedings].flatMap((layout) =>
  layout.cells.map(({ key }) => key).filter((key) => isTotal(layout, key)),
);
const sheet = { changedLabels: [], overwrittenFormulas: [], computedTotals };

/** The report as Excel shows it: every total is the sum of the parts that are filled in. */
function computed(report: Report): Report {
  return computedTotals.reduce((current, total) => {
    const rule = rulesOf(LAYOUTS["2021"][total.table]).find(
      ({ isSum, states }) => isSum && states !== null && sameCell(states, total),
    );
    const parts = rule?.terms.filter(({ coefficient }) => coefficient === 1) ?? [];
    // SUM passes over blanks and texts.
    const numbers = parts.map(({ cell: part }) => valueAt(current, part));
    const sum = numbers.reduce<number>(
      (sofar, value) => sofar + (typeof value === "number" ? value : 0),
      0,
    );
    return withValues(current, [{ cell: total, value: sum }]);
  }, report);
}

describe("总计自动计算 while the form is half filled in", () => {
  const halfFilled = computed(
    change(filled(null), {
      "requests.received.naturalPerson": 2,
      "requests.repeated.business": 1,
      "proceedings.reconsideration.upheld": 3,
    }),
  );

  test("no sum is held against a total that was computed over blanks", () => {
    const codes = factsIn(halfFilled, { sheet }).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(["blank"]));
  });

  test("the computed totals themselves are no blanks: 163 cells are still to fill", () => {
    expect(factsIn(halfFilled, { sheet })).toHaveLength(10 + 144 - 2 + 12 - 1);
  });

  test("such a total is blank for every reader: the audit's own report has none", () => {
    const { report } = audited(halfFilled, { sheet });
    expect(valueAt(halfFilled, cell("requests.received.total"))).toBe(2);
    expect(computedTotals.map((total) => valueAt(report, total))).toEqual(
      computedTotals.map(() => null),
    );
    expect(valueAt(report, cell("requests.received.naturalPerson"))).toBe(2);
  });

  test("a total whose parts are all there stays, also where totals of it are blank", () => {
    const row = Object.keys(halfFilled.requests?.["received"] ?? {});
    const received = Object.fromEntries(row.map((column) => [`requests.received.${column}`, 1]));
    const { report } = audited(computed(change(halfFilled, received)), { sheet });
    expect(valueAt(report, cell("requests.received.total"))).toBe(6);
    expect(valueAt(report, cell("requests.granted.total"))).toBeNull();
    expect(valueAt(report, cell("requests.resultsTotal.total"))).toBeNull();
  });

  test("it is not compared with last year's number, and the rule does not count as passed", () => {
    const previous = { ...change(filled(0), { "requests.received.total": 900 }), year: 2022 };
    const { findings, judged } = audited(halfFilled, { sheet, previous });
    expect(findings.map(({ code }) => code)).not.toContain("year-jump");
    expect(judged.find(({ code }) => code === "year-jump")?.lacks).toEqual(["表格有空白"]);
  });

  test("the same numbers as typed totals are held against their parts", () => {
    expect(factsIn(halfFilled).map(({ code }) => code)).toContain("balance");
  });
});

describe("what is wrong with one cell is told there, and not again at the sums that follow it", () => {
  const report = fixture("suqian-2023");

  test.each([
    [3.5, "not-a-count"],
    [-2, "not-a-count"],
    ["若干", "not-a-number"],
    ["减4", "not-a-number"],
    [null, "blank"],
  ])("%j typed into one cell is one finding: %s", (value, code) => {
    const wrong = computed(change(report, { "requests.granted.business": value }));
    expect(found(wrong, { sheet })).toEqual([`${code} requests.granted.business`]);
  });

  test("a text that is understood counts: its total is no blank", () => {
    const texted = change(report, { "requests.granted.business": "１２" });
    expect(found(texted, { sheet })).toEqual(["number-as-text requests.granted.business"]);
    expect(audited(texted, { sheet }).report).toEqual(texted);
  });

  test("nothing is offered to be written over a formula", () => {
    const last = change(fixture("suqian-2023"), { "requests.carriedOut.total": 1 });
    const next = fixture("suqian-2024");
    const { offers } = told("carried-in", next, { sheet, previous: last });
    expect(offers).toEqual([]);
    expect(told("carried-in", next, { previous: last }).offers).toMatchObject([{ label: "填 1" }]);
  });
});

test("宿迁市 2023 complete with computed totals has no finding; one changed part breaks the balance", () => {
  const report = fixture("suqian-2023");
  expect(factsIn(report, { sheet })).toEqual([]);
  const changed = change(report, {
    "requests.granted.naturalPerson": 1176,
    "requests.granted.total": 1192,
    "requests.resultsTotal.naturalPerson": 3376,
    "requests.resultsTotal.total": 3487,
  });
  expect(factsIn(changed, { sheet }).map(({ code }) => code)).toEqual(["balance", "balance"]);
});
