import { workbookActions } from "../../src/excel/actions";
import type { FillRequest, TableFill } from "../../src/excel/contract/import-contract";
import type { CellValue } from "../../src/report/cell";
import { cellId } from "../../src/report/cell";
import type { FormatKey, TableKey } from "../../src/report/form";
import { TABLE_KEYS } from "../../src/report/form";
import type { Report } from "../../src/report/model";
import { cell, change, filled } from "../check/reports";
import { cellsOf, inWorkbook, paste } from "./pasted";
import { readNow } from "./checked";
import { closeAll, fixture, newWorkbook, sentence, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { fillTables, readWorkbook } = workbookActions;
const SUQIAN = fixture("suqian-2023");
const EMPTY = { ...filled(null), year: 2023 };

/** Everything that a report has for the given tables. */
function all(report: Report, tables: readonly TableKey[] = TABLE_KEYS): readonly TableFill[] {
  const format = report.format as FormatKey;
  return tables.map((table) => ({ table, format, cells: cellsOf(report, table) }));
}

/** Some cells, all of table three unless their ids say otherwise. */
function some(
  values: Readonly<Record<string, CellValue>>,
  existing: FillRequest["existing"] = "ask",
): FillRequest {
  const cells = Object.entries(values).map(([id, given]) => ({ key: cell(id), value: given }));
  const tables = TABLE_KEYS.flatMap((table): TableFill[] => {
    const own = cells.filter(({ key }) => key.table === table);
    return own.length === 0 ? [] : [{ table, format: "2021", cells: own }];
  });
  return { tables, existing };
}

async function numbers(): Promise<Pick<Report, TableKey>> {
  const { disclosure, requests, proceedings } = value(await readWorkbook()).report;
  return { disclosure, requests, proceedings };
}

const numbersOf = ({ disclosure, requests, proceedings }: Report) => {
  return { disclosure, requests, proceedings };
};

describe("an empty form", () => {
  test("宿迁市 2023 goes in whole, three requests: read, look, write; nothing clears undo", async () => {
    const bench = await workbookOf(EMPTY);
    const outcome = value(await fillTables({ tables: all(SUQIAN), existing: "ask" }));
    expect(outcome).toMatchObject({ kind: "filled", written: 200, kept: 0, computed: [] });
    expect(bench.requests()).toMatchObject({
      syncs: 3,
      highestApiSet: "ExcelApi 1.7",
      clearsUndo: [],
    });
    expect(await numbers()).toEqual(numbersOf(SUQIAN));
  });

  test("with 总计自动计算 the formulas stay and show the report's own totals", async () => {
    const bench = await workbookOf(EMPTY, "formulas");
    const formula = await bench.formulas("'三、依申请公开'!J6");
    const outcome = value(await fillTables({ tables: all(SUQIAN), existing: "ask" }));
    expect(outcome).toMatchObject({ kind: "filled", kept: 0, computed: [] });
    expect(await bench.formulas("'三、依申请公开'!J6")).toEqual(formula);
    expect(await numbers()).toEqual(numbersOf(SUQIAN));
  });

  test("朝阳镇 2023 says 0 where the sub-rows add up to 3: the formula's 3 is told beside it", async () => {
    await workbookOf(EMPTY, "formulas");
    const report = fixture("chaoyang-2023");
    const outcome = value(await fillTables({ tables: all(report), existing: "replace" }));
    if (outcome.kind !== "filled") throw new Error(outcome.kind);
    expect(outcome.computed).toEqual([
      {
        cell: cell("requests.resultsTotal.naturalPerson"),
        address: "'三、依申请公开'!D29",
        computed: 3,
        given: 0,
      },
      {
        cell: cell("requests.resultsTotal.total"),
        address: "'三、依申请公开'!J29",
        computed: 3,
        given: 0,
      },
    ]);
  });

  test("blank cells of the source stay blank, and a blank total says nothing against its formula", async () => {
    await workbookOf(EMPTY, "formulas");
    const outcome = await fillTables(
      some({ "requests.received.naturalPerson": 3, "requests.received.total": null }),
    );
    expect(value(outcome)).toMatchObject({ kind: "filled", written: 1, kept: 0, computed: [] });
  });

  test("a 2019 report goes into 2019 tables, with the text 251000元 in a number cell", async () => {
    const report = fixture("shanghai-office-2019");
    await workbookOf({ ...filled(null, "2019"), year: 2019 });
    value(await fillTables({ tables: all(report), existing: "ask" }));
    expect(await numbers()).toEqual(numbersOf(report));
  });
});

describe("text", () => {
  test.each([
    "=1+1",
    "+86",
    "-5abc",
    "@x",
    "'引号",
    "22（其中修订16件）",
    "2023/3/1",
    "1 0",
    "１２",
    "007",
  ])("%s is written as text and read back as it was", async (text) => {
    const bench = await workbookOf(EMPTY);
    value(await fillTables(some({ "requests.received.business": text })));
    expect(await bench.read("'三、依申请公开'!E6")).toEqual([[text]]);
    const { report } = value(await readWorkbook());
    expect(report.requests?.["received"]?.["business"]).toBe(text);
    const again = value(await fillTables(some({ "requests.received.business": text })));
    expect(again).toMatchObject({ kind: "filled", written: 0 });
  });

  test("a note that looks like a formula in a total is text, not a computed total", async () => {
    await workbookOf(EMPTY);
    value(await fillTables(some({ "requests.received.total": "=1+1" })));
    const { findings } = (await readNow()).audit;
    const codes = findings
      .filter(({ cells }) => cells.some((key) => cellId(key) === "requests.received.total"))
      .map(({ code }) => code);
    expect(codes).toEqual(["not-a-number"]);
  });

  test("numbers become numbers in cells with the format “text”; other formats stay", async () => {
    const bench = await workbookOf(EMPTY);
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem("三、依申请公开");
      sheet.getRange("D6:E6").numberFormat = [["@", "#,##0"]];
    });
    const given = { "requests.received.naturalPerson": 1175, "requests.received.business": 1200 };
    value(await fillTables(some(given)));
    expect(await bench.read("'三、依申请公开'!D6:E6")).toEqual([[1175, 1200]]);
    const formats = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("三、依申请公开");
      const range = sheet.getRange("D6:E6").load("numberFormat");
      await context.sync();
      return range.numberFormat as unknown[][];
    });
    expect(formats).toEqual([["0", "#,##0"]]);
  });
});

