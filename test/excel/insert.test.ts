import { workbookActions } from "../../src/excel/actions";
import type { InsertRequest, Profile } from "../../src/excel/contract/contract";
import { closeAll, newWorkbook, sentence, value } from "./workbook";

afterAll(closeAll);

const profile: Profile = { organisation: "宝清县朝阳镇", year: 2023, level: "township" };
const all: InsertRequest = {
  profile,
  format: "2021",
  tables: ["disclosure", "requests", "proceedings"],
  totals: "formulas",
};
const SHEETS = ["二、主动公开", "三、依申请公开", "四、复议诉讼"];
const { insertTables, takeBack } = workbookActions;

function definedNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    return names.items.map(({ name }) => name);
  });
}

/** What Excel itself reads of the settings when the workbook is opened. */
function opening(): Promise<{ opens: unknown; asksNobody: unknown }> {
  return Excel.run(async (context) => {
    const { settings } = context.workbook;
    const opens = settings.getItemOrNullObject("Office.AutoShowTaskpaneWithDocument").load("value");
    const asks = settings.getItemOrNullObject("Office.DisableTrustUX").load("value");
    await context.sync();
    const valueOf = (setting: Excel.Setting): unknown =>
      setting.isNullObject ? null : (setting.value as unknown);
    return { opens: valueOf(opens), asksNobody: valueOf(asks) };
  });
}

describe("插入全部表格", () => {
  test("makes the three sheets beside the user's own, in ≤ 2 requests and ≤ 100 kB", async () => {
    const bench = await newWorkbook();
    bench.requests.reset();
    const outcome = value(await insertTables(all));
    expect(outcome.kind).toBe("inserted");
    expect(bench.sheets()).toEqual(["Sheet1", ...SHEETS]);
    const { syncs, bytes, clearsUndo, highestApiSet } = bench.requests();
    expect(syncs).toBeLessThanOrEqual(2);
    expect(bytes).toBeLessThanOrEqual(100_000);
    expect(clearsUndo).toEqual([]);
    expect(highestApiSet).toBe("ExcelApi 1.9");
  });

  test("leaves the first cell of 表二 selected, ready to be typed into", async () => {
    const bench = await newWorkbook();
    value(await insertTables(all));
    expect(bench.selection()).toBe("'二、主动公开'!B5");
  });

  test("makes the pane open with the workbook, and nobody be asked to trust it", async () => {
    await newWorkbook();
    value(await insertTables(all));
    expect(await opening()).toEqual({ opens: true, asksNobody: true });
  });

  test("prints the labels of the form where the template has them", async () => {
    const bench = await newWorkbook();
    value(await insertTables(all));
    const [row] = await bench.read("'三、依申请公开'!A6:C6");
    expect(row?.[0]).toBe("一、本年新收政府信息公开申请数量");
    const [third] = await bench.read("'三、依申请公开'!A10:C10");
    expect(third).toEqual(["", "（三）不予公开", "1.属于国家秘密"]);
    expect((await bench.read("'三、依申请公开'!A1"))[0]).toEqual([
      "三、收到和处理政府信息公开申请情况",
    ]);
    expect((await bench.read("'三、依申请公开'!A2"))[0]).toEqual([
      "填报单位：宝清县朝阳镇　　报告年度：2023年",
    ]);
  });

  test("总计自动计算: typed parts appear in the totals, 核对 says √", async () => {
    const bench = await newWorkbook();
    value(await insertTables(all));
    await bench.write("'三、依申请公开'!D6:I30", 0);
    await bench.write("'三、依申请公开'!D29:I29", "");
    await bench.write("'三、依申请公开'!D6", 2);
    await bench.write("'三、依申请公开'!D8", 2);
    for (const column of ["D", "E", "F", "G", "H", "I"]) {
      await bench.write(`'三、依申请公开'!${column}29`, `=SUM(${column}8:${column}28)`);
    }
    expect(await bench.read("'三、依申请公开'!J6")).toEqual([[2]]);
    expect(await bench.read("'三、依申请公开'!L6")).toEqual([["√"]]);
    expect(await bench.read("'三、依申请公开'!D32:J33")).toEqual([
      Array.from({ length: 7 }, () => "√"),
      Array.from({ length: 7 }, () => "√"),
    ]);
  });

  test("总计自动计算: 核对 says nothing while a part is still blank, whatever the totals compute", async () => {
    const bench = await newWorkbook();
    value(await insertTables(all));
    await bench.write("'三、依申请公开'!D6:D7", [[2], [0]]);
    await bench.write("'三、依申请公开'!D30", 0);
    expect(await bench.read("'三、依申请公开'!D32:J33")).toEqual([
      Array.from({ length: 7 }, () => ""),
      Array.from({ length: 7 }, () => ""),
    ]);
    await bench.write("'三、依申请公开'!D8:D28", 0);
    expect(await bench.read("'三、依申请公开'!D32:D33")).toEqual([["√"], ["少 2"]]);
    expect(await bench.read("'三、依申请公开'!J33")).toEqual([[""]]);
  });

  test("总计手工填写: no formula in the table, 核对 says by how much a total is off", async () => {
    const bench = await newWorkbook();
    value(await insertTables({ ...all, totals: "typed" }));
    await bench.write("'三、依申请公开'!D6:J6", [[3, 1, 0, 0, 0, 0, 5]]);
    expect(await bench.read("'三、依申请公开'!L6")).toEqual([["多 1"]]);
    await bench.write("'三、依申请公开'!J6", 3);
    expect(await bench.read("'三、依申请公开'!L6")).toEqual([["少 1"]]);
    await bench.write("'三、依申请公开'!D6", "");
    expect(await bench.read("'三、依申请公开'!L6")).toEqual([[""]]);
  });

  test("a unit whose name begins with = stays text", async () => {
    const bench = await newWorkbook();
    value(await insertTables({ ...all, profile: { ...profile, organisation: "=1+1" } }));
    const formulas = await bench.formulas("'二、主动公开'!A2");
    expect(formulas).toEqual([["填报单位：=1+1　　报告年度：2023年"]]);
  });

  test("the 2019 form has its 22 cells in table two and one row （六）其他处理", async () => {
    const bench = await newWorkbook();
    value(await insertTables({ ...all, format: "2019", profile: { ...profile, year: 2019 } }));
    const labels = (await bench.read("'三、依申请公开'!B26:B28")).map(([label]) => label);
    expect(labels).toEqual(["（六）其他处理", "（七）总计", ""]);
    expect(await bench.read("'二、主动公开'!A20")).toEqual([["政府集中采购"]]);
  });

  test("表三 alone makes one sheet", async () => {
    const bench = await newWorkbook();
    value(await insertTables({ ...all, tables: ["requests"] }));
    expect(bench.sheets()).toEqual(["Sheet1", "三、依申请公开"]);
  });

  test("the user types into the selected sheet's cells with validation, the API is not validated", async () => {
    await newWorkbook();
    value(await insertTables(all));
    const rule = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("三、依申请公开").getRange("D6");
      cell.dataValidation.load("rule,errorAlert");
      await context.sync();
      return { rule: cell.dataValidation.rule, alert: cell.dataValidation.errorAlert };
    });
    expect(rule.rule.wholeNumber).toMatchObject({
      formula1: "=0",
      operator: "GreaterThanOrEqualTo",
    });
    expect(rule.alert.message).toBe("这里只能填 0 或正整数（件）。不要写单位、文字或小数。");
  });

  test("the page is A4, one page wide, with the 核对 cells outside the print area", async () => {
    await newWorkbook();
    value(await insertTables(all));
    const page = await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("三、依申请公开");
      pageLayout.load("paperSize,orientation,zoom");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      await context.sync();
      return [pageLayout.paperSize, pageLayout.orientation, pageLayout.zoom, area.address];
    });
    expect(page[0]).toBe("A4");
    expect(page[1]).toBe("Portrait");
    expect(page[2]).toMatchObject({ horizontalFitToPages: 1 });
    expect(page[3]).toMatch(/A1:J30$/);
  });
});

