import { isTotal } from "../../../src/check/sums/formulas";
import { explain } from "../../../src/check/repair/explain";
import { LAYOUTS } from "../../../src/report/formats";
import type { Report } from "../../../src/report/model";
import { cell, change, factsIn, filled, fixture } from "../reports";
import { NOTHING_KNOWN, briefly, first, found } from "./told";

const layout = LAYOUTS["2021"].proceedings;
const formulas = layout.cells.map(({ key }) => key).filter((key) => isTotal(layout, key));
const row = (name: string, values: readonly (number | string | null)[]) =>
  Object.fromEntries(
    ["upheld", "corrected", "otherOutcome", "pending", "total"].map((column, at) => [
      `proceedings.${name}.${column}`,
      values[at] ?? null,
    ]),
  );

describe("a total that is a formula", () => {
  it("and confirmed: no part is proposed that would move it", () => {
    const { requests } = LAYOUTS["2021"];
    const computedTotals = requests.cells
      .map(({ key }) => key)
      .filter((key) => isTotal(requests, key));
    // One more application came in, and the formula of its row has followed.
    const report = change(filled(0), {
      "requests.received.business": 1,
      "requests.received.total": 1,
      "requests.carriedIn.business": 1,
      "requests.carriedIn.total": 1,
      "requests.carriedOut.business": 1,
      "requests.carriedOut.total": 1,
    });
    const readings = (confirmed: string[]): string[] =>
      found(report, { computedTotals, confirmed: confirmed.map(cell) })
        .flatMap(({ repairs }) => repairs.map(briefly))
        .sort();
    expect(readings([])).toContain("requests.received.business 1→0");
    const left = readings(["requests.received.total"]);
    expect(left).toContain("requests.carriedIn.business 1→0");
    expect(left).toContain("requests.carriedOut.business 1→2");
    expect(left.filter((reading) => reading.includes("requests.received"))).toEqual([]);
  });

  it("leaves out a number that is a text: the text is explained, not the sum", () => {
    const report = change(filled(0), row("reconsideration", ["１３", 2, 0, 0, 2]));
    const [only, ...others] = found(report, { computedTotals: formulas });
    expect(others).toEqual([]);
    expect(only?.findings.map(({ code }) => code)).toEqual(["outcomes-total"]);
    expect(only?.repairs).toEqual([
      {
        changes: [
          {
            cell: cell("proceedings.reconsideration.upheld"),
            from: "１３",
            to: 13,
            reason: "数字存成了文本，合计公式没有计入",
          },
        ],
        resolves: 1,
        reason: "数字存成了文本，合计公式没有计入",
        cost: 0,
      },
    ]);
  });

  it("beside a text may still break a rule once the text counts: that is explained as well", () => {
    const report = change(filled(0), {
      ...row("reconsideration", ["１３", 2, 0, 0, 2]),
      ...row("litigationDirect", [31, 0, 0, 0, 13]),
    });
    const computedTotals = [cell("proceedings.reconsideration.total")];
    expect(
      found(report, { computedTotals }).map(({ repairs }) => repairs[0]?.changes),
    ).toMatchObject([
      [{ cell: cell("proceedings.reconsideration.upheld"), to: 13 }],
      [{ cell: cell("proceedings.litigationDirect.upheld"), to: 13 }],
    ]);
  });

  it("over many texts: no list of changes, it says that few do not help", () => {
    const { requests } = LAYOUTS["2021"];
    const computedTotals = [cell("requests.granted.total")];
    const parts = requests.cells.flatMap(({ key }) =>
      key.row === "granted" && key.column !== "total"
        ? [[`requests.granted.${key.column}`, "1"]]
        : [],
    );
    const report = change(filled(0), Object.fromEntries(parts) as Record<string, string>);
    const [row] = explain(report, { ...NOTHING_KNOWN, computedTotals });
    expect(row).toMatchObject({ kind: "none", findings: [{ code: "row-total" }] });
  });

  it("and confirmed beside a text: the total stays, the text is proposed away", () => {
    const report = change(filled(0), row("reconsideration", ["１３", 2, 0, 0, 2]));
    const confirmed = [cell("proceedings.reconsideration.total")];
    const [only] = found(report, { computedTotals: formulas, confirmed });
    expect(only?.repairs[0]?.changes).toMatchObject([{ from: "１３", to: 0 }]);
  });
});

