import { checkTables, isLastYear } from "../check/check";
import { explanationHolds } from "../check/explanation-key";
import type { Finding, Severity } from "../check/finding";
import { keepable, stateOf } from "../check/kept";
import { cellId } from "../report/cell";
import type { CellKey } from "../report/cell";
import { addressesOf, addressOf } from "./placed-table";
import { splitAddress } from "../report/address";
import type { CheckOutcome, PlacedFinding } from "./contract";
import type { Mark } from "./marks";
import { marksAreKnown, rememberMarks, replaceMarks, searchAndRemove } from "./marks";
import { standingCells } from "./standing-marks";
import type { Reading } from "./read";
import { isExcelError, sentenceFor } from "./refusal";
import { confirmedCells } from "./settled-store";

/** Checks what was read; findings know the addresses of their cells. Writes nothing. */
export function checkReading(reading: Reading): CheckOutcome {
  const { report, set, sheetFacts: sheet, previous } = reading;
  const findings = checkTables(report, { sheet, previous }).filter(
    // A table that is there but could not be read is told with its reason, not as missing.
    (finding) =>
      finding.code !== "table-missing" ||
      !reading.refused.some(({ table }) => table === finding.table),
  );
  return {
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
    findings: findings.map((finding) => placed(finding, reading)),
    addresses: addressesOf(reading.tables),
    previous: previous && {
      organisation: previous.organisation,
      year: previous.year,
      comparable: isLastYear(previous, report),
      report: previous,
    },
    set,
    computedTotals: sheet.computedTotals,
    kept: reading.kept.reasons,
    confirmed: confirmedCells(reading.settled, reading),
    dismissed: reading.settled.dismissed.filter((key) => explanationHolds(key, reading)),
    marked: null,
    standing: reading.marks?.cells.length ?? 0,
    notice: null,
  };
}

function placed(finding: Finding, reading: Reading): PlacedFinding {
  const id = [finding.code, ...finding.cells.map(cellId)].join("|");
  const label =
    finding.code === "label-changed"
      ? `|${[finding.expected, finding.actual, finding.repeat].join("|")}`
      : "";
  return {
    id: finding.cells.length > 0 ? id + label : `${id}|${finding.table ?? ""}${label}`,
    finding,
    addresses: finding.cells.map((cell) => addressOf(reading.tables, cell)),
  };
}

const ORDER: readonly Severity[] = ["error", "explain", "hint"];

/** The findings that are still to be dealt with: not those that are kept with a reason. */
export function openFindings(outcome: CheckOutcome): readonly PlacedFinding[] {
  return outcome.findings.filter(
    ({ finding }) => stateOf(keepable(finding, outcome), outcome.kept).kind === "open",
  );
}

/** No repair names a cell. */
const NONE_NAMED: ReadonlyMap<string, CellKey> = new Map();

/** One mark a cell, with its most severe finding; `named`: the cell that the repair names instead. */
export function marksOf(
  findings: readonly PlacedFinding[],
  reading: Reading,
  named: ReadonlyMap<string, CellKey> = NONE_NAMED,
): Mark[] {
  const marks = new Map<string, Mark>();
  for (const severity of ORDER) {
    for (const { id, finding } of findings) {
      if (finding.severity !== severity) continue;
      const own = named.get(id);
      for (const key of own === undefined ? finding.focus : [own]) {
        const place = splitAddress(addressOf(reading.tables, key) ?? "");
        const cell = cellId(key);
        if (place !== undefined && !marks.has(cell)) {
          marks.set(cell, { cell, sheet: place.sheet, local: place.local, severity });
        }
      }
    }
  }
  return [...marks.values()];
}

/** What writing the marks came to: how many cells carry one, and why not all, if so. */
interface Marked {
  readonly marked: number | null;
  readonly notice: string | null;
}

/**
 * Writes the marks of an outcome: one request in the ordinary case. Where ids are unknown (the file
 * was opened again) or gone (the user cleared rules by hand), the marked cells are searched first.
 * A sheet that does not let us write keeps its list in the pane, and the notice says so.
 */
export async function writeMarks(
  context: Excel.RequestContext,
  reading: Reading,
  marks: readonly Mark[],
): Promise<Marked> {
  try {
    const ids = new Set(reading.sheets.map(({ id }) => id));
    const replaced = marksAreKnown(reading.marks) && (await replaceKnown(context, marks, ids));
    const refusal = replaced ? null : await searchAndReplace(context, reading, marks);
    return refusal === null
      ? { marked: marks.length, notice: null }
      : await unmarked(context, reading, marks, refusal);
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return unmarked(context, reading, marks, error);
  }
}

/** False when an id is gone; nothing new is written then. */
async function replaceKnown(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  sheetIds: ReadonlySet<string>,
): Promise<boolean> {
  try {
    await replaceMarks(context, marks, sheetIds);
    return true;
  } catch (error) {
    if (!isExcelError(error) || error.code !== "ItemNotFound") throw error;
    return false;
  }
}

/** Excel's error when a sheet did not let its old marks be removed; nothing new is written then. */
async function searchAndReplace(
  context: Excel.RequestContext,
  reading: Reading,
  marks: readonly Mark[],
): Promise<OfficeExtension.Error | null> {
  const [failure] = await searchAndRemove(context, standingCells(reading));
  if (failure !== undefined) return failure.error;
  await replaceMarks(context, marks, new Set());
  return null;
}

async function unmarked(
  context: Excel.RequestContext,
  reading: Reading,
  marks: readonly Mark[],
  error: OfficeExtension.Error,
): Promise<Marked> {
  // Excel does not roll back: old marks may still stand and some new ones may already.
  await rememberMarks(context, [...standingCells(reading), ...marks]);
  const locked = error.code === "AccessDenied" ? await protectedSheets(context, reading) : [];
  const reason =
    locked.length > 0
      ? `${locked.map((name) => `“${name}”`).join("、")}受保护，请在“审阅”中撤销工作表保护后再审核。`
      : sentenceFor(error);
  return { marked: null, notice: `未能在表中标出。${reason}清单仍然有效。` };
}

async function protectedSheets(
  context: Excel.RequestContext,
  { sheets, tables }: Reading,
): Promise<string[]> {
  const asked = sheets
    .filter(({ name }) => tables.some(({ sheet }) => sheet === name))
    .map(({ name, id }) => ({
      name,
      protection: context.workbook.worksheets.getItem(id).protection.load("protected"),
    }));
  await context.sync();
  return asked.filter(({ protection }) => protection.protected).map(({ name }) => name);
}
