import * as SheetJS from "@e965/xlsx";
import type { BookType } from "@e965/xlsx";
import { Workbook } from "exceljs";
import { assemble } from "../../src/exchange/assemble";
import type { Imported } from "../../src/exchange/imported";
import { readFile } from "../../src/exchange/read-file";
import { sheetsOf } from "../../src/exchange/workbook/sheets";
import { isTotal } from "../../src/check/sums/formulas";
import { cellId } from "../../src/report/cell";
import type { CellKey } from "../../src/report/cell";
import { LAYOUTS } from "../../src/report/formats";
import { TABLE_KEYS } from "../../src/report/form";
import { valueAt } from "../../src/report/model";
import { writeXlsx } from "../../workbench/xlsx";
import { cell, filled } from "../check/reports";
import { closeAll, fixture, workbookOf } from "../excel/workbook";
import { describeWithLibreOffice, resavedBook } from "../libreoffice";
import { opened } from "./reports";

afterAll(closeAll);

/** Every total of the form that its parts give: 31 in table three, three in table four. */
const TOTALS = TABLE_KEYS.flatMap((table) => {
  const layout = LAYOUTS["2021"][table];
  return layout.cells.map(({ key }) => key).filter((key) => isTotal(layout, key));
});

/** A workbook of ours, saved, with totals as formulas or typed. */
async function saved(totals: "formulas" | "typed", report = { ...filled(null), year: 2023 }) {
  const bench = await workbookOf(report, totals);
  return new Uint8Array(await writeXlsx(bench.snapshot()));
}

async function read(bytes: Uint8Array, name = "年报.xlsx"): Promise<Imported> {
  return opened(await readFile(name, bytes));
}

const ids = (cells: readonly CellKey[]): string[] => cells.map(cellId).sort();

test("an untouched form of ours: its totals say 0, and all of them are known as computed", async () => {
  const imported = await read(await saved("formulas"));
  const { report, computedTotals } = assemble(imported, {});
  expect(TOTALS).toHaveLength(34);
  expect(ids(computedTotals)).toEqual(ids(TOTALS));
  expect(TOTALS.map((key) => valueAt(report, key))).toEqual(TOTALS.map(() => 0));
  const others = imported.tables.flatMap(({ cells }) => cells).filter((each) => !each.computed);
  expect(others).toHaveLength(200 - 34);
  expect(others.every(({ value }) => value === null)).toBe(true);
});

test("a filled form: its totals are computed still, whatever they say", async () => {
  const { report, computedTotals } = assemble(
    await read(await saved("formulas", fixture("suqian-2023"))),
    {},
  );
  expect(ids(computedTotals)).toEqual(ids(TOTALS));
  expect(report.requests).toEqual(fixture("suqian-2023").requests);
});

test("typed totals are the reporter's own", async () => {
  const imported = await read(await saved("typed", fixture("suqian-2023")));
  expect(assemble(imported, {}).computedTotals).toEqual([]);
  expect(imported.tables.flatMap(({ cells }) => cells).some(({ computed }) => computed)).toBe(
    false,
  );
});

test("a formula in a cell to fill in is computed, but no total", async () => {
  const bench = await workbookOf(fixture("suqian-2023"));
  await bench.write("'三、依申请公开'!D8", "=1000+175");
  const imported = await read(new Uint8Array(await writeXlsx(bench.snapshot())));
  const found = imported.tables.flatMap(({ cells }) => cells).filter(({ computed }) => computed);
  expect(found.map(({ key, value }) => [cellId(key), value])).toEqual([
    ["requests.granted.naturalPerson", 1175],
  ]);
  expect(assemble(imported, {}).computedTotals).toEqual([]);
});

test("a total that a person settled as another number is that person's statement", async () => {
  const imported = await read(await saved("formulas"));
  const total = cell("requests.received.total");
  const settled = (value: number) =>
    ids(assemble(imported, { corrections: new Map([[cellId(total), value]]) }).computedTotals);
  expect(settled(3)).toEqual(ids(TOTALS).filter((id) => id !== cellId(total)));
  expect(settled(0)).toEqual(ids(TOTALS));
});

test("of two tables three only the chosen one counts", async () => {
  const book = SheetJS.read(await saved("formulas"));
  const typed = SheetJS.read(await saved("typed", fixture("suqian-2023")));
  const sheet = typed.Sheets["三、依申请公开"];
  if (sheet === undefined) throw new Error("no table three");
  SheetJS.utils.book_append_sheet(book, sheet, "另一张");
  const bytes = new Uint8Array(SheetJS.write(book, { type: "array" }) as ArrayBuffer);
  const imported = await read(bytes);
  const other = imported.tables.findIndex(({ where }) => where.includes("另一张"));
  const { computedTotals } = assemble(imported, { choice: { requests: other } });
  expect(new Set(computedTotals.map(({ table }) => table))).toEqual(new Set(["proceedings"]));
});

test.each<[BookType, string]>([
  ["xlml", "年报.xml"],
  ["biff8", "年报.xls"],
])("saved as %s they are known as well", async (bookType, name) => {
  const book = SheetJS.read(await saved("formulas"));
  // SheetJS writes a formula into an .xls where it is given its tokens: here the number 0.
  for (const each of Object.values(book.Sheets).flatMap((sheet): unknown[] =>
    Object.values(sheet),
  )) {
    const one = each as SheetJS.CellObject & { bf?: readonly number[] };
    if (one.f !== undefined) one.bf = [3, 0, 0x1e, 0, 0];
  }
  const bytes = new Uint8Array(SheetJS.write(book, { bookType, type: "array" }) as ArrayBuffer);
  expect(ids(assemble(await read(bytes, name), {}).computedTotals)).toEqual(ids(TOTALS));
});

test("a formula shared by several cells, and one of an array, are formulas in each of them", async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet("一");
  sheet.getRow(1).values = [1, 2, 3];
  sheet.getCell("A2").value = {
    formula: "A1*2",
    result: 2,
    shareType: "shared",
    ref: "A2:C2",
  } as never;
  sheet.getCell("B2").value = { sharedFormula: "A2", result: 4 };
  sheet.getCell("C2").value = { sharedFormula: "A2", result: 6 };
  sheet.getCell("A3").value = {
    formula: "A1:B1",
    result: 1,
    shareType: "array",
    ref: "A3:B3",
  } as never;
  sheet.getCell("B3").value = 2;
  const [grid] = await sheetsOf(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(grid?.cells).toEqual([
    [1, 2, 3],
    [2, 4, 6],
    [1, 2, ""],
  ]);
  expect(grid?.formulas).toEqual([
    [false, false, false],
    [true, true, true],
    [true, true, false],
  ]);
});

describeWithLibreOffice("an untouched form of ours that LibreOffice saved", () => {
  test.each(["xlsx", "xls"] as const)("as .%s: all totals are known as computed", async (kind) => {
    const imported = await read(await resavedBook(kind, await saved("formulas")), `年报.${kind}`);
    const { report, computedTotals } = assemble(imported, {});
    expect(ids(computedTotals)).toEqual(ids(TOTALS));
    expect(valueAt(report, cell("requests.received.total"))).toBe(0);
  });
});
