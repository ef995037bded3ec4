import type { LedgerSheet } from "../../excel/contract/ledger-contract";
import { knownDay, yearOf, yearPeriod } from "../../ledger/day";
import { openCases } from "../../ledger/due-soon";
import { readLedger } from "../../ledger/read-ledger";
import type { Ledger } from "../../ledger/read-ledger";
import { resultRows } from "../../ledger/results";
import { unformulated } from "../../ledger/unformulated";
import { chineseWorkdays } from "../../ledger/workdays";
import type { Format, FormatKey } from "../../report/form";
import { FORMATS } from "../../report/formats";
import type { CountedFor, LedgerUse } from "./ledger-state";

export const WORKDAYS = chineseWorkdays();

export function formatOfKey(key: FormatKey): Format {
  const format = FORMATS.find((one) => one.key === key);
  if (format === undefined) throw new RangeError(`no such edition: ${key}`);
  return format;
}

/** Whether somebody worked with a ledger in a year: the next one begins with what was left open. */
function isOfYear({ grid }: LedgerSheet, { year, format }: CountedFor): boolean {
  const reading = readLedger([grid], formatOfKey(format));
  return (
    reading.kind === "read" &&
    reading.ledger.cases.some(({ closed }) => {
      const day = knownDay(closed);
      return day !== null && yearOf(day) === year;
    })
  );
}

/** The sheets that may be meant: the chosen one, else of several of ours that of the year, else all. */
function meant(
  sheets: readonly LedgerSheet[],
  chosen: string | null,
  countedFor: CountedFor,
): readonly LedgerSheet[] {
  const picked = sheets.filter(({ id }) => id === chosen);
  if (picked.length > 0) return picked;
  const own = sheets.filter(({ isOurs }) => isOurs);
  if (own.length === 0) return sheets;
  const ofYear = own.length === 1 ? own : own.filter((sheet) => isOfYear(sheet, countedFor));
  return ofYear.length === 1 ? ofYear : own;
}

/** A ledger with what only formulas do not see among what is to be mended: 审核 says the same. */
function asFormulasSee(ledger: Ledger, format: Format): Ledger {
  const missed = unformulated(ledger.cases, resultRows(format));
  const problems = [...ledger.problems, ...missed].sort((one, other) => one.row - other.row);
  return { ...ledger, problems };
}

function useOf(sheet: LedgerSheet, countedFor: CountedFor): LedgerUse {
  const format = formatOfKey(countedFor.format);
  const reading = readLedger([sheet.grid], format);
  switch (reading.kind) {
    case "read": {
      const ledger = countedFor.byFormulas ? asFormulasSee(reading.ledger, format) : reading.ledger;
      const open = openCases(ledger.cases, countedFor.today, WORKDAYS);
      const period = yearPeriod(countedFor.year);
      return { kind: "read", sheet, ledger, format, period, open };
    }
    case "lacking":
      return reading;
    case "several":
    case "none":
      return { kind: "none" };
  }
}

/** Which of the workbook's ledgers is the report's, read for its edition and year. */
export function ledgerInUse(
  sheets: readonly LedgerSheet[],
  chosen: string | null,
  countedFor: CountedFor,
): LedgerUse {
  const [sheet, ...others] = meant(sheets, chosen, countedFor);
  if (sheet === undefined) return { kind: "none" };
  return others.length > 0
    ? { kind: "several", sheets: [sheet, ...others] }
    : useOf(sheet, countedFor);
}
