import { withoutUnfounded } from "../../check/sums/computed-totals";
import { isTotal } from "../../check/sums/formulas";
import type { PrintedHeading, SheetFacts } from "../../check/sheet-facts";
import type { SumFacts } from "../../check/sum-facts";
import { dueYear, formatForYear } from "../../report/formats";
import type { ReportFormat } from "../../report/formats";
import type { TableKey } from "../../report/form";
import { TABLE_KEYS } from "../../report/form";
import type { Report } from "../../report/model";
import { tableValues } from "../../report/model";
import { cellId } from "../../report/cell";
import type { Profile, RefusedTable } from "../contract/contract";
import type { StoredMarks } from "../settings/mark-store";
import { isSummed } from "./desk-names";
import { levelOfName } from "../../recognise/level-of-name";
import { readHeadingLine } from "../../report/heading-line";
import { overwrittenTotals } from "./placed-table";
import type { PlacedTable } from "./placed-table";
import type { LabelSearch } from "./read-labels";
import type { KeptSheet } from "./read-kept";
import { readNamed } from "./read-named";
import { nextReading } from "../host/reading-order";
import { requestFacts } from "./read-request";
import { remarksOf } from "./remarks";
import type { SheetId, WorkbookFacts } from "./read-request";
import type { Settled } from "../settings/settled-store";
import type { KeptSource } from "../contract/kept-source";

/** The report as the workbook holds it, and where each of its numbers stands. */
export interface Reading {
  /** Readings that began later have higher numbers. */
  readonly begun: number;
  readonly report: Report;
  readonly profile: Profile | null;
  /** Last year's report, when the workbook keeps one. */
  readonly previous: Report | null;
  /** What the numbers were imported from, when the workbook keeps it. */
  readonly source: KeptSource | null;
  readonly tables: readonly PlacedTable[];
  readonly refused: readonly RefusedTable[];
  readonly remarks: readonly string[];
  readonly sheetFacts: SheetFacts;
  readonly sheets: readonly SheetId[];
  readonly marks: StoredMarks | null;
  /** Which set of tables this is. */
  readonly set: number;
  readonly kept: KeptSheet;
  readonly settled: Settled;
  /** The officer's sheet 明细, which numbers of a sum come from; null without one. */
  readonly detail: string | null;
  /** What a sum of many reports has more than a report; null for any other. */
  readonly sum: SumFacts | null;
  /** Whether one of the officer's names points to a sheet. */
  readonly isDesk: boolean;
  readonly hasLedger: boolean;
}

/**
 * Reads the report: one request when the names are intact, else a search for the missing tables by
 * their labels (unless `byLabels` is false: then they count as missing).
 * @param calculates with manual calculation Excel is told to calculate first; nobody asked for that
 * who only follows the workbook.
 */
export async function readReport(
  context: Excel.RequestContext,
  byLabels: boolean,
  calculates = true,
): Promise<Reading> {
  const begun = nextReading();
  const facts = await requestFacts(context, calculates);
  const named = facts.named.flatMap((range) => readNamed(range) ?? []);
  const missing = TABLE_KEYS.filter((key) => !named.some(({ layout }) => layout.key === key));
  const searched =
    byLabels && missing.length > 0
      ? await search(context, facts, missing)
      : { tables: [], refused: [], passed: [] };
  const tables = inOrder([...named, ...searched.tables]);
  const computedTotals = tables.flatMap((table) =>
    [...table.cells.values()]
      .filter(({ cell, isFormula }) => isFormula && isTotal(table.layout, cell.key))
      .map(({ cell }) => cell.key),
  );
  const { detail } = facts;
  const read = reportOf(tables, facts.profile);
  const stated = facts.isStale ? await calculated(read, tables) : read;
  return {
    begun,
    report: withoutUnfounded(stated, computedTotals),
    profile: facts.profile,
    previous: facts.previous,
    source: facts.source,
    tables,
    refused: searched.refused,
    remarks: remarksOf(facts, tables, searched.passed),
    sheetFacts: {
      changedLabels: tables.flatMap(({ changedLabels }) => changedLabels),
      overwrittenFormulas: tables.flatMap((table) =>
        overwrittenTotals(table, (key) => isTotal(table.layout, key)),
      ),
      computedTotals,
      headings: tables.flatMap((table) => printedHeading(table) ?? []),
    },
    sheets: facts.sheets,
    marks: facts.marks,
    set: facts.set,
    kept: facts.kept,
    settled: facts.settled,
    detail,
    sum: addsUp(tables, detail) ? await sumFactsOf(context, facts) : null,
    isDesk: facts.isDesk,
    hasLedger: facts.hasLedger,
  };
}

/** Whether numbers of the report come from an officer's 明细. */
const addsUp = (tables: readonly PlacedTable[], detail: string | null): boolean =>
  tables.some(({ cells }) => [...cells.values()].some(({ formula }) => isSummed(formula, detail)));

/** Few workbooks are an officer's: what reads 收齐情况 is loaded with the first. */
async function sumFactsOf(
  context: Excel.RequestContext,
  { standing, sheets }: WorkbookFacts,
): Promise<SumFacts | null> {
  const { readSumFacts } = await import("./sum-facts");
  return readSumFacts(context, standing, sheets);
}

/** The recogniser is loaded where names are gone: with them it is never needed. */
async function search(
  context: Excel.RequestContext,
  { sheets, choices }: WorkbookFacts,
  missing: readonly TableKey[],
): Promise<LabelSearch> {
  const { searchLabels } = await import("./read-labels");
  return searchLabels(context, sheets, missing, choices);
}

/** Few set Excel to calculate by hand: what our own formulas will show is worked out only there. */
async function calculated(report: Report, tables: readonly PlacedTable[]): Promise<Report> {
  const { withOwnTotals } = await import("./own-totals");
  return withOwnTotals(report, tables);
}

/** What the line over an inserted table says. */
function printedHeading({ layout, heading }: PlacedTable): PrintedHeading | null {
  if (heading === null) return null;
  const facts = readHeadingLine(heading.text);
  return {
    table: layout.key,
    address: heading.address,
    organisation: facts?.organisation ?? null,
    year: facts?.year ?? null,
  };
}

function inOrder(tables: readonly PlacedTable[]): PlacedTable[] {
  return TABLE_KEYS.flatMap((key) => tables.filter(({ layout }) => layout.key === key));
}

function reportOf(tables: readonly PlacedTable[], profile: Profile | null): Report {
  const year = profile?.year ?? dueYear(new Date());
  const values = (key: TableKey) => {
    const table = tables.find(({ layout }) => layout.key === key);
    if (table === undefined) return null;
    return tableValues(table.layout, (cell) => table.cells.get(cellId(cell))?.value ?? null);
  };
  return {
    organisation: profile?.organisation ?? "",
    year,
    level: profile === null ? null : (profile.level ?? levelOfName(profile.organisation)),
    format: formatOf(tables, year),
    disclosure: values("disclosure"),
    requests: values("requests"),
    proceedings: values("proceedings"),
    narrative: {},
  };
}

/** Table four is alike in all editions; two and three tell which one it is, or that they differ. */
function formatOf(tables: readonly PlacedTable[], year: number): ReportFormat {
  const keys = tables
    .filter(({ layout }) => layout.key !== "proceedings")
    .map(({ layout }) => layout.format.key);
  const [first] = keys;
  if (first === undefined) return formatForYear(year).key;
  return keys.every((key) => key === first) ? first : "mixed";
}