describe("cells that hold something else", () => {
  const given = { "requests.granted.naturalPerson": 7, "requests.granted.business": 8 };

  test("ask: they are named with both values, and nothing is written", async () => {
    const bench = await workbookOf(EMPTY);
    await bench.write("'三、依申请公开'!D8", 5);
    expect(value(await fillTables(some(given)))).toEqual({
      kind: "conflicts",
      conflicts: [
        {
          cell: cell("requests.granted.naturalPerson"),
          address: "'三、依申请公开'!D8",
          there: 5,
          given: 7,
        },
      ],
    });
    expect(await bench.read("'三、依申请公开'!D8:E8")).toEqual([[5, ""]]);
  });

  test("keep: they stay, the blank ones are filled", async () => {
    const bench = await workbookOf(EMPTY);
    await bench.write("'三、依申请公开'!D8", 5);
    expect(value(await fillTables(some(given, "keep")))).toEqual({
      kind: "filled",
      written: 1,
      kept: 1,
      computed: [],
      undo: [{ cell: cell("requests.granted.business"), from: 8, value: null }],
      left: [],
    });
    expect(await bench.read("'三、依申请公开'!D8:E8")).toEqual([[5, 8]]);
  });

  test("replace: they are written over, and a blank of the source empties a filled cell", async () => {
    const bench = await workbookOf(EMPTY);
    await bench.write("'三、依申请公开'!D8:E8", [[5, 6]]);
    const replace = some({ ...given, "requests.granted.business": null }, "replace");
    expect(value(await fillTables(replace))).toMatchObject({ kind: "filled", written: 2, kept: 0 });
    expect(await bench.read("'三、依申请公开'!D8:E8")).toEqual([[7, ""]]);
  });

  test("a blank of the source over a filled cell is a conflict as well", async () => {
    const bench = await workbookOf(EMPTY);
    await bench.write("'三、依申请公开'!D8", 5);
    const outcome = value(await fillTables(some({ "requests.granted.naturalPerson": null })));
    expect(outcome).toMatchObject({ kind: "conflicts", conflicts: [{ there: 5, given: null }] });
  });

  test("equal numbers are no conflict and are not touched; a text “5” is not the number 5", async () => {
    const bench = await workbookOf(EMPTY);
    await bench.write("'三、依申请公开'!D8:E8", [[7, "'8"]]);
    const outcome = value(await fillTables(some(given)));
    expect(outcome).toMatchObject({ kind: "conflicts", conflicts: [{ there: "8", given: 8 }] });
    expect(value(await fillTables(some(given, "replace")))).toMatchObject({ written: 1 });
    expect(await bench.read("'三、依申请公开'!D8:E8")).toEqual([[7, 8]]);
  });

  test("a formula of the user's in a cell to fill in is asked about, even where it shows nothing", async () => {
    const bench = await workbookOf(EMPTY);
    await bench.write("'三、依申请公开'!D8:E8", [["=3+4", '=IF(1=1,"","")']]);
    const outcome = value(await fillTables(some(given)));
    expect(outcome).toMatchObject({
      kind: "conflicts",
      conflicts: [{ address: "'三、依申请公开'!E8", there: null, given: 8 }],
    });
    value(await fillTables(some(given, "keep")));
    expect(await bench.formulas("'三、依申请公开'!D8")).toEqual([["=3+4"]]);
  });

  test("filling twice changes nothing the second time", async () => {
    await workbookOf(EMPTY);
    value(await fillTables({ tables: all(SUQIAN), existing: "ask" }));
    const again = value(await fillTables({ tables: all(SUQIAN), existing: "ask" }));
    const nothing = { written: 0, kept: 0, computed: [], undo: [], left: [] };
    expect(again).toEqual({ kind: "filled", ...nothing });
  });

  test("scattered blanks are filled between numbers that stay", async () => {
    const half = change(SUQIAN, {
      "requests.received.business": null,
      "requests.granted.total": null,
      "requests.carriedOut.otherOrganisation": null,
      "disclosure.fees.amount": null,
      "proceedings.reconsideration.total": null,
    });
    await workbookOf(half);
    const outcome = value(await fillTables({ tables: all(SUQIAN), existing: "keep" }));
    expect(outcome).toMatchObject({ kind: "filled", written: 5, kept: 0 });
    expect(await numbers()).toEqual(numbersOf(SUQIAN));
  });
});

