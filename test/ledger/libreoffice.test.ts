import { Workbook } from "exceljs";
import * as fc from "fast-check";
import { countFormulas } from "../../src/ledger/count-formulas";
import type { CountedColumns } from "../../src/ledger/count-formulas";
import { countLedger } from "../../src/ledger/count";
import type { CountedTables } from "../../src/ledger/count";
import { yearPeriod } from "../../src/ledger/day";
import { findHeadings } from "../../src/ledger/headings";
import { cellId } from "../../src/report/cell";
import { formatForYear, LAYOUTS } from "../../src/report/formats";
import type { TableLayout } from "../../src/report/layout-types";
import { calculatedSheets, describeWithLibreOffice } from "../libreoffice";
import { gridOf, ledgerOf, soundLedger } from "./ledgers";

/** Starting LibreOffice takes a few seconds on a slow machine. */
const PATIENCE_MS = 120_000;

const SHEET = "依申请公开台账";
const YEARS = [2023, 2024, 2025, 2026];

/** 表三 or 表四 as a list: the formulas of a year, one a row, in the order of the layout. */
const listOf = (layout: TableLayout, formulas: ReadonlyMap<string, string>): readonly string[] =>
  layout.cells.flatMap(({ key }) => formulas.get(cellId(key)) ?? []);

const numbersOf = (
  layout: TableLayout,
  formulas: ReadonlyMap<string, string>,
  { requests, proceedings }: CountedTables,
): readonly string[] =>
  layout.cells.flatMap(({ key }) => {
    if (!formulas.has(cellId(key))) return [];
    const table = key.table === "requests" ? requests : proceedings;
    return [String(table[key.row]?.[key.column])];
  });

describeWithLibreOffice("the formulas of 按台账计数", () => {
  it(
    "recalculated by LibreOffice equal our count in every cell, for 1,000 rows and four years",
    async () => {
      const seed = Math.floor(Math.random() * 2 ** 31);
      const [rows = []] = fc.sample(soundLedger(1000), { numRuns: 1, seed });
      const grid = gridOf(rows, SHEET);
      const columns = findHeadings(grid)?.columns as CountedColumns;
      const { cases } = ledgerOf(...rows);
      const book = new Workbook();
      const sheet = book.addWorksheet(SHEET);
      for (const row of grid.rows) sheet.addRow([...row]);
      const expected = new Map<string, readonly string[]>();
      for (const year of YEARS) {
        const format = formatForYear(year);
        const counted = countLedger(cases, yearPeriod(year), format);
        for (const table of ["requests", "proceedings"] as const) {
          const layout = LAYOUTS[format.key][table];
          const formulas = countFormulas(layout, { sheet: SHEET, columns, year });
          const name = `${table} ${String(year)}`;
          const list = book.addWorksheet(name);
          for (const formula of listOf(layout, formulas)) {
            list.addRow([{ formula: formula.slice(1), result: -1 }]);
          }
          expected.set(name, numbersOf(layout, formulas, counted));
        }
      }
      const file = new Uint8Array(await book.xlsx.writeBuffer());
      const sheets = await calculatedSheets(file);
      expect(expected.get("requests 2025")).toHaveLength(144);
      for (const [name, numbers] of expected) {
        const found = sheets.get(name)?.map(([number]) => number);
        expect({ seed, name, numbers: found }).toEqual({ seed, name, numbers });
      }
    },
    PATIENCE_MS,
  );
});
