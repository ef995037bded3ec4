import * as fc from "fast-check";
import { APPLICANT_KINDS } from "../../src/ledger/applicants";
import { COLUMN_KEYS, COLUMNS } from "../../src/ledger/columns";
import type { ColumnKey } from "../../src/ledger/columns";
import { dayOf } from "../../src/ledger/day";
import type { LedgerCell, LedgerGrid } from "../../src/ledger/grid";
import { findHeadings } from "../../src/ledger/headings";
import { LITIGATION_CHOICES, RECONSIDERATION_CHOICES } from "../../src/ledger/proceedings";
import { readLedger } from "../../src/ledger/read-ledger";
import type { Ledger } from "../../src/ledger/read-ledger";
import { resultRows, resultText } from "../../src/ledger/results";
import type { LedgerSource } from "../../src/ledger/row-cells";
import { FORMAT_2021 } from "../../src/report/format-2021";

export type Row = Readonly<Partial<Record<ColumnKey, LedgerCell>>>;

/** A day as the spreadsheet holds it: day("2025-01-03"). */
export function day(text: string): number {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  const found = dayOf(year, month, date);
  if (found === null) throw new Error(`no such day: ${text}`);
  return found;
}

/** A sheet with our headings and these rows. */
export function gridOf(rows: readonly Row[], name = "依申请公开台账"): LedgerGrid {
  const headings = COLUMN_KEYS.map((key) => COLUMNS[key].heading);
  return {
    name,
    rows: [headings, ...rows.map((row) => COLUMN_KEYS.map((key) => row[key] ?? null))],
  };
}

/** The sheet with these rows, as rows are taken from it. */
export function sourceOf(rows: readonly Row[]): LedgerSource {
  const grid = gridOf(rows);
  const headings = findHeadings(grid);
  if (headings === null) throw new Error("no headings");
  return { grid, headings, shift: 0 };
}

/** The ledger with these rows. */
export function ledgerOf(...rows: readonly Row[]): Ledger {
  const reading = readLedger([gridOf(rows)], FORMAT_2021);
  if (reading.kind !== "read") throw new Error(reading.kind);
  return reading.ledger;
}

const FIRST = day("2023-01-01");
const LAST = day("2026-06-30");

const texts = resultRows(FORMAT_2021).map(resultText);

/** A row in which nothing contradicts itself. */
const soundRow: fc.Arbitrary<Row> = fc
  .record({
    received: fc.integer({ min: FIRST, max: LAST }),
    takes: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
    kind: fc.constantFrom(...APPLICANT_KINDS),
    result: fc.constantFrom(...texts),
    reconsideration: fc.option(fc.constantFrom(...RECONSIDERATION_CHOICES), { nil: null }),
    litigation: fc.option(fc.constantFrom(...LITIGATION_CHOICES), { nil: null }),
  })
  .map(({ received, takes, kind, result, reconsideration, litigation }): Row => {
    const needs = litigation?.row === "litigationAfterReconsideration" && reconsideration === null;
    return {
      received,
      applicantKind: kind.label,
      closed: takes === null ? null : received + takes,
      result: takes === null ? null : result,
      reconsideration: reconsideration?.text ?? (needs ? "维持" : null),
      litigation: litigation?.text ?? null,
    };
  });

/** A ledger of so many rows, each with a number of its own. */
export const soundLedger = (rows: number): fc.Arbitrary<readonly Row[]> =>
  fc
    .array(soundRow, { minLength: rows, maxLength: rows })
    .map((found) => found.map((row, at) => ({ ...row, number: `${at + 1}` })));

/** Ledgers of several years without anything wrong in them, each row with a number of its own. */
export const soundRows: fc.Arbitrary<readonly Row[]> = fc
  .array(soundRow, { minLength: 1, maxLength: 60 })
  .map((rows) => rows.map((row, at) => ({ ...row, number: `${at + 1}` })));
