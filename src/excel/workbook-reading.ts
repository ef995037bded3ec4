import { explanationHolds } from "../check/review/explanation-key";
import { isLastYear } from "../report/last-year";
import type { Attempt } from "./contract/attempt";
import type { Marked, WorkbookReading } from "./contract/contract";
import type { CellMark } from "../check/review/cell-marks";
import { addressesOf, countedCells } from "./reading/placed-table";
import { readReport } from "./reading/read";
import type { Reading } from "./reading/read";
import { hasBegunSince } from "./host/reading-order";
import { readAgainSoon } from "./host/reread-soon";
import { attempt } from "./host/run";
import { confirmedCells } from "./settings/settled-store";

/** Where the cells of a reading stand: for who marks them, and for nobody else. */
const readings = new WeakMap<WorkbookReading, Reading>();

/** What everybody but this room may know of a reading. */
export function workbookReading(reading: Reading): WorkbookReading {
  const { report, set, previous, sheetFacts: sheet, settled } = reading;
  const known: WorkbookReading = {
    begun: reading.begun,
    report,
    tables: reading.tables.map((table) => ({
      table: table.layout.key,
      sheet: table.sheet,
      address: table.area,
      format: table.layout.format.key,
      totals: table.totals,
      foundBy: table.foundBy,
      others: table.others,
    })),
    refused: reading.refused,
    remarks: reading.remarks,
    addresses: addressesOf(reading.tables),
    previous: previous && {
      organisation: previous.organisation,
      year: previous.year,
      comparable: isLastYear(previous, report),
      report: previous,
    },
    set,
    sheet,
    sum: reading.sum,
    isDesk: reading.isDesk,
    hasLedger: reading.hasLedger,
    justifications: reading.kept.reasons,
    confirmed: confirmedCells(settled, reading),
    dismissed: settled.dismissed.filter((key) => explanationHolds(key, reading)),
    counted: countedCells(reading.tables),
    standing: reading.marks?.cells.length ?? 0,
    source: reading.source,
  };
  readings.set(known, reading);
  return known;
}

/** Reads everything; writes nothing. */
export function readWorkbook(): Promise<Attempt<WorkbookReading>> {
  return attempt(async (context) => workbookReading(await readReport(context, true)));
}

// Loaded when there is something to mark for the first time.
const marking = () => import("./marks/write-marks");

/** Puts these marks in the place of all others of ours. */
export function markCells(
  reading: WorkbookReading,
  marks: readonly CellMark[],
): Promise<Attempt<Marked>> {
  return attempt(async (context) => {
    const known = readings.get(reading) ?? (await readReport(context, true));
    const marked = await (await marking()).writeMarks(context, known, marks);
    // What was read in between knows nothing of these marks.
    if (hasBegunSince(known.begun)) readAgainSoon();
    return marked;
  });
}
