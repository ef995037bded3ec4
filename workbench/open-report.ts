import { isTotal } from "../src/check/sums/formulas";
import { workbookActions } from "../src/excel/actions";
import type { TotalsMode } from "../src/excel/contract/contract";
import { plannedAddress } from "../src/excel/tables/sheet-plan";
import type { CellValue } from "../src/report/cell";
import { FORMATS } from "../src/report/formats";
import type { TableLayout } from "../src/report/layout-types";
import { layoutsOf, valueAt } from "../src/report/model";
import type { Report } from "../src/report/model";

/** A report's totals stand as they were reported, right or wrong; an empty form adds up itself. */
function totalsOf(report: Report): TotalsMode {
  const empty = layoutsOf(report).every(({ cells }) =>
    cells.every(({ key }) => valueAt(report, key) === null),
  );
  return empty ? "formulas" : "typed";
}

/** Text stays the text it is, even if Excel would take it for a formula, a number or a date. */
const asTyped = (value: CellValue): CellValue => (typeof value === "string" ? `'${value}` : value);

/**
 * Inserts a report's tables into the workbook with the add-in's own code and types its numbers
 * into them. A mixed report gets each table in its own edition. Throws a sentence when Excel or
 * the add-in refuses.
 */
export async function openReport(report: Report, totals = totalsOf(report)): Promise<void> {
  const { organisation, year, level } = report;
  const profile = { organisation, year, level };
  for (const { key: format } of FORMATS) {
    const layouts = layoutsOf(report).filter((layout) => layout.format.key === format);
    if (layouts.length === 0) continue;
    const tables = layouts.map(({ key }) => key);
    const outcome = await workbookActions.insertTables({ profile, format, tables, totals });
    if (!outcome.ok) throw new Error(outcome.sentence);
    if (outcome.value.kind === "taken") throw new Error("工作簿里已有同名的工作表。");
    for (const { table, sheet } of outcome.value.sheets) {
      const layout = layouts.find(({ key }) => key === table);
      if (layout !== undefined) await typeNumbers(report, layout, sheet, totals);
    }
  }
}

async function typeNumbers(
  report: Report,
  layout: TableLayout,
  sheetName: string,
  totals: TotalsMode,
): Promise<void> {
  const addressOf = plannedAddress(layout);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const { key } of layout.cells) {
      const value = valueAt(report, key);
      const isFormula = totals === "formulas" && isTotal(layout, key);
      if (value === null || value === undefined || isFormula) continue;
      sheet.getRange(addressOf(key)).values = [[asTyped(value)]];
    }
    await context.sync();
  });
}
