import { workbookActions } from "../../src/excel/actions";
import { checkNow } from "./checked";
import { closeAll, fixture, sentence, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { clearMarks } = workbookActions;

describe("朝阳镇 2023 in the workbook", () => {
  test("自然人 and 总计: sub-rows add up to 3, （七） says 0 → two results-total, marked there only", async () => {
    const bench = await workbookOf(fixture("chaoyang-2023"));
    const outcome = value(await checkNow());
    const { findings } = outcome.audit;
    expect(findings.map(({ code, difference }) => [code, difference])).toEqual([
      ["results-total", -3],
      ["results-total", -3],
    ]);
    expect(findings.map(({ address }) => address)).toEqual([
      "'三、依申请公开'!D29",
      "'三、依申请公开'!J29",
    ]);
    expect((await bench.marks()).sort()).toEqual(["'三、依申请公开'!D29", "'三、依申请公开'!J29"]);
    expect(outcome.marked).toBe(2);
  });

  test("one request reads, one marks; nothing above ExcelApi 1.9, nothing that clears undo", async () => {
    const bench = await workbookOf(fixture("chaoyang-2023"));
    value(await checkNow());
    expect(bench.requests()).toMatchObject({
      syncs: 2,
      highestApiSet: "ExcelApi 1.9",
      clearsUndo: [],
    });
  });

  test("a corrected cell loses its mark at the next check", async () => {
    const bench = await workbookOf(fixture("chaoyang-2023"));
    value(await checkNow());
    await bench.write("'三、依申请公开'!D29", 3);
    await bench.write("'三、依申请公开'!J29", 3);
    await bench.write("'三、依申请公开'!D6", 3);
    await bench.write("'三、依申请公开'!J6", 3);
    const outcome = value(await checkNow());
    expect(outcome.audit.findings).toEqual([]);
    expect(await bench.marks()).toEqual([]);
  });

  test("清除标记 takes the marks away in one request, after three that look for them everywhere", async () => {
    const bench = await workbookOf(fixture("chaoyang-2023"));
    value(await checkNow());
    bench.requests.reset();
    expect(value(await clearMarks())).toEqual({ cleared: 2 });
    expect(await bench.marks()).toEqual([]);
    expect(bench.requests()).toMatchObject({ syncs: 4, clearsUndo: [] });
  });

  test("清除标记 works after the file was closed and opened again", async () => {
    const bench = await workbookOf(fixture("chaoyang-2023"));
    value(await checkNow());
    await bench.open(bench.snapshot());
    expect(await bench.marks()).toHaveLength(2);
    expect(value(await clearMarks())).toEqual({ cleared: 2 });
    expect(await bench.marks()).toEqual([]);
  });

  test("审核 after reopening replaces the old marks instead of adding to them", async () => {
    const bench = await workbookOf(fixture("chaoyang-2023"));
    value(await checkNow());
    await bench.open(bench.snapshot());
    value(await checkNow());
    expect(await bench.marks()).toHaveLength(2);
    value(await clearMarks());
    expect(await bench.marks()).toEqual([]);
  });
});

test("rows inserted and the sheet renamed after 审核, then closed and opened: 清除标记 finds the marks", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  value(await checkNow());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("三、依申请公开");
    sheet.getRange("1:3").insert("Down");
    sheet.name = "申请";
    await context.sync();
  });
  await bench.open(bench.snapshot());
  expect((await bench.marks()).sort()).toEqual(["申请!D32", "申请!J32"]);
  value(await clearMarks());
  expect(await bench.marks()).toEqual([]);
});

test("marks written before another sheet refused are remembered and cleared later", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  await bench.write("'二、主动公开'!B5", "无");
  const protect = (on: boolean) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("三、依申请公开");
      if (on) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  expect(value(await checkNow()).marked).toBeNull();
  expect(await bench.marks()).toEqual(["'二、主动公开'!B5"]);
  await protect(false);
  value(await clearMarks());
  expect(await bench.marks()).toEqual([]);
});

test("a user's own conditional format on a marked cell survives marking, clearing and reopening", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("三、依申请公开").getRange("D29");
    const own = cell.conditionalFormats.add("CellValue");
    own.cellValue.format.font.color = "#0000FF";
    own.cellValue.rule = { formula1: "5", operator: "GreaterThan" };
    await context.sync();
  });
  value(await checkNow());
  await bench.open(bench.snapshot());
  value(await clearMarks());
  const kinds = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("三、依申请公开").getRange("D29");
    const formats = cell.conditionalFormats.load("items/type");
    await context.sync();
    return formats.items.map(({ type }) => type);
  });
  expect(kinds).toEqual(["CellValue"]);
});

test("marks that the user removed by hand do not stop the next 审核", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  value(await checkNow());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("三、依申请公开").getRange().conditionalFormats.clearAll();
    await context.sync();
  });
  const outcome = value(await checkNow());
  expect(outcome.notice).toBeNull();
  expect(await bench.marks()).toHaveLength(2);
});

test("a user's fill and font stay as they were under a mark and after it", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const look = () =>
    Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("三、依申请公开").getRange("D29");
      format.fill.load("color");
      format.font.load("color,bold");
      await context.sync();
      return [format.fill.color, format.font.color, format.font.bold];
    });
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("三、依申请公开").getRange("D29");
    format.fill.color = "#00FF00";
    format.font.color = "#0000FF";
    await context.sync();
  });
  const before = await look();
  value(await checkNow());
  expect(await look()).toEqual(before);
  value(await clearMarks());
  expect(await look()).toEqual(before);
  expect(await bench.marks()).toEqual([]);
});

test("a protected sheet keeps its list, and the notice says why nothing is marked", async () => {
  await workbookOf(fixture("chaoyang-2023"));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("三、依申请公开").protection.protect();
    await context.sync();
  });
  const outcome = value(await checkNow());
  expect(outcome.audit.findings).toHaveLength(2);
  expect(outcome.marked).toBeNull();
  expect(outcome.notice).toBe(
    "未能在表中标出。“三、依申请公开”受保护，请在“审阅”中撤销工作表保护后再审核。清单仍然有效。",
  );
});

test("a sound city report: 宿迁市 2023 has no finding, no mark", async () => {
  const bench = await workbookOf(fixture("suqian-2023"));
  const outcome = value(await checkNow());
  expect(outcome.audit.findings).toEqual([]);
  expect(await bench.marks()).toEqual([]);
});

test("while a cell is edited 审核 waits, and goes on when the edit ends", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  bench.editing(true);
  const waiting = checkNow();
  bench.editing(false);
  expect(value(await waiting).audit.findings).toHaveLength(2);
});

test("cell-edit mode that does not end is told in one sentence", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  bench.fail({ code: "InvalidOperationInCellEditMode" });
  expect(sentence(await checkNow())).toBe("正在编辑单元格，请先按回车结束单元格编辑，再试一次。");
});

test("a total typed over its formula is noticed", async () => {
  const bench = await workbookOf(fixture("suqian-2023"), "formulas");
  await bench.write("'三、依申请公开'!J6", 3511);
  const outcome = value(await checkNow());
  expect(outcome.audit.findings.map(({ code }) => code)).toEqual(["formula-overwritten"]);
});

test("an altered printed label is noticed with its place", async () => {
  const bench = await workbookOf(fixture("suqian-2023"));
  await bench.write("'二、主动公开'!A6", "规范性文件");
  const [found] = value(await checkNow()).audit.findings;
  expect(found).toMatchObject({
    code: "label-changed",
    expected: "行政规范性文件",
    actual: "规范性文件",
    address: "'二、主动公开'!A6",
  });
});
