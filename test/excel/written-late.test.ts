import { workbookActions } from "../../src/excel/actions";
import type { CellFix, FixOutcome } from "../../src/excel/contract/contract";
import type { FillOutcome } from "../../src/excel/contract/import-contract";
import type { CellValue } from "../../src/report/cell";
import { cell, change, filled } from "../check/reports";
import { beforeRequest } from "../host/bench";
import { inWorkbook } from "./pasted";
import { closeAll, sentence, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { fillTables, writeFixes } = workbookActions;

const SHEET = "三、依申请公开";
const ADDRESS = `'${SHEET}'!D8`;
const CELL = cell("requests.granted.naturalPerson");
const NEXT = cell("requests.granted.business");
/** 表三 · 自然人 · （一）予以公开 is 999, everything else 0. */
const REPORT = change(filled(0), { "requests.granted.naturalPerson": 999 });
const FIX: CellFix = { cell: CELL, from: 999, value: 13 };

const write = async (...fixes: CellFix[]): Promise<FixOutcome> => value(await writeFixes(fixes));

async function fill(values: Readonly<Record<string, CellValue>>): Promise<FillOutcome> {
  const cells = Object.entries(values).map(([id, given]) => ({ key: cell(id), value: given }));
  const tables = [{ table: "requests", format: "2021", cells } as const];
  return value(await fillTables({ tables, existing: "keep" }));
}

const insertRow = (row: number) => () =>
  inWorkbook(({ worksheets }) => {
    worksheets.getItem(SHEET).getRange(`${row}:${row}`).insert("Down");
  });

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

describe("a number that is typed while 采纳 is under way stays", () => {
  test.each([1, 2, 3])("before request %i", async (request) => {
    const bench = await workbookOf(REPORT);
    beforeRequest(request, () => bench.write(ADDRESS, 555));
    expect(await write(FIX)).toEqual({
      written: 0,
      undo: [],
      left: [{ cell: CELL, why: "changed", there: 555 }],
    });
    expect(await bench.read(ADDRESS)).toEqual([[555]]);
  });

  test("and the next one, typed while the first is put back", async () => {
    const bench = await workbookOf(REPORT);
    beforeRequest(3, () => {
      beforeRequest(2, () => bench.write(ADDRESS, 556));
      return bench.write(ADDRESS, 555);
    });
    expect((await write(FIX)).left).toEqual([{ cell: CELL, why: "changed", there: 555 }]);
    expect(await bench.read(ADDRESS)).toEqual([[556]]);
  });

  test("the other cells are written, and 撤销 puts those back", async () => {
    const bench = await workbookOf(REPORT);
    beforeRequest(3, () => bench.write(ADDRESS, 555));
    const { written, undo } = await write(FIX, { cell: NEXT, from: 0, value: 31 });
    expect(written).toBe(1);
    expect(await bench.read(`'${SHEET}'!D8:E8`)).toEqual([[555, 31]]);
    await write(...undo);
    expect(await bench.read(`'${SHEET}'!D8:E8`)).toEqual([[555, 0]]);
  });

  test("where Excel then refuses to put it back, that is said with the number", async () => {
    const bench = await workbookOf(REPORT);
    beforeRequest(3, async () => {
      await bench.write(ADDRESS, 555);
      bench.fail({ code: "GeneralException", member: "Range.Formulas", after: 3, times: "always" });
    });
    const { written, left } = await write(FIX);
    bench.fail(null);
    expect({ written, left }).toEqual({
      written: 0,
      left: [{ cell: CELL, why: "overwritten", there: 555 }],
    });
  });
});

describe("what is written follows its cell", () => {
  test.each([2, 3])("a row inserted above the table before request %i", async (request) => {
    const bench = await workbookOf(REPORT);
    beforeRequest(request, insertRow(1));
    const { written, undo } = await write(FIX);
    expect(written).toBe(1);
    expect(await bench.read(`'${SHEET}'!D8:D10`)).toEqual([[0], [13], [0]]);
    await write(...undo);
    expect(await bench.read(`'${SHEET}'!D8:D10`)).toEqual([[0], [999], [0]]);
  });

  test.each([2, 3])("an import, too (request %i)", async (request) => {
    const bench = await workbookOf(change(filled(null), { "requests.received.business": 4 }));
    beforeRequest(request, insertRow(1));
    const given = { "requests.granted.naturalPerson": 7, "requests.received.business": 4 };
    expect(await fill(given)).toMatchObject({ kind: "filled", written: 1, left: [] });
    expect(await bench.read(`'${SHEET}'!D7:E9`)).toEqual([
      ["", 4],
      ["", ""],
      [7, ""],
    ]);
  });

  test("the sheet is renamed in between", async () => {
    const bench = await workbookOf(REPORT);
    beforeRequest(2, () =>
      inWorkbook(({ worksheets }) => {
        worksheets.getItem(SHEET).name = "表三";
      }),
    );
    expect((await write(FIX)).written).toBe(1);
    expect(await bench.read("表三!D8")).toEqual([[13]]);
  });

  test("a row inserted between cells that are filled together: nothing is filled", async () => {
    const bench = await workbookOf(filled(null));
    beforeRequest(3, insertRow(9));
    const cells = ["granted", "partlyGranted"].flatMap((row) =>
      ["naturalPerson", "business"].map((column) => ({
        key: { table: "requests", row, column } as const,
        value: 7,
      })),
    );
    const tables = [{ table: "requests", format: "2021", cells } as const];
    expect(sentence(await fillTables({ tables, existing: "keep" }))).toBe(
      "表格的行列刚刚改动过，没有写入。请再试一次。",
    );
    expect((await bench.read(`'${SHEET}'!D5:E12`)).flat()).not.toContain(7);
  });
});

describe("an import", () => {
  test.each([2, 3])("leaves a blank alone that was just filled (request %i)", async (request) => {
    const bench = await workbookOf(filled(null));
    beforeRequest(request, () => bench.write(ADDRESS, 77));
    const given = { "requests.granted.naturalPerson": 75, "requests.granted.business": 8 };
    expect(await fill(given)).toMatchObject({
      kind: "filled",
      written: 1,
      left: [{ cell: CELL, why: "changed", there: 77 }],
    });
    expect(await bench.read(`'${SHEET}'!D8:E8`)).toEqual([[77, 8]]);
  });
});

describe("only what stands there counts as written", () => {
  async function merged() {
    const bench = await workbookOf(filled(null));
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("D8:E8").merge();
    });
    return bench;
  }

  test("填 0 into the covered part of a merged area", async () => {
    await merged();
    const fixes = [CELL, NEXT].map((each) => ({ cell: each, from: null, value: 0 }));
    expect(await write(...fixes)).toEqual({
      written: 1,
      undo: [{ cell: CELL, from: 0, value: null }],
      left: [{ cell: NEXT, why: "covered", there: null }],
    });
  });

  test("an import into it", async () => {
    await merged();
    const given = { "requests.granted.naturalPerson": 7, "requests.granted.business": 8 };
    expect(await fill(given)).toMatchObject({
      written: 1,
      left: [{ cell: NEXT, why: "covered", there: null }],
    });
  });
});

