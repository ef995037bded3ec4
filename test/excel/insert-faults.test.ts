import { workbookActions } from "../../src/excel/actions";
import type { InsertedSheet, InsertRequest } from "../../src/excel/contract/contract";
import type { Fault } from "../../workbench/host";
import { beforeRequest } from "../host/bench";
import { closeAll, newWorkbook, sentence, sheetId, value } from "./workbook";

afterAll(closeAll);

const profile = { organisation: "宝清县朝阳镇", year: 2023, level: "township" } as const;
const one: InsertRequest = { profile, format: "2021", tables: ["requests"], totals: "formulas" };
const two: InsertRequest = { ...one, tables: ["disclosure", "requests"] };
const SHEET = "三、依申请公开";
const { insertTables, readWorkbook, takeBack } = workbookActions;

async function sheetsOf(request: InsertRequest): Promise<readonly InsertedSheet[]> {
  const outcome = value(await insertTables(request));
  if (outcome.kind !== "inserted") throw new Error("not inserted");
  return outcome.sheets;
}

function inExcel(batch: (workbook: Excel.Workbook) => void): Promise<void> {
  return Excel.run(async (context) => {
    batch(context.workbook);
    await context.sync();
  });
}

function definedNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    return names.items.map(({ name }) => name);
  });
}

describe("a decoration that Excel refuses", () => {
  test.each([
    ["Worksheet.TabColor", "标签颜色"],
    ["Worksheet.Gridlines", "隐藏网格线"],
    ["DataValidation.Rule", "填数时的检查"],
    ["WorksheetFreezePanes.FreezeAt", "冻结窗格"],
    ["PageLayout.PaperSize", "纸张大小"],
    ["PageLayout.Orientation", "纸张方向"],
    ["PageLayout.Zoom", "缩放到一页宽"],
    ["PageLayout.CenterHorizontally", "打印居中"],
    ["PageLayout.FooterMargin", "页边距"],
    ["PageLayout.SetPrintArea", "打印区域"],
    ["PageLayout.SetPrintTitleRows", "打印标题行"],
    ["Worksheet.Activate", "显示新表"],
  ])("%s: the table stands, and it is told", async (member, words) => {
    const bench = await newWorkbook();
    bench.fail({ member, code: "GeneralException", times: "always" });
    const outcome = value(await insertTables(one));
    expect(outcome).toMatchObject({ kind: "inserted", undecorated: [words] });
    expect(bench.sheets()).toEqual(["Sheet1", SHEET]);
    const { tables } = value(await readWorkbook());
    expect(tables.map(({ table, foundBy }) => [table, foundBy])).toEqual([["requests", "name"]]);
  });

  test("refused once, it is set when it is asked for alone: nothing is told", async () => {
    const bench = await newWorkbook();
    bench.fail({ member: "PageLayout.PaperSize", code: "GeneralException" });
    expect(value(await insertTables(one))).toMatchObject({ kind: "inserted", undecorated: [] });
    expect(bench.sheets()).toEqual(["Sheet1", SHEET]);
  });

  test("refused on one of two sheets, it is told once, and the other sheet has it", async () => {
    const bench = await newWorkbook();
    bench.fail({ member: "WorksheetFreezePanes.FreezeAt", code: "AccessDenied", times: "always" });
    expect(value(await insertTables(two))).toMatchObject({ undecorated: ["冻结窗格"] });
    const frozen = await Excel.run(async (context) => {
      const area = context.workbook.worksheets
        .getItem("二、主动公开")
        .freezePanes.getLocationOrNullObject()
        .load("address");
      await context.sync();
      return area.isNullObject;
    });
    expect(frozen).toBe(false);
  });
});

describe("a name that is taken between look and writing", () => {
  test("somebody's sheet of that name is left alone, and the name is asked for", async () => {
    const bench = await newWorkbook();
    beforeRequest(2, async () => {
      await inExcel(({ worksheets }) => worksheets.add(SHEET));
      await bench.write(`'${SHEET}'!B2`, "同事的内容");
    });
    const outcome = value(await insertTables(one));
    expect(outcome).toMatchObject({ kind: "taken", taken: [{ wanted: SHEET }] });
    expect(bench.sheets()).toEqual(["Sheet1", SHEET]);
    expect(await bench.read(`'${SHEET}'!B2`)).toEqual([["同事的内容"]]);
    expect(await definedNames()).toEqual([]);
  });

  test("two insertions at once: the first one's sheets stay, the second asks for names", async () => {
    const bench = await newWorkbook();
    const [first, second] = await Promise.all([insertTables(two), insertTables(two)]);
    const kinds = [value(first).kind, value(second).kind];
    expect(kinds.sort()).toEqual(["inserted", "taken"]);
    expect(bench.sheets()).toEqual(["Sheet1", "二、主动公开", SHEET]);
    expect(await definedNames()).toEqual(["年报_表二", "年报_表三"]);
    expect(value(await readWorkbook()).tables).toHaveLength(2);
  });
});

