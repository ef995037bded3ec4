import fc from "fast-check";
import { auditSum } from "../../src/collect/audit-sum";
import { exactSum } from "../../src/collect/exact-sum";
import { outcomeOf } from "../../src/collect/outcome";
import { addUp } from "../../src/collect/add-up";
import { subtotalsOf } from "../../src/collect/subtotals";
import type { Desk } from "../../src/collect/desk";
import { CATEGORY_KEYS } from "../../src/collect/unit";
import { LAYOUTS } from "../../src/report/formats";
import { TABLE_KEYS } from "../../src/report/form";
import { valueAt } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { findingsIn } from "../check/reports";
import { YEAR, deskOf, fileOf, reportOf, unit } from "./desks";
import { soundReport } from "./golden-folder";

const CELLS = TABLE_KEYS.flatMap((table) => LAYOUTS["2021"][table].cells.map(({ key }) => key));
const seeds = fc.uniqueArray(fc.nat({ max: 9999 }), { minLength: 1, maxLength: 5 });

const sumOf = (reports: readonly Report[]): Report =>
  addUp({
    organisation: "固镇县",
    year: YEAR,
    level: null,
    counted: reports.map((report) => ({ unit: unit(report.organisation, "own"), report })),
    adjustments: [],
  }).report;

const soundOf = (seed: number): Report => soundReport(`单位${String(seed)}`, seed);

describe("the sum of reports", () => {
  it("is exact: amounts as people print them, whatever a float makes of them", () => {
    expect(exactSum([86489.3629, 0.0001, 0.1, 0.2])).toBe(86489.663);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 })), (units) => {
        const sum = units.reduce((all, value) => all + value, 0);
        expect(exactSum(units.map((value) => value / 10_000))).toBe(sum / 10_000 + 0);
      }),
    );
  });

  it("does not depend on their order", () => {
    fc.assert(
      fc.property(seeds, (given) => {
        const reports = given.map(soundOf);
        expect(sumOf([...reports].reverse())).toEqual(sumOf(reports));
      }),
      { numRuns: 20 },
    );
  });

  it("less one of two is the other", () => {
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), fc.nat({ max: 9999 }), (one, other) => {
        const [a, b] = [soundOf(one), soundOf(other)];
        const both = sumOf([a, b]);
        for (const cell of CELLS) {
          const of = (report: Report): number => Number(valueAt(report, cell));
          expect(exactSum([of(both), -of(a)])).toBe(of(b));
        }
      }),
      { numRuns: 10 },
    );
  });

  it("is sound where they are sound", () => {
    fc.assert(
      fc.property(seeds, (given) => {
        const findings = findingsIn(sumOf(given.map(soundOf))).filter(
          ({ severity }) => severity === "error",
        );
        expect(findings).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("is the sum of the groups' subtotals, with what is adjusted", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...CATEGORY_KEYS), { minLength: 1, maxLength: 6 }),
        fc.integer(),
        (groups, seed) => {
          const amount = Math.abs(seed % 7);
          const units = groups.map((category, at) => unit(`第${at}单位`, category));
          const outcome = outcomeOf(
            deskOf({
              units,
              files: units.map(({ name }, at) =>
                fileOf(`${at}.json`, soundReport(name, at + Math.abs(seed))),
              ),
              adjustments: [
                {
                  ...{ unit: "第0单位", reason: "联合发文", by: "", amount: -amount },
                  cell: { table: "disclosure", row: "normativeDocuments", column: "issued" },
                },
              ],
            }),
          );
          const parts = Object.values(subtotalsOf(outcome));
          for (const cell of CELLS) {
            const numbers = parts.flatMap((part) => {
              const value = valueAt(part, cell);
              return typeof value === "number" ? [value] : [];
            });
            const whole = valueAt(outcome.sum.report, cell);
            expect(numbers.length === 0 ? null : exactSum(numbers)).toEqual(whole);
          }
        },
      ),
      { numRuns: 5 },
    );
  });

  it("a cell over only blanks is blank, and its total beside numbers is judged as blank, too", () => {
    const units = [unit("城关镇", "township")];
    const report = reportOf("城关镇", {
      "requests.granted.business": null,
      "requests.granted.total": 0,
    });
    const outcome = outcomeOf(deskOf({ units, files: [fileOf("a.json", report)] }));
    expect(
      valueAt(outcome.sum.report, { table: "requests", row: "granted", column: "business" }),
    ).toBeNull();
    const { report: judged } = auditSum(outcome);
    expect(valueAt(judged, { table: "requests", row: "granted", column: "total" })).toBeNull();
  });
});