describe("撤销 puts back exactly what stood there", () => {
  test.each([
    ["TRUE", true, "TRUE"],
    ["the text TRUE", "'TRUE", "TRUE"],
    ["an error", "#N/A", "#N/A"],
    ["the text of an error", "'#N/A", "#N/A"],
    ["blanks", "'  ", null],
  ] as const)("%s", async (_name, entry, from) => {
    const bench = await workbookOf(REPORT);
    await bench.write(ADDRESS, entry);
    const before = await bench.read(ADDRESS);
    const { undo } = await write({ ...FIX, from });
    expect(await bench.read(ADDRESS)).toEqual([[13]]);
    expect((await write(...undo)).written).toBe(1);
    expect(await bench.read(ADDRESS)).toEqual(before);
  });

  test("a date", async () => {
    const bench = await workbookOf(REPORT);
    await setFormat("D8", "yyyy/m/d");
    await bench.write(ADDRESS, 46024);
    const outcome = value(await writeFixes([{ ...FIX, from: 46024 }]));
    await write(...outcome.undo);
    expect(await bench.read(ADDRESS)).toEqual([[46024]]);
    expect(await formatOf("D8")).toBe("yyyy/m/d");
  });

  test("a cell formatted as text, where Excel fails between its format and its number", async () => {
    const bench = await workbookOf(REPORT);
    await setFormat("D8", "@");
    await bench.write(ADDRESS, "1175");
    bench.fail({ code: "RequestAborted", member: "Range.Formulas", after: 2 });
    const fix = { ...FIX, from: "1175", value: 1175 };
    expect(sentence(await writeFixes([fix]))).toBe("Excel 中断了这次操作，请再试一次。");
    expect([await bench.read(ADDRESS), await formatOf("D8")]).toEqual([[["1175"]], "@"]);
    const { undo } = await write(fix);
    bench.fail({ code: "RequestAborted", member: "Range.Formulas", after: 2 });
    expect(sentence(await writeFixes(undo))).toBe("Excel 中断了这次操作，请再试一次。");
    expect([await bench.read(ADDRESS), await formatOf("D8")]).toEqual([[[1175]], "0"]);
    expect((await write(...undo)).written).toBe(1);
    expect([await bench.read(ADDRESS), await formatOf("D8")]).toEqual([[["1175"]], "@"]);
  });
});

describe("a request that fails", () => {
  test("what it wrote is put back, what somebody typed meanwhile stays", async () => {
    const bench = await workbookOf(filled(null));
    beforeRequest(3, async () => {
      bench.fail({ code: "GeneralException", member: "Application.Calculate" });
      await bench.write(`'${SHEET}'!F8`, 5);
    });
    const given = { "requests.granted.naturalPerson": 7, "requests.granted.business": 8 };
    const cells = Object.entries(given).map(([id, each]) => ({ key: cell(id), value: each }));
    const tables = [{ table: "requests", format: "2021", cells } as const];
    expect(sentence(await fillTables({ tables, existing: "keep" }))).toMatch(/^Excel 报告了错误，/);
    expect(await bench.read(`'${SHEET}'!D8:F8`)).toEqual([["", "", 5]]);
  });

  test("where nobody can look at what it wrote, that is said", async () => {
    const bench = await workbookOf(filled(null));
    bench.fail({ code: "GeneralException", member: "Application.Calculate" });
    beforeRequest(4, async () => {
      await Promise.resolve();
      bench.fail({ code: "GeneralException" });
    });
    const tables = [
      { table: "requests", format: "2021", cells: [{ key: CELL, value: 7 }] } as const,
    ];
    expect(sentence(await fillTables({ tables, existing: "keep" }))).toBe(
      "可能写入了一部分，现在看不到写了哪些。请按“审核”看现在的数。",
    );
    expect(await bench.read(ADDRESS)).toEqual([[7]]);
  });
});