describe("a taken sheet name", () => {
  test("asks, and nothing happens without an answer", async () => {
    const bench = await newWorkbook();
    value(await insertTables(all));
    const before = bench.snapshot();
    expect(value(await insertTables(all))).toEqual({
      kind: "taken",
      taken: [
        { table: "disclosure", wanted: "二、主动公开", suggested: "二、主动公开 (2)" },
        { table: "requests", wanted: "三、依申请公开", suggested: "三、依申请公开 (2)" },
        { table: "proceedings", wanted: "四、复议诉讼", suggested: "四、复议诉讼 (2)" },
      ],
    });
    expect(bench.sheets()).toEqual(["Sheet1", ...SHEETS]);
    expect(bench.snapshot().workbook.sheetOrder).toEqual(before.workbook.sheetOrder);
  });

  test("the user's other names are used, and the second set is read when its sheet is active", async () => {
    const bench = await newWorkbook();
    value(await insertTables(all));
    const sheetNames = { disclosure: "二 2024", requests: "三 2024", proceedings: "四 2024" };
    value(await insertTables({ ...all, profile: { ...profile, year: 2024 }, sheetNames }));
    expect(bench.sheets()).toEqual(["Sheet1", ...SHEETS, "二 2024", "三 2024", "四 2024"]);
    expect(value(await workbookActions.readWorkbook()).report.year).toBe(2024);
    value(await workbookActions.goTo("'三、依申请公开'!D6"));
    expect(value(await workbookActions.readWorkbook()).report.year).toBe(2023);
  });

  test.each([
    ["a/b", "工作表名称不能含有 : \\ / ? * [ ] 这些符号。没有插入。"],
    ["一".repeat(32), "工作表名称最多 31 个字。没有插入。"],
  ])("%s is refused in words", async (requests, expected) => {
    const bench = await newWorkbook();
    const request = { ...all, tables: ["requests"] as const, sheetNames: { requests } };
    expect(sentence(await insertTables(request))).toBe(expected);
    expect(bench.sheets()).toEqual(["Sheet1"]);
  });
});

