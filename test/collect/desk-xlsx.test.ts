import type { DeskOutcome } from "../../src/collect/desk";
import { outcomeOf } from "../../src/collect/outcome";
import { layoutOfDesk } from "../../src/collect/sheets/desk-sheets";
import { sumSheet } from "../../src/collect/sheets/names";
import { subtotalsOf } from "../../src/collect/subtotals";
import { CATEGORY_KEYS } from "../../src/collect/unit";
import { writeDeskXlsx } from "../../src/collect/write-desk-xlsx";
import { assemble } from "../../src/exchange/assemble";
import { readFile } from "../../src/exchange/read-file";
import { topLeft } from "../../src/report/address";
import { TABLE_KEYS } from "../../src/report/form";
import { LAYOUTS } from "../../src/report/formats";
import { valueAt } from "../../src/report/model";
import { calculatedSheets, describeWithLibreOffice } from "../libreoffice";
import { goldenFolder } from "./golden-folder";

let outcome: DeskOutcome;
let file: Uint8Array;
beforeAll(async () => {
  const { desk } = await goldenFolder();
  const township = desk.units.find(({ category }) => category === "township")?.name ?? "";
  const cell = { table: "requests", row: "received", column: "business" } as const;
  const fees = { table: "disclosure", row: "fees", column: "amount" } as const;
  outcome = outcomeOf({
    ...desk,
    adjustments: [
      { unit: township, cell, amount: -1, reason: "联合发文", by: "" },
      { unit: township, cell: fees, amount: 0.0001, reason: "少报", by: "" },
    ],
  });
  file = await writeDeskXlsx(outcome);
});

describe("the officer's workbook of the golden folder", () => {
  it("is the same file for the same folder", async () => {
    expect(Buffer.from(await writeDeskXlsx(outcome)).equals(file)).toBe(true);
  });

  it("is read by our own reader as the sum", async () => {
    const read = await readFile("汇总.xlsx", file);
    if (!read.ok) throw new Error(read.sentence);
    const { report } = assemble(read.imported, {});
    const { organisation, year, disclosure, requests, proceedings } = outcome.sum.report;
    expect(report).toMatchObject({ organisation, year, disclosure, requests, proceedings });
  });
});

describeWithLibreOffice("LibreOffice calculates the officer's workbook", () => {
  let sheets: Map<string, string[][]>;
  beforeAll(async () => {
    sheets = await calculatedSheets(file);
  });
  const shown = (sheet: string, row: number, column: number): string =>
    sheets.get(sheet)?.[row]?.[column] ?? "";

  it.each(TABLE_KEYS)("every cell of the sum of %s is ours", (table) => {
    const layout = LAYOUTS["2021"][table];
    for (const { key, top, left } of layout.cells) {
      const value = valueAt(outcome.sum.report, key) ?? "";
      expect([key, shown(sumSheet(table), top + 2, left)]).toEqual([key, String(value)]);
    }
  });

  it.each(CATEGORY_KEYS)("every cell of the subtotal of %s is ours", (category) => {
    const layout = layoutOfDesk(outcome);
    const subtotal = subtotalsOf(outcome)[category];
    for (const { key } of layout.cells) {
      const { column } = topLeft(layout.columnOf(key));
      const value = valueAt(subtotal, key) ?? "";
      const text = shown("明细", layout.subtotalRow(category) - 1, column);
      expect([key, text]).toEqual([key, String(value)]);
    }
  });
});
