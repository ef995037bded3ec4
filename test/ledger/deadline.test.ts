import { dayText } from "../../src/ledger/day";
import { daysLeft, deadlineOf, urgencyOf } from "../../src/ledger/deadline";
import { chineseWorkdays } from "../../src/ledger/workdays";
import { day, ledgerOf } from "./ledgers";
import type { Row } from "./ledgers";

const workdays = chineseWorkdays();

function due(row: Row): string | null {
  const [one] = ledgerOf({ applicantKind: "自然人", ...row }).cases;
  const deadline = one === undefined ? null : deadlineOf(one, workdays);
  return deadline === null ? null : dayText(deadline.day);
}

// Counted by hand with the State Council's notices for 2024, 2025 and 2026.
it.each([
  ["an ordinary month", { received: day("2025-03-03") }, "2025-03-31"],
  ["received on a Friday", { received: day("2025-03-07") }, "2025-04-07"],
  [
    "over 春节 2025 with 补班 on 26 January and 8 February",
    { received: day("2025-01-20") },
    "2025-02-21",
  ],
  [
    "over 国庆 2025 with 补班 on 28 September and 11 October",
    { received: day("2025-09-15") },
    "2025-10-17",
  ],
  [
    "over 清明 and 劳动节 2024 with 补班 on 7 and 28 April",
    { received: day("2024-04-01") },
    "2024-04-29",
  ],
  ["over the turn of the year", { received: day("2024-12-20") }, "2025-01-20"],
  ["received on a Saturday", { received: day("2025-03-01") }, "2025-03-28"],
  ["received in 国庆", { received: day("2025-10-03") }, "2025-11-04"],
  ["extended: 20 more", { received: day("2025-03-03"), extended: "是" }, "2025-04-28"],
  [
    "third parties' 5 days are not counted",
    { received: day("2025-03-03"), consultationDays: 5 },
    "2025-04-08",
  ],
  [
    "a correction starts the clock anew",
    {
      received: day("2025-03-03"),
      correctionNotice: day("2025-03-06"),
      correctionReceived: day("2025-03-10"),
    },
    "2025-04-08",
  ],
])("%s", (_name, row: Row, last) => {
  expect(due(row)).toBe(last);
});

it("while a correction is awaited there is no deadline", () => {
  expect(due({ received: day("2025-03-03"), correctionNotice: day("2025-03-06") })).toBeNull();
});

it("a year without a published notice counts Mondays to Fridays, and is named", () => {
  const [one] = ledgerOf({ received: day("2040-09-24"), applicantKind: "自然人" }).cases;
  const deadline = one === undefined ? null : deadlineOf(one, workdays);
  expect(deadline).toEqual({ day: day("2040-10-22"), assumed: [2040] });
});

it.each([
  ["2025-03-23", 6, "later"],
  ["2025-03-24", 5, "near"],
  ["2025-03-31", 0, "near"],
  ["2025-04-01", -1, "overdue"],
])("on %s there are %i working days left of 31 March: %s", (today, left, urgency) => {
  const due = day("2025-03-31");
  expect(daysLeft(due, day(today), workdays)).toBe(left);
  expect(urgencyOf(due, day(today))).toBe(urgency);
});

it("near are 7 days of the calendar, whatever holidays lie in them", () => {
  // 春节 2025: 28 January to 4 February.
  const due = day("2025-02-05");
  expect(daysLeft(due, day("2025-01-29"), workdays)).toBe(1);
  expect(urgencyOf(due, day("2025-01-29"))).toBe("near");
  expect(urgencyOf(due, day("2025-01-28"))).toBe("later");
});
