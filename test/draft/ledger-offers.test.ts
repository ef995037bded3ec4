import * as fc from "fast-check";
import { emptyDraftForm } from "../../src/draft/form";
import { ledgerOffers, withLedgerOffer } from "../../src/draft/ledger-offers";
import type { LedgerNumbers } from "../../src/draft/ledger-offers";
import { yearPeriod } from "../../src/ledger/day";
import { figuresOf } from "../../src/ledger/figures";
import { chineseWorkdays } from "../../src/ledger/workdays";
import { FORMAT_2021 } from "../../src/report/format-2021";
import { damagedRows } from "../ledger/damage";
import { day, ledgerOf } from "../ledger/ledgers";
import type { Row } from "../ledger/ledgers";

const workdays = chineseWorkdays();

const numbersOf = (rows: readonly Row[]): LedgerNumbers =>
  figuresOf(ledgerOf(...rows).cases, yearPeriod(2025), FORMAT_2021, workdays);

const CLOSED: Row = {
  received: day("2025-03-03"),
  applicantKind: "自然人",
  closed: day("2025-03-31"),
  result: "（一）予以公开",
};

const offered = (...rows: readonly Row[]) => {
  const { offers, left } = ledgerOffers(numbersOf(rows), emptyDraftForm());
  return {
    offers: offers.map(({ field, words }) => `${field}：${words}`),
    left: left.map(({ field, reason }) => `${field}：${reason}`),
  };
};

it("a ledger offers how the applications came, how many were answered in time, and what was charged", () => {
  expect(
    offered(
      { ...CLOSED, channel: "网络", fee: 120.5 },
      { ...CLOSED, channel: "网站", closed: day("2025-04-02") },
      { ...CLOSED, channel: "信函", fee: 10 },
    ),
  ).toEqual({
    offers: [
      "general.requests.ways：邮寄 1 件、网络 2 件",
      "general.requests.onTime：按期答复 2 件，超过期限 1 件",
      "others.fee.amount：2 件，130.5 元",
    ],
    left: [],
  });
  expect(offered({ ...CLOSED, channel: "当面" }).offers).toEqual([
    "general.requests.ways：当面 1 件",
    "general.requests.onTime：全部按期",
  ]);
});

it("what it says of some only is not offered, and told why", () => {
  expect(
    offered(
      { ...CLOSED, channel: "网络", fee: "已缴" },
      { ...CLOSED, channel: null, correctionNotice: day("2025-03-05") },
    ),
  ).toEqual({
    offers: [],
    left: [
      "general.requests.ways：台账里有 1 件没有填申请方式，或者看不出是哪一种。",
      "general.requests.onTime：台账里有 1 件办结的申请算不出答复期限。",
      "others.fee.amount：台账里有 1 件的收费不是数字。",
    ],
  });
});

it("a column that nobody fills in offers nothing: a blank is no 0", () => {
  expect(offered({ ...CLOSED, closed: null, result: null })).toEqual({ offers: [], left: [] });
});

it("what was taken is not offered again, and the ways add up to those received", () => {
  fc.assert(
    fc.property(damagedRows, (rows) => {
      const numbers = numbersOf(rows.map((row) => ({ ...row, channel: row.channel ?? "网络" })));
      const { offers } = ledgerOffers(numbers, emptyDraftForm());
      const form = offers.reduce(withLedgerOffer, emptyDraftForm());
      expect(ledgerOffers(numbers, form).offers).toEqual([]);
      const { ways } = form.general.requests;
      const sum = ways.reduce((all, { count }) => all + (count ?? 0), 0);
      expect(ways.length === 0 || sum === numbers.received).toBe(true);
    }),
    { numRuns: 30 },
  );
});
