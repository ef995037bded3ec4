import { workbookActions } from "../../src/excel/actions";
import type { CellFix, FixOutcome } from "../../src/excel/contract/contract";
import type { CellValue } from "../../src/report/cell";
import type { Workbench } from "../../workbench/node/open";
import { cell, change, filled } from "../check/reports";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, sentence, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { readWorkbook, writeFixes } = workbookActions;

const SHEET = "三、依申请公开";
const CELL = cell("requests.granted.naturalPerson");
const ADDRESS = `'${SHEET}'!D8`;
const NEXT = cell("requests.granted.business");
const NEXT_ADDRESS = `'${SHEET}'!E8`;

async function write(...fixes: CellFix[]): Promise<FixOutcome> {
  return value(await writeFixes(fixes));
}

async function formatOf(local: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(local).load("numberFormat");
    await context.sync();
    const format: unknown = range.numberFormat[0]?.[0];
    return format;
  });
}

async function setFormat(local: string, format: string): Promise<void> {
  await inWorkbook(({ worksheets }) => {
    worksheets.getItem(SHEET).getRange(local).numberFormat = [[format]];
  });
}

/** What the add-in reads in 表三 · 自然人 · （一）予以公开. */
async function there(): Promise<CellValue | undefined> {
  return value(await readWorkbook()).report.requests?.[CELL.row]?.[CELL.column];
}

async function suqian(): Promise<Workbench> {
  return workbookOf(fixture("suqian-2023"));
}

test("采纳 writes one cell and gives what takes it back; 撤销 writes that", async () => {
  const bench = await suqian();
  const before = await bench.read(`'${SHEET}'!A1:J30`);
  const [[number]] = (await bench.read(ADDRESS)) as [[number]];
  const outcome = await write({ cell: CELL, from: number, value: 13 });
  expect(outcome).toEqual({
    written: 1,
    undo: [{ cell: CELL, from: 13, value: number }],
    left: [],
  });
  expect(await bench.read(ADDRESS)).toEqual([[13]]);
  const back = await write(...outcome.undo);
  expect(back).toEqual({
    written: 1,
    undo: [{ cell: CELL, from: number, value: 13 }],
    left: [],
  });
  expect(await bench.read(`'${SHEET}'!A1:J30`)).toEqual(before);
});

test("nothing that clears Excel's own undo list is called, and no format is touched without need", async () => {
  const bench = await suqian();
  await setFormat("D8", "#,##0");
  const [[number]] = (await bench.read(ADDRESS)) as [[number]];
  bench.requests.reset();
  await write({ cell: CELL, from: number, value: 13 });
  expect(bench.requests()).toMatchObject({ syncs: 3, clearsUndo: [] });
  expect(await formatOf("D8")).toBe("#,##0");
});

describe("撤销 puts back what stood there", () => {
  test("a blank", async () => {
    const bench = await suqian();
    await bench.write(ADDRESS, "");
    const { undo } = await write({ cell: CELL, from: null, value: 0 });
    expect(await there()).toBe(0);
    await write(...undo);
    expect(await there()).toBeNull();
    expect(await bench.formulas(ADDRESS)).toEqual([[""]]);
  });

  test.each(["１,175", "319 ", "=1+1", "001"])("a text: %s", async (text) => {
    const bench = await suqian();
    await bench.write(ADDRESS, `'${text}`);
    const { undo } = await write({ cell: CELL, from: text, value: 7 });
    expect(await there()).toBe(7);
    await write(...undo);
    expect(await there()).toBe(text);
    expect(await bench.formulas(ADDRESS)).toEqual([[text]]);
  });

  test.each(["1175", "１,175"])(
    "a text in a cell formatted as text, with the format: %s",
    async (text) => {
      const bench = await suqian();
      await setFormat("D8", "@");
      await bench.write(ADDRESS, text);
      const { undo } = await write({ cell: CELL, from: text, value: 1175 });
      expect(await there()).toBe(1175);
      expect(await formatOf("D8")).toBe("0");
      expect(undo).toEqual([{ cell: CELL, from: 1175, value: text, format: "@" }]);
      await write(...undo);
      expect(await there()).toBe(text);
      expect(await formatOf("D8")).toBe("@");
    },
  );

  test("a blank in a cell formatted as text: the number is a number there", async () => {
    const bench = await suqian();
    await setFormat("D8", "@");
    await bench.write(ADDRESS, "");
    const { undo } = await write({ cell: CELL, from: null, value: 5 });
    expect(await there()).toBe(5);
    await write(...undo);
    expect(await there()).toBeNull();
    expect(await formatOf("D8")).toBe("@");
  });
});

