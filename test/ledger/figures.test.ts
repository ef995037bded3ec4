import * as fc from "fast-check";
import { countLedger } from "../../src/ledger/count";
import { dayText, yearPeriod } from "../../src/ledger/day";
import { figuresOf } from "../../src/ledger/figures";
import type { CountsByKind } from "../../src/ledger/figures";
import { periodBetween, periodName, periodsOf } from "../../src/ledger/periods";
import { chineseWorkdays } from "../../src/ledger/workdays";
import { FORMAT_2021 } from "../../src/report/format-2021";
import { damagedRows } from "./damage";
import { day, ledgerOf, soundRows } from "./ledgers";
import type { Row } from "./ledgers";

const workdays = chineseWorkdays();

const figures = (rows: readonly Row[], period = yearPeriod(2025)) =>
  figuresOf(ledgerOf(...rows).cases, period, FORMAT_2021, workdays);

const named = ({ kinds }: CountsByKind) =>
  Object.fromEntries(
    kinds.filter(({ count }) => count > 0).map(({ name, count }) => [name, count]),
  );

const sum = ({ kinds, blank, unclear }: CountsByKind): number =>
  kinds.reduce((all, { count }) => all + count, blank + unclear);

const CLOSED: Row = {
  received: day("2025-03-03"),
  applicantKind: "自然人",
  closed: day("2025-03-31"),
  result: "（一）予以公开",
};

describe("the numbers of a period", () => {
  it("tell the ways of application in the ledger's five words, and what is not filled in", () => {
    const ways = ["网络", "网站", "信函", "EMS快递", "当面", "现场", "传真", null, "邮箱"];
    const { channels } = figures(ways.map((channel) => ({ ...CLOSED, channel })));
    expect(named(channels)).toEqual({ 当面: 2, 邮寄: 2, 网络: 2, 传真: 1 });
    expect(channels).toMatchObject({ blank: 1, unclear: 1 });
  });

  it("tell which answers were in time, and of which nobody can say", () => {
    const { answers } = figures([
      CLOSED,
      { ...CLOSED, closed: day("2025-04-01") },
      { ...CLOSED, closed: day("2025-04-28"), extended: "是" },
      { ...CLOSED, correctionNotice: day("2025-03-04") },
    ]);
    expect(answers).toEqual({ onTime: 2, late: 1, unknown: 1, extended: 1 });
  });

  it("add up fees without a rounding error, and count whose are more than 0", () => {
    const fees = [0.1, 0.2, 0, "30元", null, "免收"];
    const { fee } = figures(fees.map((each) => ({ ...CLOSED, fee: each })));
    expect(fee).toEqual({ cases: 3, amount: 30.3, unclear: 1 });
  });

  it("add up, whatever stands in the ledger", () => {
    fc.assert(
      fc.property(damagedRows, fc.nat({ max: 6 }), (rows, nth) => {
        const { period = yearPeriod(2025) } = periodsOf(2025)[nth] ?? {};
        const { received, closed, channels, applicants, results, answers } = figures(rows, period);
        expect([sum(channels), sum(applicants), sum(results)]).toEqual([
          received,
          received,
          closed,
        ]);
        expect(answers.onTime + answers.late + answers.unknown).toBe(closed);
      }),
      { numRuns: 40 },
    );
  });

  it("are those of the tables where the ledger has no problems", () => {
    fc.assert(
      fc.property(soundRows, fc.nat({ max: 6 }), (rows, nth) => {
        const { period = yearPeriod(2025) } = periodsOf(2025)[nth] ?? {};
        const all = figures(rows, period);
        const { requests } = countLedger(ledgerOf(...rows).cases, period, FORMAT_2021);
        const total = (row: string) => requests[row]?.["total"];
        expect([all.received, all.carriedIn, all.closed, all.carriedOut]).toEqual([
          total("received"),
          total("carriedIn"),
          total("resultsTotal"),
          total("carriedOut"),
        ]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("periods", () => {
  it.each([
    ["2025 年", "2025-01-01", "2025-12-31"],
    ["2025 年上半年", "2025-01-01", "2025-06-30"],
    ["2025 年下半年", "2025-07-01", "2025-12-31"],
    ["2025 年一季度", "2025-01-01", "2025-03-31"],
    ["2025 年二季度", "2025-04-01", "2025-06-30"],
    ["2025 年三季度", "2025-07-01", "2025-09-30"],
    ["2025 年四季度", "2025-10-01", "2025-12-31"],
  ])("%s is %s to %s", (name, from, to) => {
    const found = periodsOf(2025).find((one) => one.name === name)?.period;
    expect([dayText(found?.from ?? 0), dayText(found?.to ?? 0)]).toEqual([from, to]);
    expect(periodName({ from: day(from), to: day(to) })).toBe(name);
  });

  it("between any two days have both of them in it, and none runs backwards", () => {
    const [first, last] = [day("2025-01-15"), day("2025-02-10")];
    expect(periodBetween(first, last)).toEqual({ from: first, to: last });
    expect(periodBetween(first, first)).toEqual({ from: first, to: first });
    expect(periodBetween(last, first)).toBeNull();
    expect(periodName({ from: first, to: last })).toBe("2025-01-15 至 2025-02-10");
  });
});
