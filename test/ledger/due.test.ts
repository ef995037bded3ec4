import * as fc from "fast-check";
import { dayText } from "../../src/ledger/day";
import { deadlineOf } from "../../src/ledger/deadline";
import { dueFixes } from "../../src/ledger/due-fixes";
import { openCases } from "../../src/ledger/due-soon";
import { chineseWorkdays } from "../../src/ledger/workdays";
import { damagedRows } from "./damage";
import { day, ledgerOf } from "./ledgers";
import type { Row } from "./ledgers";

const workdays = chineseWorkdays();
const casesOf = (...rows: readonly Row[]) => ledgerOf(...rows).cases;
const fixes = (before: readonly Row[] | null, now: readonly Row[]) =>
  dueFixes(before === null ? null : casesOf(...before), casesOf(...now), workdays);

// Received on 3 March 2025: due on 31 March, with 延期 on 28 April.
const OPEN: Row = { number: "2025-1", received: day("2025-03-03"), applicantKind: "自然人" };
const [DUE, EXTENDED] = [day("2025-03-31"), day("2025-04-28")];

describe("答复期限 is written", () => {
  it("into a blank cell", () => {
    expect(fixes(null, [OPEN])).toEqual([{ row: 2, from: null, day: DUE }]);
  });

  it("anew where it is the day that followed from what stood there before", () => {
    const now = { ...OPEN, due: DUE, extended: "是" };
    expect(fixes([OPEN], [now])).toEqual([{ row: 2, from: DUE, day: EXTENDED }]);
    const waits = { ...OPEN, due: DUE, correctionNotice: day("2025-03-05") };
    expect(fixes([OPEN], [waits])).toEqual([{ row: 2, from: DUE, day: null }]);
  });
});

describe("答复期限 is left", () => {
  it.each<[string, Row | null, Row]>([
    ["where it is right", OPEN, { ...OPEN, due: DUE }],
    ["where a person typed another day", OPEN, { ...OPEN, due: day("2025-03-20") }],
    ["where a person typed words", OPEN, { ...OPEN, due: "20个工作日" }],
    ["where a person typed the day as a text", OPEN, { ...OPEN, due: "2025-3-20" }],
    ["where a person crossed it out", OPEN, { ...OPEN, due: "/" }],
    ["where nobody knows how the row was before", null, { ...OPEN, due: DUE, extended: "是" }],
    [
      "where another application stands in the row now",
      OPEN,
      { ...OPEN, number: "2025-9", due: DUE, extended: "是" },
    ],
    [
      "of an application that is closed",
      OPEN,
      { ...OPEN, closed: day("2025-03-20"), result: "（一）予以公开", due: DUE, extended: "是" },
    ],
    ["blank where that is closed", OPEN, { ...OPEN, closed: day("2025-03-20") }],
    ["blank where no day of receipt is known", OPEN, { ...OPEN, received: null }],
  ])("%s", (_name, before, now) => {
    expect(fixes(before === null ? null : [before], [now])).toEqual([]);
  });
});

it("written once it is right: there is nothing more to write", () => {
  fc.assert(
    fc.property(damagedRows, (rows) => {
      const written = new Map(fixes(null, rows).map((fix) => [fix.row, fix.day]));
      const after = rows.map((row, at) => {
        const due = written.get(at + 2);
        return due === undefined ? row : { ...row, due };
      });
      expect(fixes(rows, after)).toEqual([]);
      expect(fixes(null, after)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

it("a day that was typed stays, whatever else changes in the row", () => {
  fc.assert(
    fc.property(damagedRows, fc.nat(), (rows, nth) => {
      const typed = rows.map((row, at) => ({ ...row, due: day("2030-01-05") + at }));
      const row = typed[nth % typed.length];
      const now = typed.map((one) =>
        one === row ? { ...one, extended: "是", received: day("2025-05-06") } : one,
      );
      expect(fixes(typed, now)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

describe("the applications that are open", () => {
  const rows: readonly Row[] = [
    { number: "a", received: day("2025-03-10"), applicantKind: "自然人" },
    { number: "b", received: day("2025-03-03"), applicantKind: "自然人" },
    { number: "c", received: day("2025-02-10"), applicantKind: "自然人" },
    { number: "d", received: day("2025-03-03"), correctionNotice: day("2025-03-05") },
    { number: "e", applicantKind: "自然人" },
    { number: "f", received: day("2025-03-03"), closed: day("2025-03-04"), result: "公开" },
  ];
  const open = openCases(casesOf(...rows), day("2025-03-26"), workdays);

  it("stand in the order of their deadlines, with what is left", () => {
    const told = open.due.map(({ number, day: due, left, urgency }) => [
      number,
      dayText(due),
      left,
      urgency,
    ]);
    expect(told).toEqual([
      ["c", "2025-03-10", -12, "overdue"],
      ["b", "2025-03-31", 3, "near"],
      ["a", "2025-04-08", 8, "later"],
    ]);
    expect(open.assumed).toEqual([]);
  });

  it("that wait for a correction stand apart, and so do those without a day of receipt", () => {
    expect(open.waiting).toEqual([{ row: 5, number: "d" }]);
    expect(open.undated).toEqual([{ row: 6, number: "e" }]);
  });

  it("name the years whose holidays nobody has published", () => {
    const later = casesOf({ received: day("2040-12-20"), applicantKind: "自然人" });
    expect(openCases(later, day("2040-12-21"), workdays).assumed).toEqual([2040, 2041]);
  });
});

it("an answer to a correction starts the clock, and without one it stands", () => {
  const [waits, runs] = casesOf(
    { ...OPEN, correctionNotice: "三月初" },
    { ...OPEN, number: "2", correctionReceived: day("2025-03-10") },
  );
  expect(waits === undefined ? undefined : deadlineOf(waits, workdays)).toBeNull();
  expect(runs === undefined ? undefined : deadlineOf(runs, workdays)?.day).toBe(day("2025-04-08"));
});