test("nothing is written where the cell changed meanwhile, and 撤销 offers only what was written", async () => {
  const bench = await suqian();
  const [[number, next]] = (await bench.read(`'${SHEET}'!D8:E8`)) as [[number, number]];
  await bench.write(NEXT_ADDRESS, 777);
  const outcome = await write(
    { cell: CELL, from: number, value: 13 },
    { cell: NEXT, from: next, value: 31 },
  );
  expect(outcome).toEqual({
    written: 1,
    undo: [{ cell: CELL, from: 13, value: number }],
    left: [{ cell: NEXT, why: "changed", there: 777 }],
  });
  expect(await bench.read(NEXT_ADDRESS)).toEqual([[777]]);
  await bench.write(ADDRESS, 14);
  expect(await write(...outcome.undo)).toEqual({
    written: 0,
    undo: [],
    left: [{ cell: CELL, why: "changed", there: 14 }],
  });
  expect(await bench.read(ADDRESS)).toEqual([[14]]);
});

test("a total that is a formula is left alone", async () => {
  const bench = await workbookOf(fixture("suqian-2023"), "formulas");
  const total = cell("requests.granted.total");
  const [[number]] = (await bench.read(`'${SHEET}'!J8`)) as [[number]];
  expect(await write({ cell: total, from: number, value: number + 1 })).toMatchObject({
    written: 0,
  });
  const [[formula]] = (await bench.formulas(`'${SHEET}'!J8`)) as [[string]];
  expect(formula).toMatch(/^=/);
});

test("the outcome names the totals that are formulas, for the repair to leave alone", async () => {
  await workbookOf(fixture("suqian-2023"), "formulas");
  const { computedTotals } = value(await readWorkbook()).sheet;
  expect(computedTotals).toContainEqual(cell("requests.granted.total"));
  expect(computedTotals).not.toContainEqual(CELL);
  await suqian();
  expect(value(await readWorkbook()).sheet.computedTotals).toEqual([]);
});

test("a protected sheet is told in words", async () => {
  const bench = await suqian();
  const [[number]] = (await bench.read(ADDRESS)) as [[number]];
  await inWorkbook(({ worksheets }) => {
    worksheets.getItem(SHEET).protection.protect();
  });
  expect(sentence(await writeFixes([{ cell: CELL, from: number, value: 13 }]))).toBe(
    "“三、依申请公开”受保护，没有填写。请在“审阅”中撤销工作表保护后再试。",
  );
});

test("a failure half-way leaves every cell as it was", async () => {
  const licences = cell("disclosure.licences.decisions");
  const bench = await workbookOf(
    change(filled(0), { "disclosure.licences.decisions": null, "requests.granted.business": null }),
  );
  await inWorkbook(({ worksheets }) => {
    worksheets.getItem(SHEET).protection.protect();
  });
  bench.requests.reset();
  const fixes = [licences, NEXT].map((each) => ({ cell: each, from: null, value: 0 }));
  expect(sentence(await writeFixes(fixes))).toBe(
    "“三、依申请公开”受保护，没有填写。请在“审阅”中撤销工作表保护后再试。",
  );
  expect(value(await readWorkbook()).report.disclosure?.["licences"]).toEqual({ decisions: null });
  expect(bench.requests().clearsUndo).toEqual([]);
});