describe("an insertion that fails and cannot be cleaned up", () => {
  test("names the sheet that is left", async () => {
    const bench = await newWorkbook();
    bench.fail({ member: "Range.Formulas", code: "GeneralException" });
    bench.fail({ member: "Worksheet.Delete", code: "GeneralException", times: "always" });
    const said = sentence(await insertTables(one));
    const left = bench.sheets()[1] ?? "";
    expect(left).toMatch(/^年报插入中-/);
    expect(said).toContain(`工作簿里多了“${left}”，请删除后再插入。`);
  });
});

describe("撤回插入", () => {
  test("deletes what the insertion made, not what bears its name now", async () => {
    const bench = await newWorkbook();
    const sheets = await sheetsOf(one);
    await inExcel(({ worksheets }) => {
      worksheets.getItem(SHEET).name = "改了名";
      worksheets.add(SHEET);
    });
    expect(value(await takeBack(sheets))).toEqual({ deleted: ["改了名"] });
    expect(bench.sheets()).toEqual(["Sheet1", SHEET]);
    expect(await definedNames()).toEqual([]);
  });

  test("of sheets that the user deleted nothing is claimed", async () => {
    const bench = await newWorkbook();
    const sheets = await sheetsOf(one);
    await inExcel(({ worksheets }) => worksheets.getItem(SHEET).delete());
    expect(value(await takeBack(sheets))).toEqual({ deleted: [] });
    expect(bench.sheets()).toEqual(["Sheet1"]);
  });

  test("a sheet that is hidden from Excel's menus goes, too", async () => {
    const bench = await newWorkbook();
    const sheets = await sheetsOf(one);
    await inExcel(({ worksheets }) => {
      worksheets.getItem("Sheet1").activate();
      worksheets.getItem(SHEET).visibility = "VeryHidden";
    });
    expect(value(await takeBack(sheets))).toEqual({ deleted: [SHEET] });
    expect(bench.sheets()).toEqual(["Sheet1"]);
  });

  test("where only hidden sheets would be left, nothing is touched", async () => {
    const bench = await newWorkbook();
    const sheets = await sheetsOf(two);
    await inExcel(({ worksheets }) => (worksheets.getItem("Sheet1").visibility = "Hidden"));
    expect(sentence(await takeBack(sheets))).toBe(
      "除了要撤回的表，没有别的显示着的工作表，Excel 不能全部删除，没有撤回。请先新建一张空表，或取消隐藏一张，再撤回。",
    );
    expect(bench.sheets()).toHaveLength(3);
    expect(await definedNames()).toHaveLength(2);
  });

  test("where the structure is protected, the true reason is said and nothing is touched", async () => {
    const bench = await newWorkbook();
    const sheets = await sheetsOf(two);
    await inExcel(({ protection }) => protection.protect());
    expect(sentence(await takeBack(sheets))).toBe(
      "工作簿的结构受保护，不能删除工作表，没有撤回。请在“审阅”中撤销工作簿保护后再撤回。",
    );
    expect(bench.sheets()).toHaveLength(3);
    expect(await definedNames()).toHaveLength(2);
  });

  test.each<[string, Fault, readonly string[], readonly string[], RegExp]>([
    [
      "before the first sheet",
      { member: "Worksheet.Delete", code: "GeneralException" },
      ["Sheet1", "二、主动公开", SHEET],
      ["年报_表二", "年报_表三"],
      /^没有撤回，“二、主动公开”、“三、依申请公开”都还在。/,
    ],
    [
      "at the second sheet",
      { member: "Worksheet.Delete", code: "GeneralException", after: 1 },
      ["Sheet1", SHEET],
      ["年报_表三"],
      /^撤回没有完成：“二、主动公开”已删除，“三、依申请公开”还在。/,
    ],
  ])(
    "stopped %s: what is left has its name, and all is said",
    async (_, fault, left, names, said) => {
      const bench = await newWorkbook();
      const sheets = await sheetsOf(two);
      bench.fail(fault);
      expect(sentence(await takeBack(sheets))).toMatch(said);
      expect(bench.sheets()).toEqual(left);
      expect(await definedNames()).toEqual(names);
      value(await takeBack(sheets));
      expect(bench.sheets()).toEqual(["Sheet1"]);
    },
  );

  test("a renamed sheet is found by an id that was kept", async () => {
    await newWorkbook();
    const [sheet] = await sheetsOf(one);
    expect(sheet?.id).toBe(await sheetId(SHEET));
  });
});
