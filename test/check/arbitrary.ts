import fc from "fast-check";
import { isTotal } from "../../src/check/sums/formulas";
import type { LedgerFacts } from "../../src/check/ledger-facts";
import type { CellKey, CellValue } from "../../src/report/cell";
import { cellId } from "../../src/report/cell";
import { TABLE_KEYS } from "../../src/report/form";
import type { FormatKey } from "../../src/report/form";
import { LAYOUTS, rowKeys } from "../../src/report/formats";
import type { TableLayout } from "../../src/report/layout-types";
import type { Report, TableValues } from "../../src/report/model";
import { layoutsOf, tableValues, withValues } from "../../src/report/model";
import { SECTION_KEYS } from "../../src/report/text";
import type { ReportText } from "../../src/report/text";
import { filled } from "./reports";
import type { Beside } from "./reports";
import { soundText } from "./sound-text";

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

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(unsound, fc.nat({ max: 60 }), fc.constant(0));

/** A report with all kinds of faults in all its tables: texts and blanks, numbers, tables missing. */
const damagedReport: fc.Arbitrary<Report> = fc
  .record({
    report: soundReport,
    damage: fc.array(fc.record({ at: fc.nat(), value: anyValue }), { maxLength: 12 }),
    missing: fc.subarray([...TABLE_KEYS], { maxLength: 2 }),
    isMissing: fc.nat({ max: 3 }),
    level: fc.constantFrom(null, "township", "county", "city"),
    organisation: fc.constantFrom("", "某镇人民政府"),
  })
  .map(({ report, damage, missing, isMissing, level, organisation }) => {
    const cells = layoutsOf(report).flatMap((layout) => layout.cells.map(({ key }) => key));
    const changes = damage.flatMap(({ at, value }) => {
      const cell = cells[at % cells.length];
      return cell === undefined ? [] : [{ cell, value }];
    });
    const gone = isMissing === 0 ? missing : [];
    return {
      ...withValues(report, changes),
      ...Object.fromEntries(gone.map((table) => [table, null])),
      ...{ level, organisation },
    };
  });

const SENTENCES = [
  "全年收到政府信息公开申请9件，全部办结。",
  "没有行政复议和行政诉讼。",
  "主动公开100条，其中网站60条，公众号50条，占比51%。",
  "【待填：改进措施】",
  "该部分以表格形式报告。",
  "2019年1月1日至2019年12月31日的统计数据。",
];

/** A text in which a lot may be wrong; none at all in a third of the reports. */
const anyText = (report: Report): fc.Arbitrary<ReportText | null> => {
  const text = fc
    .record({
      without: fc.subarray([...SECTION_KEYS], { maxLength: 2 }),
      general: fc.subarray(SENTENCES),
      others: fc.subarray(SENTENCES),
      isBare: fc.boolean(),
    })
    .map(({ without, general, others, isBare }): ReportText => {
      const whole = soundText(report, without, { general, others });
      if (!isBare) return whole;
      const sections = whole.sections.map((section) => ({ ...section, heading: null }));
      return { ...whole, title: null, sections, hasHeadings: false };
    });
  return fc.oneof({ weight: 2, arbitrary: text }, { weight: 1, arbitrary: fc.constant(null) });
};

/** A ledger that counts other numbers than the report has, or none. */
const anyLedger = (report: Report): fc.Arbitrary<LedgerFacts> =>
  fc
    .record({
      counts: soundReport.filter(({ format }) => format === report.format),
      cases: fc.constantFrom(0, 3),
      isWhole: fc.boolean(),
      counted: fc.nat({ max: 200 }),
    })
    .map(({ counts, cases, isWhole, counted }) => ({
      ...{ sheet: "依申请公开台账", cases },
      ...{ requests: counts.requests ?? {}, proceedings: counts.proceedings ?? {} },
      problems: isWhole
        ? []
        : [{ row: 5, number: "", heading: "办理结果", message: "请补填。", address: "'台账'!N5" }],
      countedCells: cellsOf(report).slice(0, counted),
    }));

/** A report with everything beside it that an audit may know, or may not. */
export const anyAudit: fc.Arbitrary<{ readonly report: Report; readonly beside: Beside }> =
  damagedReport.chain((report) => {
    const previous = damagedReport.map((last) => ({ ...last, year: report.year - 1 }));
    const computedTotals = layoutsOf(report).flatMap((layout) =>
      layout.cells.map(({ key }) => key).filter((key) => isTotal(layout, key)),
    );
    const nothing = { changedLabels: [], overwrittenFormulas: [], computedTotals: [] };
    const beside = fc
      .record({
        text: anyText(report),
        previous: fc.option(previous, { nil: null }),
        previousText: anyText(report),
        sheet: fc.constantFrom(null, nothing, { ...nothing, computedTotals }),
        ledger: fc.option(anyLedger(report), { nil: null }),
      })
      .map(({ ledger, ...more }): Beside => (ledger === null ? more : { ...more, ledger }));
    return fc.record({ report: fc.constant(report), beside });
  });