describe("when Excel refuses", () => {
  test.each([
    ["the first table's formulas", { member: "Range.Formulas", after: 0 }],
    ["the third sheet", { member: "WorksheetCollection.Add", after: 2 }],
    ["the second name", { member: "NamedItemCollection.Add", after: 1 }],
    ["the stored profile", { member: "SettingCollection.Add", after: 0 }],
  ])("a failure at %s leaves nothing behind, and insertion works afterwards", async (_, fault) => {
    const bench = await newWorkbook();
    bench.fail({ code: "GeneralException", ...fault });
    expect(sentence(await insertTables(all))).toMatch(/^插入没有完成，没有新增工作表。/);
    expect(bench.sheets()).toEqual(["Sheet1"]);
    expect(await definedNames()).toEqual([]);
    expect(value(await insertTables(all)).kind).toBe("inserted");
  });

  test("a read-only workbook is told in one sentence", async () => {
    const bench = await newWorkbook({ readOnly: true });
    expect(sentence(await insertTables(all))).toBe(
      "工作簿以只读方式打开，没有插入。请另存为新文件或启用编辑后再插入。",
    );
    expect(bench.sheets()).toEqual(["Sheet1"]);
  });

  test("a workbook with protected structure is told in one sentence", async () => {
    const bench = await newWorkbook();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(sentence(await insertTables(all))).toBe(
      "工作簿的结构受保护，不能新增工作表。请在“审阅”中撤销工作簿保护后再插入。",
    );
    expect(bench.sheets()).toEqual(["Sheet1"]);
  });
});

test("a table whose sheet the user deleted can be inserted again, into the same report", async () => {
  await newWorkbook();
  value(await insertTables(all));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("三、依申请公开").delete();
    await context.sync();
  });
  value(await insertTables({ ...all, tables: ["requests"] }));
  const { tables } = value(await workbookActions.readWorkbook());
  expect(tables.map(({ table, foundBy }) => [table, foundBy])).toEqual([
    ["disclosure", "name"],
    ["requests", "name"],
    ["proceedings", "name"],
  ]);
});

test("撤回插入 removes the sheets and their names on the user's word", async () => {
  const bench = await newWorkbook();
  const outcome = value(await insertTables(all));
  if (outcome.kind !== "inserted") throw new Error("not inserted");
  value(await takeBack(outcome.sheets));
  expect(bench.sheets()).toEqual(["Sheet1"]);
  expect(await definedNames()).toEqual([]);
});

test("the pane opens with the workbook until the last inserted table is taken back", async () => {
  await newWorkbook();
  const first = value(await insertTables({ ...all, tables: ["requests"] }));
  const second = value(await insertTables({ ...all, tables: ["disclosure"] }));
  if (first.kind !== "inserted" || second.kind !== "inserted") throw new Error("not inserted");
  value(await takeBack(second.sheets));
  expect(await opening()).toEqual({ opens: true, asksNobody: true });
  value(await takeBack(first.sheets));
  expect(await opening()).toEqual({ opens: null, asksNobody: null });
});

describe("without a unit's name", () => {
  const nameless = { ...all, profile: { ...profile, organisation: "", level: null } };

  test("the tables are inserted all the same, and read without a name", async () => {
    await newWorkbook();
    value(await insertTables(nameless));
    const { report, sheet } = value(await workbookActions.readWorkbook());
    expect(report.organisation).toBe("");
    expect(report.level).toBeNull();
    expect(sheet.headings?.map(({ organisation }) => organisation)).toEqual(["", "", ""]);
    expect(value(await workbookActions.loadProfile())).toEqual(nameless.profile);
  });

  test("a name typed over one of the tables is the report's, and tells its level", async () => {
    const bench = await newWorkbook();
    value(await insertTables(nameless));
    await bench.write("'三、依申请公开'!A2", "填报单位：宝清县朝阳镇　　　报告年度：2023年");
    const { report } = value(await workbookActions.readWorkbook());
    expect([report.organisation, report.level]).toEqual(["宝清县朝阳镇", "township"]);
    expect(value(await workbookActions.loadProfile())?.organisation).toBe("宝清县朝阳镇");
  });
});