describe("tables that cannot take the numbers", () => {
  test("a table that is not in the workbook: nothing is written into the others", async () => {
    await workbookOf({ ...EMPTY, disclosure: null });
    const outcome = value(await fillTables({ tables: all(SUQIAN), existing: "replace" }));
    expect(outcome).toEqual({ kind: "missing", tables: ["disclosure"] });
    expect((await numbers()).requests).toEqual(EMPTY.requests);
  });

  test("an empty workbook misses all three", async () => {
    await newWorkbook();
    const outcome = value(await fillTables({ tables: all(SUQIAN), existing: "ask" }));
    expect(outcome).toEqual({ kind: "missing", tables: TABLE_KEYS });
  });

  test("numbers of the 2019 form into 2021 tables: two and three are named, four is alike", async () => {
    await workbookOf(EMPTY);
    const outcome = value(
      await fillTables({ tables: all(fixture("shanghai-office-2019")), existing: "replace" }),
    );
    expect(outcome).toEqual({ kind: "otherEdition", tables: ["disclosure", "requests"] });
    expect((await numbers()).proceedings).toEqual(EMPTY.proceedings);
  });

  test("table four of a 2019 report goes into 2021 tables", async () => {
    await workbookOf(EMPTY);
    const report = fixture("shanghai-office-2019");
    const outcome = value(
      await fillTables({ tables: all(report, ["proceedings"]), existing: "ask" }),
    );
    expect(outcome).toMatchObject({ kind: "filled" });
    expect((await numbers()).proceedings).toEqual(report.proceedings);
  });

  test("a table that is there but unreadable is not told as missing", async () => {
    await workbookOf(EMPTY);
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem("三、依申请公开").getRange("13:13").delete("Up");
    });
    expect(sentence(await fillTables({ tables: all(SUQIAN), existing: "ask" }))).toMatch(
      /^没有填入。表三（工作表“三、依申请公开”）：没有找到“4.保护第三方合法权益”这一行/,
    );
  });

  test("a protected sheet: its name, and nothing is written on the others either", async () => {
    await workbookOf(EMPTY);
    await inWorkbook(({ worksheets }) => worksheets.getItem("四、复议诉讼").protection.protect());
    expect(sentence(await fillTables({ tables: all(SUQIAN), existing: "ask" }))).toBe(
      "“四、复议诉讼”受保护，没有填入。请在“审阅”中撤销工作表保护后再试。",
    );
    expect(await numbers()).toEqual(numbersOf(EMPTY));
  });

  test("a protected sheet whose cells to fill in are unlocked takes the numbers", async () => {
    await workbookOf(EMPTY);
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem("四、复议诉讼");
      sheet.getRange("A6:O6").format.protection.locked = false;
      sheet.protection.protect();
    });
    value(await fillTables({ tables: all(SUQIAN), existing: "ask" }));
    expect(await numbers()).toEqual(numbersOf(SUQIAN));
  });

  test("Excel breaks off while writing: all is put back, another try fills everything", async () => {
    const bench = await workbookOf(EMPTY);
    bench.fail({ member: "Application.Calculate", code: "RequestAborted" });
    expect(sentence(await fillTables({ tables: all(SUQIAN), existing: "ask" }))).toBe(
      "Excel 中断了这次操作，请再试一次。",
    );
    bench.fail(null);
    expect(await numbers()).toEqual(numbersOf(EMPTY));
    value(await fillTables({ tables: all(SUQIAN), existing: "ask" }));
    expect(await numbers()).toEqual(numbersOf(SUQIAN));
  });
});

test("a table that only its labels find, shifted on the user's own sheet, is filled in place", async () => {
  await newWorkbook();
  await paste(EMPTY, "requests", { sheet: "我的表", row: 4, column: 2 });
  const outcome = value(await fillTables({ tables: all(SUQIAN, ["requests"]), existing: "ask" }));
  expect(outcome).toMatchObject({ kind: "filled", written: 175 });
  expect((await numbers()).requests).toEqual(SUQIAN.requests);
});
