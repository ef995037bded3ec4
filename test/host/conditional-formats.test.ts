import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { area } from "../../workbench/grid/address";
import { addRule } from "../../workbench/grid/conditional-formats";
import { Grid } from "../../workbench/grid/grid";
import { createHost } from "../../workbench/host";
import { createHeadlessUniver } from "../../workbench/node/univer";
import { failure, onSheet, refused, reopened, useWorkbench } from "./bench";

const bench = useWorkbench();
const MARK = '=LEN("年报助手")>0';

async function mark(...addresses: string[]): Promise<string[]> {
  return onSheet(async (sheet, context) => {
    const made = addresses.map((address) => {
      const format = sheet.getRange(address).conditionalFormats.add("Custom");
      format.custom.rule.formula = MARK;
      format.custom.format.fill.color = "#FFC7CE";
      format.custom.format.font.color = "#9C0006";
      return format.load("id");
    });
    await context.sync();
    return made.map((format) => format.id);
  });
}

/** A rule that the user made: the add-in must never lose it. */
async function userRule(address: string): Promise<string> {
  return onSheet(async (sheet, context) => {
    const format = sheet.getRange(address).conditionalFormats.add("CellValue");
    format.cellValue.rule = { formula1: "=0", operator: "GreaterThan" };
    format.cellValue.format.fill.color = "#00FF00";
    format.load("id");
    await context.sync();
    return format.id;
  });
}

test("a mark keeps its formula and its colours and can be found again by its id", async () => {
  const [id = ""] = await mark("B2");
  await onSheet(async (sheet, context) => {
    const found = sheet.getRange().conditionalFormats.getItem(id);
    found.load("type,priority,stopIfTrue,custom/rule/formula");
    found.custom.format.fill.load("color");
    found.custom.format.font.load("color,bold");
    const range = found.getRange().load("address");
    await context.sync();
    expect([found.type, found.priority, found.stopIfTrue]).toEqual(["Custom", 0, false]);
    expect(found.custom.rule.formula).toBe(MARK);
    expect(found.custom.format.fill.color).toBe("#FFC7CE");
    expect(found.custom.format.font.color).toBe("#9C0006");
    expect(found.custom.format.font.bold).toBeNull();
    expect(range.address).toBe("Sheet1!B2");
  });
});

test("getItem of a deleted conditional format is ItemNotFound", async () => {
  const [id = ""] = await mark("B2");
  await onSheet(async (sheet, context) => {
    sheet.getRange().conditionalFormats.getItem(id).delete();
    await context.sync();
    sheet.getRange().conditionalFormats.getItem(id).load("type");
    expect(await failure(context.sync())).toBe("ItemNotFound");
  });
});

test("deleting the add-in's marks leaves the user's own rule", async () => {
  const own = await userRule("A1:C3");
  const ids = await mark("B2", "C3");
  await onSheet(async (sheet, context) => {
    const formats = sheet.getRange().conditionalFormats;
    for (const id of ids) formats.getItem(id).delete();
    formats.load("items/id,items/type");
    await context.sync();
    expect(formats.items.map(({ id, type }) => [id, type])).toEqual([[own, "CellValue"]]);
    const kept = formats.getItem(own);
    kept.load("cellValue/rule");
    await context.sync();
    expect(kept.cellValue.rule).toEqual({ formula1: "=0", operator: "GreaterThan" });
  });
});

test("marks never touch the cell's own format", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2").format.fill.color = "#FFFF00";
    await context.sync();
  });
  await mark("B2");
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("B2").load("format/fill/color");
    await context.sync();
    expect(cell.format.fill.color).toBe("#FFFF00");
  });
});

test("the newest rule comes first, and a range sees the rules that reach into it", async () => {
  const [first = "", second = ""] = await mark("A1:B2", "B2:C3");
  await onSheet(async (sheet, context) => {
    const [both, one] = ["B2", "C3"].map((each) => sheet.getRange(each).conditionalFormats);
    both?.load("items/id");
    one?.load("items/id");
    const count = sheet.getRange("E5").conditionalFormats.getCount();
    await context.sync();
    expect(both?.items.map((each) => each.id)).toEqual([second, first]);
    expect(one?.items.map((each) => each.id)).toEqual([second]);
    expect(count.value).toBe(0);
  });
});

test("one mark over several areas, and clearAll of one cell leaves the others", async () => {
  await onSheet(async (sheet, context) => {
    const format = sheet.getRanges("A1:A2,C5").conditionalFormats.add("Custom");
    format.custom.rule.formula = MARK;
    format.load("id");
    const single = format.getRangeOrNullObject().load("address");
    const all = format.getRanges().load("address");
    await context.sync();
    expect(single.isNullObject).toBe(true);
    expect(all.address).toBe("Sheet1!A1:A2,Sheet1!C5");
    sheet.getRange("A2").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(await bench().marks()).toEqual(["Sheet1!A1", "Sheet1!C5"]);
});

test("ids of conditional formats change when the file is opened again, marks stay", async () => {
  const [id = ""] = await mark("B2");
  await reopened(bench());
  expect(await bench().marks()).toEqual(["Sheet1!B2"]);
  expect(
    await refused((sheet) => sheet.getRange().conditionalFormats.getItem(id).load("type")),
  ).toBe("ItemNotFound");
});

test("a custom format has no cell-value part and the other way round", async () => {
  await mark("A1");
  await onSheet(async (sheet, context) => {
    const format = sheet.getRange("A1").conditionalFormats.getItemAt(0);
    const other = format.cellValueOrNullObject.load();
    const own = format.customOrNullObject;
    own.load("rule/formula");
    await context.sync();
    expect([other.isNullObject, own.isNullObject]).toEqual([true, false]);
  });
});

test("kinds that the host does not know and an empty formula are refused", async () => {
  expect(await refused((s) => s.getRange("A1").conditionalFormats.add("DataBar"))).toBe(
    "NotImplemented",
  );
  expect(await refused((s) => s.getRange("A1").conditionalFormats.add("Nothing" as "Custom"))).toBe(
    "InvalidArgument",
  );
  const empty = await refused((sheet) => {
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "";
  });
  expect(empty).toBe("InvalidArgument");
});

test("the grid paints a cell's mark and nothing beside it", async () => {
  const univer = createHeadlessUniver();
  const host = createHost(univer);
  await host.open();
  const { workbook } = host.snapshot();
  const [sheetId = ""] = workbook.sheetOrder;
  const grid = new Grid(univer, workbook.id);
  addRule(grid, sheetId, {
    areas: [area(1, 1)],
    condition: { kind: "formula", formula: MARK },
    style: { fill: "#FFC7CE", color: "#9C0006" },
    stopIfTrue: false,
  });
  const paint = (row: number, column: number): unknown =>
    univer
      .__getInjector()
      .get(ConditionalFormattingService)
      .composeStyle(workbook.id, sheetId, row, column);
  paint(1, 1);
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(paint(1, 1)).toMatchObject({
    style: { bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" } },
  });
  expect(paint(1, 2)).toBeNull();
  grid.dispose();
  host.dispose();
  univer.dispose();
});
