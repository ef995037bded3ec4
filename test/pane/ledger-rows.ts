import type { Day } from "../../src/ledger/day";
import type { LedgerRow } from "../../src/ledger/row";
import { day } from "../ledger/ledgers";

export const GRANTED = "（一）予以公开";

/** An application of 2023 that was answered in time. */
export function closedRow(number: string, change: LedgerRow = {}): LedgerRow {
  return {
    number,
    received: day("2023-03-01"),
    applicantKind: "自然人",
    channel: "网络",
    closed: day("2023-03-20"),
    result: GRANTED,
    ...change,
  };
}

/** One that is still open. */
export function openRow(number: string, received: Day): LedgerRow {
  return { number, received, applicantKind: "自然人" };
}