describe("adjustments", () => {
  const TOWN = unit("城关镇", "township");
  const REST = unit("任桥镇", "township");
  const cell = { table: "disclosure", row: "normativeDocuments", column: "issued" } as const;
  const adjustment = { unit: "城关镇", cell, amount: -1, reason: "联合发文", by: "" };
  const desk = (more: Partial<Desk>) =>
    outcomeOf(
      deskOf({
        units: [TOWN, REST],
        files: [
          fileOf("a.json", reportOf("城关镇", { "disclosure.normativeDocuments.issued": 3 })),
        ],
        ...more,
      }),
    );

  it("change the cell and stand among its parts with their reason", () => {
    const { sum } = desk({ adjustments: [adjustment] });
    expect(valueAt(sum.report, cell)).toBe(2);
    expect(sum.cells.get("disclosure.normativeDocuments.issued")?.parts).toEqual([
      { unit: "城关镇", value: 3, adjustment: null },
      { unit: "城关镇", value: -1, adjustment: "联合发文" },
    ]);
  });

  it.each([
    [{ unit: "某镇" }, "名单里没有“某镇”，这项调整没有计入。"],
    [{ unit: "任桥镇" }, "“任桥镇”没有计入汇总，这项调整没有计入。"],
    [
      { reason: " " },
      "“城关镇”表二 · 行政规范性文件 · 本年制发件数的调整没有写原因，这项调整没有计入。",
    ],
    [{ cell: { ...cell, row: "nothing" } }, "2025 年的表格没有这个位置，这项调整没有计入。"],
    [
      { cell: { table: "requests", row: "granted", column: "total" } as const },
      "表三 · 总计 · （一）予以公开由各格相加得出，请调整相加的那一格，这项调整没有计入。",
    ],
    [
      { cell: { ...cell, row: "regulations" } },
      "表二 · 规章 · 本年制发件数只计本级的数，这项调整没有计入。",
    ],
  ])("%j is told and not applied", (change, sentence) => {
    const { sum } = desk({ adjustments: [{ ...adjustment, ...change }] });
    expect(valueAt(sum.report, cell)).toBe(3);
    expect(sum.refused.map((refused) => refused.sentence)).toEqual([sentence]);
  });
});

describe("a sum and the year before", () => {
  const UNITS = ["城关镇", "任桥镇", "濠城镇"].map((name) => unit(name, "township"));
  const out = (count: number) => ({
    "requests.received.business": count,
    "requests.received.total": count,
    "requests.carriedOut.business": count,
    "requests.carriedOut.total": count,
  });
  const into = (count: number) => ({
    "requests.carriedIn.business": count,
    "requests.carriedIn.total": count,
    "requests.carriedOut.business": count,
    "requests.carriedOut.total": count,
  });
  const last = (name: string, count: number): Report =>
    reportOf(name, out(count), { year: YEAR - 1 });
  const judged = (previous: readonly Report[], counts: readonly number[]) =>
    auditSum(
      outcomeOf(
        deskOf({
          units: UNITS,
          previous,
          files: counts.map((count, at) => {
            const name = UNITS[at]?.name ?? "";
            return fileOf(`${at}.json`, reportOf(name, into(count)));
          }),
        }),
      ),
    );
  const about = ({ findings }: ReturnType<typeof judged>) =>
    findings.filter(({ code }) => code === "sum-years" || code === "carried-in");

  it("is compared over the units of both years: a new unit and one that is gone break nothing", () => {
    const audit = judged([last("城关镇", 2), last("任桥镇", 3), last("旧镇", 40)], [2, 3, 70]);
    expect(about(audit)).toEqual([]);
    expect(audit.comparedYear).toBe(YEAR - 1);
  });

  it("what remains is 需核实, with the units and the change of units", () => {
    const found = about(
      judged([last("城关镇", 2), last("任桥镇", 3), last("旧镇", 40)], [2, 1, 70]),
    );
    expect(found.map(({ code, severity, place }) => [code, severity, place])).toEqual([
      ["sum-years", "explain", "表三 · 商业企业 · 二、上年结转政府信息公开申请数量"],
      ["sum-years", "explain", "表三 · 总计 · 二、上年结转政府信息公开申请数量"],
    ]);
    expect(found[0]?.sentence).toBe(
      "两年都计入的 2 个单位，按上年年报二、上年结转政府信息公开申请数量合计应为 5，今年合计 3，少 2：任桥镇少 2。今年新计入 1 个单位（濠城镇），上年有、今年没有计入 1 个（旧镇），没有比对。",
    );
  });

  it("without last year's reports nothing is compared, and that is told", () => {
    const { judged: rules } = judged([], [2, 1, 70]);
    expect(rules.find(({ code }) => code === "sum-years")?.lacks).toContain("没有上年年报");
    expect(rules.map(({ code }) => code)).not.toContain("carried-in");
  });
});
