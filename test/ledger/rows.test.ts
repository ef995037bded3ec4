import * as fc from "fast-check";
import { carryOver } from "../../src/ledger/carry-over";
import { countLedger } from "../../src/ledger/count";
import { yearPeriod } from "../../src/ledger/day";
import { findHeadings } from "../../src/ledger/headings";
import { periodsOf } from "../../src/ledger/periods";
import { readLedger } from "../../src/ledger/read-ledger";
import { rowFacts } from "../../src/ledger/row-facts";
import type { RowFacts } from "../../src/ledger/row-facts";
import { chineseWorkdays } from "../../src/ledger/workdays";
import { FORMAT_2021 } from "../../src/report/format-2021";
import { damagedRows } from "./damage";
import { day, gridOf, ledgerOf, sourceOf, soundRows } from "./ledgers";
import type { Row } from "./ledgers";

const workdays = chineseWorkdays();

function factsOf(row: Row, today = "2025-03-26", period = yearPeriod(2025)): RowFacts {
  const { cases, problems } = ledgerOf(row);
  const [one] = cases;
  if (one === undefined) throw new Error("no application");
  return rowFacts(one, { period, today: day(today), workdays, problems });
}

const OPEN: Row = { number: "7", received: day("2025-03-03"), applicantKind: "商业企业" };
const CLOSED: Row = { ...OPEN, closed: day("2025-03-20"), result: "（一）予以公开" };

describe("a row of the ledger", () => {
  it("tells where it counts, by the names of the cells", () => {
    const { places, outside } = factsOf({ ...CLOSED, reconsideration: "维持" });
    expect(places.map(({ words }) => words)).toEqual([
      "表三 · 商业企业 · 一、本年新收政府信息公开申请数量",
      "表三 · 商业企业 · （一）予以公开",
      "表四 · 行政复议 · 结果维持",
    ]);
    expect(outside).toBeNull();
  });

  it("tells its deadline while it is open", () => {
    expect(factsOf(OPEN).standing).toEqual({
      ...{ kind: "due", day: day("2025-03-31"), assumed: [], left: 3, urgency: "near" },
    });
    expect(factsOf(CLOSED).standing).toEqual({ kind: "closed", day: day("2025-03-20") });
    const waits = { ...OPEN, correctionNotice: day("2025-03-05") };
    expect(factsOf(waits).standing).toEqual({ kind: "waiting" });
    expect(factsOf({ ...OPEN, received: null }).standing).toEqual({ kind: "undated" });
  });

  it("tells what is missing in it", () => {
    const { problems } = factsOf({ ...CLOSED, result: null });
    expect(problems).toMatchObject([{ row: 2, column: "result" }]);
  });

  it.each<[string, Row, string]>([
    [
      "received after the period",
      { ...OPEN, received: day("2026-01-05") },
      "2026-01-05 收到，在 2025 年之后，不计入。",
    ],
    [
      "closed before it",
      { ...CLOSED, received: day("2024-02-01"), closed: day("2024-03-01") },
      "2024-03-01 已办结，在 2025 年之前，不计入。",
    ],
    ["without a day of receipt", { ...OPEN, received: null }, "收到日期没有填好，没有计数。"],
    [
      "without a kind of applicant",
      { ...OPEN, applicantKind: "法人" },
      "申请人类型没有选好，没有计入表三。",
    ],
  ])("%s tells why it counts nowhere", (_name, row, words) => {
    expect(factsOf(row)).toMatchObject({ outside: words, places: [] });
  });

  it("of another quarter tells so", () => {
    const quarter = periodsOf(2025)[3]?.period ?? yearPeriod(2025);
    const { outside } = factsOf({ ...OPEN, received: day("2025-05-06") }, "2025-05-06", quarter);
    expect(outside).toBe("2025-05-06 收到，在 2025 年一季度之后，不计入。");
  });
});

describe("结转", () => {
  it("takes the open rows whole, with everything that stands in them", () => {
    const rows: readonly Row[] = [
      { ...OPEN, applicant: "甲", content: "乙", remarks: "丙", channel: "其它", due: "见备注" },
      CLOSED,
      { ...CLOSED, number: "8", closed: day("2026-01-10"), document: "丁" },
      { ...OPEN, number: "9", received: day("2026-01-05") },
      { number: "10", received: "三月初", applicantKind: "自然人" },
    ];
    const { cases } = ledgerOf(...rows);
    const carried = carryOver(cases, sourceOf(rows), day("2025-12-31"));
    expect(carried.rows).toEqual([rows[0], rows[2]]);
    expect(carried.carried.map(({ number }) => number)).toEqual(["7", "8"]);
    expect(carried.undated).toEqual([{ row: 6, number: "10" }]);
  });

  it("dates of a workbook that counts from 1904 are the same days in the new one", () => {
    const rows = [{ ...OPEN, received: day("2025-03-03") - 1462 }];
    const reading = readLedger([gridOf(rows)], FORMAT_2021, 1462);
    const cases = reading.kind === "read" ? reading.ledger.cases : [];
    const source = { ...sourceOf(rows), shift: 1462 };
    expect(carryOver(cases, source, day("2025-12-31")).rows).toEqual([OPEN]);
  });

  it("what was carried out counts as carried in from the new ledger alone", () => {
    fc.assert(
      fc.property(soundRows, (rows) => {
        const { cases } = ledgerOf(...rows);
        const { rows: carried } = carryOver(cases, sourceOf(rows), day("2024-12-31"));
        const before = countLedger(cases, yearPeriod(2024), FORMAT_2021).requests["carriedOut"];
        const after = countLedger(ledgerOf(...carried).cases, yearPeriod(2025), FORMAT_2021);
        expect(after.requests["carriedIn"]).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe("rows that are no application", () => {
  it("headings that are printed again and a row of sums are passed over", () => {
    const grid = gridOf([OPEN, { ...CLOSED, number: "合计" }, { number: "小计", content: "2" }]);
    const again = { ...grid, rows: [...grid.rows, ...grid.rows.slice(0, 2)] };
    const headings = findHeadings(again);
    const reading = readLedger([again], FORMAT_2021);
    expect(headings?.row).toBe(0);
    const rows = reading.kind === "read" ? reading.ledger.cases.map(({ row }) => row) : [];
    // 合计 with a day of receipt is an application with a strange number.
    expect(rows).toEqual([2, 3, 6]);
  });
});

it("what people write in the names' columns stands in no fact of a row", () => {
  fc.assert(
    fc.property(damagedRows, (rows) => {
      const secret = "欧阳丰";
      const named = rows.map((row) => ({
        ...row,
        applicant: secret,
        content: `关于${secret}的宅基地`,
        document: `${secret}〔2025〕1号`,
        remarks: secret,
        applicantKind: row.applicantKind === "外地" ? secret : (row.applicantKind ?? null),
        result: row.result === "转办" ? `不予公开（${secret}）` : (row.result ?? null),
        received: row.received === "三月初" ? `${secret}来电` : (row.received ?? null),
      }));
      const { cases, problems } = ledgerOf(...named);
      const told = cases.map((one) =>
        rowFacts(one, {
          ...{ period: yearPeriod(2025), today: day("2025-03-26"), workdays, problems },
        }),
      );
      expect(JSON.stringify(told)).not.toMatch(/欧阳丰/u);
    }),
    { numRuns: 40 },
  );
});
