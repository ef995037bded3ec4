import { isTotal } from "../../src/check/sums/formulas";
import { LAYOUTS } from "../../src/report/formats";
import { rulesOf } from "../../src/check/sums/linear-rules";
import { sameCell } from "../../src/report/cell";
import { valueAt, withValues } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { change, factsIn, filled, fixture } from "./reports";

/** All totals of the 2021 edition, as 合计自动计算 makes them. */
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
    const sum = parts.reduce((sofar, { cell }) => sofar + Number(valueAt(current, cell)), 0);
    return withValues(current, [{ cell: total, value: sum }]);
  }, report);
}

describe("合计自动计算 while the form is half filled in", () => {
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

  test("the same numbers as typed totals are held against their parts", () => {
    expect(factsIn(halfFilled).map(({ code }) => code)).toContain("balance");
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
