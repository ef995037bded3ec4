import * as fc from "fast-check";
import { APPLICANT_KINDS } from "../../src/ledger/applicants";
import { casesBehind } from "../../src/ledger/cases-behind";
import { countLedger } from "../../src/ledger/count";
import { yearPeriod } from "../../src/ledger/day";
import { periodsOf } from "../../src/ledger/periods";
import { concerns } from "../../src/ledger/problems";
import { resultRows } from "../../src/ledger/results";
import { unformulated } from "../../src/ledger/unformulated";
import { cellId } from "../../src/report/cell";
import { FORMAT_2021 } from "../../src/report/format-2021";
import { LAYOUTS } from "../../src/report/formats";
import type { TableValues } from "../../src/report/model";
import { damagedRows } from "./damage";
import { formulaValues } from "./formulas";
import { day, gridOf, ledgerOf, soundRows } from "./ledgers";

const RESULTS = resultRows(FORMAT_2021);
const year = fc.integer({ min: 2023, max: 2026 });
const { requests, proceedings } = LAYOUTS["2021"];
const CELLS = [...requests.cells, ...proceedings.cells].map(({ key }) => key);

/** The columns in which 一 + 二 is not 三 + 四. */
function unbalanced(values: TableValues): readonly string[] {
  const at = (row: string, column: string): number => Number(values[row]?.[column]);
  return [...APPLICANT_KINDS.map(({ column }) => column), "total"].filter(
    (column) =>
      at("received", column) + at("carriedIn", column) !==
      at("resultsTotal", column) + at("carriedOut", column),
  );
}

it("whatever stands in a ledger: 一 + 二 = 三 + 四, or a problem of the year is told", () => {
  let [broken, told] = [0, 0];
  fc.assert(
    fc.property(damagedRows, year, (rows, of) => {
      const { cases, problems } = ledgerOf(...rows);
      const period = yearPeriod(of);
      const concerned = new Set(cases.filter((one) => concerns(one, period)).map(({ row }) => row));
      const own = problems.filter(({ row }) => concerned.has(row));
      const columns = unbalanced(countLedger(cases, period, FORMAT_2021).requests);
      if (own.length > 0) told += 1;
      if (columns.length > 0) broken += 1;
      if (own.length === 0) expect(columns).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(broken).toBeGreaterThan(10);
  expect(told).toBeGreaterThan(broken);
});

it("every application of a ledger counts in its year, or a problem of its row is told", () => {
  fc.assert(
    fc.property(damagedRows, (rows) => {
      const { cases, problems } = ledgerOf(...rows);
      const told = new Set(problems.map(({ row }) => row));
      const counted = [2020, 2021, 2022, 2023, 2024, 2025, 2026].map(
        (of) =>
          new Set(
            casesBehind(cases, yearPeriod(of), {
              table: "requests",
              row: "received",
              column: "total",
            }).map(({ row }) => row),
          ),
      );
      for (const { row } of cases) {
        const years = counted.filter((each) => each.has(row)).length;
        if (!told.has(row)) expect([row, years]).toEqual([row, 1]);
      }
    }),
  );
});

describe("formulas", () => {
  it("over a ledger without problems of either kind show what we count, cell by cell", () => {
    let compared = 0;
    fc.assert(
      fc.property(damagedRows, year, (rows, of) => {
        const { cases, problems } = ledgerOf(...rows);
        // What the sheet would hold when every row that is told of were taken out.
        const told = new Set([...problems, ...unformulated(cases, RESULTS)].map(({ row }) => row));
        const left = rows.filter((_, at) => !told.has(at + 2));
        if (left.length === 0) return;
        const ledger = ledgerOf(...left);
        expect(unformulated(ledger.cases, RESULTS)).toEqual([]);
        const counted = countLedger(ledger.cases, yearPeriod(of), FORMAT_2021);
        for (const [id, value] of formulaValues(gridOf(left), of)) {
          const [table = "", row = "", column = ""] = id.split(".");
          const values = table === "requests" ? counted.requests : counted.proceedings;
          expect([id, values[row]?.[column]]).toEqual([id, value]);
          compared += 1;
        }
      }),
      { numRuns: 25 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it.each([
    [{ applicantKind: "公民" }, "applicantKind", /^“公民”公式数不到；请从列表中选“自然人”。$/u],
    [
      { applicantKind: "自然人 " },
      "applicantKind",
      /^“自然人”前后有空格，公式数不到；请从列表中重新选一次。$/u,
    ],
    [
      { applicantKind: "王五有限公司" },
      "applicantKind",
      /^这里写的公式数不到；请从列表中选“商业企业”。$/u,
    ],
    [
      { result: "信息不存在" },
      "result",
      /^“信息不存在”公式数不到；请从列表中选“（四）无法提供 1\./u,
    ],
    [{ reconsideration: "撤销" }, "reconsideration", /^“撤销”公式数不到；请从列表中选“纠正”。$/u],
    [
      { litigation: "未经复议，维持" },
      "litigation",
      /^“未经复议，维持”公式数不到；请从列表中选“未经复议 维持”。$/u,
    ],
  ])("do not see %j: what to choose instead is told", (row, column, words) => {
    const told = unformulated(ledgerOf({ received: day("2025-03-03"), ...row }).cases, RESULTS);
    expect(told).toMatchObject([{ row: 2, column }]);
    expect(told[0]?.message).toMatch(words);
  });
});

it("as many rows stand behind a cell as it counts, for every cell of any ledger", () => {
  fc.assert(
    fc.property(damagedRows, year, fc.nat({ max: 6 }), (rows, of, nth) => {
      const { cases } = ledgerOf(...rows);
      const { period = yearPeriod(of) } = periodsOf(of)[nth] ?? {};
      const counted = countLedger(cases, period, FORMAT_2021);
      for (const key of CELLS) {
        const values = key.table === "requests" ? counted.requests : counted.proceedings;
        const value = values[key.row]?.[key.column];
        const behind = value === 0 ? 0 : casesBehind(cases, period, key).length;
        expect([cellId(key), behind]).toEqual([cellId(key), value]);
      }
    }),
    { numRuns: 25 },
  );
});

it("no row stands behind a cell that counts 0, or behind one of table two", () => {
  fc.assert(
    fc.property(soundRows, fc.constantFrom(...CELLS), (rows, key) => {
      const { cases } = ledgerOf(...rows);
      const counted = countLedger(cases, yearPeriod(2025), FORMAT_2021);
      const values = key.table === "requests" ? counted.requests : counted.proceedings;
      expect(casesBehind(cases, yearPeriod(2025), key)).toHaveLength(
        Number(values[key.row]?.[key.column]),
      );
      const elsewhere = { table: "disclosure", row: "fees", column: "amount" } as const;
      expect(casesBehind(cases, yearPeriod(2025), elsewhere)).toEqual([]);
    }),
  );
});
