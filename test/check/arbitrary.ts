import fc from "fast-check";
import type { CellKey, CellValue } from "../../src/report/cell";
import { cellId } from "../../src/report/cell";
import type { FormatKey } from "../../src/report/form";
import { LAYOUTS, rowKeys } from "../../src/report/formats";
import type { TableLayout } from "../../src/report/layout-types";
import type { Report, TableValues } from "../../src/report/model";
import { tableValues } from "../../src/report/model";
import { filled } from "./reports";

const applicants = [
  "naturalPerson",
  "business",
  "research",
  "nonprofit",
  "legalService",
  "otherOrganisation",
];

type Rows = Record<string, Record<string, number>>;

function rowOf(rows: Rows, row: string): Record<string, number> {
  return (rows[row] ??= {});
}

const numberAt = (rows: Rows, { row, column }: CellKey): number => rows[row]?.[column] ?? 0;

/** Table three built from free counts: results and what is carried out make up what came in. */
function soundRequests(layout: TableLayout, draw: (most: number) => number): TableValues {
  const rows: Rows = {};
  const special = ["received", "carriedIn", "resultsTotal", "carriedOut"];
  const results = rowKeys(layout).filter((row) => !special.includes(row));
  for (const column of applicants) {
    let total = 0;
    for (const row of results) {
      const value = draw(40);
      rowOf(rows, row)[column] = value;
      total += value;
    }
    const carriedOut = draw(30);
    const carriedIn = draw(total + carriedOut);
    rowOf(rows, "resultsTotal")[column] = total;
    rowOf(rows, "carriedOut")[column] = carriedOut;
    rowOf(rows, "carriedIn")[column] = carriedIn;
    rowOf(rows, "received")[column] = total + carriedOut - carriedIn;
  }
  for (const row of Object.values(rows)) {
    row["total"] = applicants.reduce((sum, column) => sum + (row[column] ?? 0), 0);
  }
  return tableValues(layout, (key) => numberAt(rows, key));
}

function soundProceedings(layout: TableLayout, draw: (most: number) => number): TableValues {
  const rows: Rows = {};
  for (const row of rowKeys(layout)) {
    const outcomes = ["upheld", "corrected", "otherOutcome", "pending"];
    const values = outcomes.map((outcome) => [outcome, draw(20)] as const);
    const total = values.reduce((sum, [, value]) => sum + value, 0);
    rows[row] = { ...Object.fromEntries(values), total };
  }
  return tableValues(layout, (key) => numberAt(rows, key));
}

/** A report whose tables three and four satisfy every rule. */
export const soundReport: fc.Arbitrary<Report> = fc
  .record({
    format: fc.constantFrom<FormatKey>("2019", "2021"),
    counts: fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 240 }),
  })
  .map(({ format, counts }) => {
    let drawn = 0;
    const draw = (most: number): number => {
      const next = counts[drawn % counts.length] ?? 0;
      drawn += 1;
      // Zeros are common in real reports.
      return next % 3 === 0 ? 0 : next % (most + 1);
    };
    return {
      ...filled(0, format),
      requests: soundRequests(LAYOUTS[format].requests, draw),
      proceedings: soundProceedings(LAYOUTS[format].proceedings, draw),
    };
  });

/** The cells of tables three and four. */
export function cellsOf(report: Report): readonly CellKey[] {
  const format = report.format === "mixed" ? "2021" : report.format;
  const { requests, proceedings } = LAYOUTS[format];
  return [...requests.cells, ...proceedings.cells].map(({ key }) => key);
}

/** A sound report and some of its cells. */
export const soundReportAndCells = soundReport.chain((report) =>
  fc.record({
    report: fc.constant(report),
    cells: fc.uniqueArray(fc.constantFrom(...cellsOf(report)), {
      minLength: 1,
      maxLength: 60,
      selector: cellId,
    }),
  }),
);

/** Values that are not sound numbers. */
export const unsound: fc.Arbitrary<CellValue> = fc.constantFrom(null, "", "/", "无", "减4", "1 0");