describe("limits that blanks leave", () => {
  /** 自然人 and 商业企业 miss one application each; the rows 新收 and 结转 have room for one each. */
  const roomForOne = (): Report => {
    const columns = ["naturalPerson", "business"];
    const values = columns.flatMap((column): [string, number][] => [
      [`requests.received.${column}`, 1],
      [`requests.carriedIn.${column}`, 1],
      [`requests.granted.${column}`, 3],
      [`requests.resultsTotal.${column}`, 3],
    ]);
    return change(filled(0), {
      ...Object.fromEntries(values),
      "requests.received.research": null,
      "requests.received.total": 3,
      "requests.carriedIn.research": null,
      "requests.carriedIn.total": 3,
      "requests.granted.total": 6,
      "requests.resultsTotal.total": 6,
    });
  };

  it("with room for one of two repairs: both are told together, never twice the same row", () => {
    const [only, ...others] = found(roomForOne());
    expect(others).toEqual([]);
    expect(only?.repairs.map(briefly).sort()).toEqual([
      "requests.carriedIn.business 1→2 · requests.received.naturalPerson 1→2",
      "requests.carriedIn.naturalPerson 1→2 · requests.received.business 1→2",
    ]);
  });
});

describe("rows of table four that one exchange explains", () => {
  it("keep the readings of a number that a blank leaves open", () => {
    const report = change(filled(0), {
      ...row("reconsideration", [31, null, 0, 0, 20]),
      ...row("litigationDirect", [20, 0, 0, 0, 31]),
    });
    const [only] = found(report);
    const readings = only?.repairs.map(briefly) ?? [];
    expect(only?.repairs[0]?.reason).toBe("与相邻的行的数互换了");
    expect(readings).toContain(
      "proceedings.litigationDirect.total 31→20 · proceedings.reconsideration.upheld 31→13",
    );
    expect(new Set(readings).size).toBe(readings.length);
  });

  it("no exchange is told for one sum that mends the sum of another explanation", () => {
    const report = change(filled(0), {
      ...row("reconsideration", [0, 1, 0, 0, 0]),
      ...row("litigationDirect", [1, 0, 0, 0, 2]),
      ...row("litigationAfterReconsideration", [2, 0, 0, 0, 1]),
    });
    const explanations = found(report);
    const sums = explanations.map(({ findings }) => findings.map(({ cells }) => cells[0]?.row));
    expect(explanations.length).toBeGreaterThan(1);
    for (const [at, { repairs }] of explanations.entries()) {
      const rows = repairs.flatMap(({ changes }) => changes.map(({ cell: key }) => key.row));
      expect([...new Set(rows)].sort()).toEqual([...(sums[at] ?? [])].sort());
    }
  });
});

it("a number too long to be exact (of an identity card) is no number: no sum is held against it", () => {
  const report = change(fixture("suqian-2023"), {
    "requests.granted.naturalPerson": 320_102_199_001_011_000,
  });
  expect(explain(report, NOTHING_KNOWN)).toEqual([]);
  expect(factsIn(report).map(({ code }) => code)).toEqual(["not-a-number"]);
});

it("a number of twelve digits for one of two is explained like any other", () => {
  const report = change(fixture("suqian-2023"), {
    "requests.granted.naturalPerson": 1_000_000_000_000,
  });
  expect(briefly(first(report))).toBe("requests.granted.naturalPerson 1000000000000→1175");
});
