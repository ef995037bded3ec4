import { Direction } from "@univerjs/core";
import { InsertRowByRangeCommand } from "@univerjs/sheets";
import { area } from "../../workbench/grid/address";
import { addRule } from "../../workbench/grid/conditional-formats";
import { Grid } from "../../workbench/grid/grid";
import { addName, areaFormula } from "../../workbench/grid/names";
import { createHost } from "../../workbench/host";
import { createHeadlessUniver } from "../../workbench/node/univer";
import { onSheet, refused, useWorkbench } from "./bench";

const bench = useWorkbench();

test("inserted rows move formulas, names, merges, marks, validation, print area and held ranges", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A3:B4").values = [
      [1, 2],
      ["=SUM(A3:B3)", 9],
    ];
    const held = sheet.getRange("A3:B4");
    held.load("address");
    context.workbook.names.add("表", held);
    sheet.getRange("D3:E3").merge();
    const mark = held.conditionalFormats.add("Custom");
    mark.custom.rule.formula = '=LEN("年报助手")>0';
    held.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    sheet.pageLayout.setPrintArea("A1:E4");
    sheet.pageLayout.setPrintTitleRows("$3:$3");
    await context.sync();

    sheet.getRange("1:2").insert("Down");
    held.load("address,formulas");
    const name = context.workbook.names.getItem("表").load("formula,value");
    const marked = mark.getRange().load("address");
    const validated = sheet.getRange("A5:B6").dataValidation.load("type");
    const above = sheet.getRange("A3:B4").dataValidation.load("type");
    const printed = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    expect(held.address).toBe("Sheet1!A5:B6");
    expect(held.formulas[1]?.[0]).toBe("=SUM(A5:B5)");
    expect([name.formula, name.value]).toEqual(["=Sheet1!$A$5:$B$6", "Sheet1!$A$5:$B$6"]);
    expect(marked.address).toBe("Sheet1!A5:B6");
    expect([above.type, validated.type]).toEqual(["None", "WholeNumber"]);
    expect(printed.address).toBe("Sheet1!A3:E6");
    expect(titles.address).toBe("Sheet1!5:5");

    sheet.getRange("D5:E5").values = [["甲", "乙"]];
    const merged = sheet.getRange("D5:E5").load("values");
    await context.sync();
    expect(merged.values).toEqual([["甲", ""]]);
  });
});

test("deleted rows shrink marks and names; a formula over deleted cells shows #REF!", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A4").values = [[1], [2], [3], ["=A2"]];
    context.workbook.names.add("表", sheet.getRange("A1:A3"));
    const mark = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
    mark.custom.rule.formula = '=LEN("年报助手")>0';
    sheet.getRange("2:2").delete("Up");
    const name = context.workbook.names.getItem("表").load("formula");
    const last = sheet.getRange("A3").load("formulas");
    await context.sync();
    expect(name.formula).toBe("=Sheet1!$A$1:$A$2");
    expect(String(last.formulas[0]?.[0])).toContain("#REF!");
  });
  expect(await bench().marks()).toEqual(["Sheet1!A1:A2"]);
});

test("a mark whose cells are all deleted is gone", async () => {
  await onSheet(async (sheet, context) => {
    const mark = sheet.getRange("B2").conditionalFormats.add("Custom");
    mark.custom.rule.formula = '=LEN("年报助手")>0';
    sheet.getRange("2:2").delete("Up");
    await context.sync();
  });
  expect(await bench().marks()).toEqual([]);
});

test("rows that a person inserts at the grid move marks and names as well", async () => {
  const univer = createHeadlessUniver();
  const host = createHost(univer);
  await host.open();
  const { workbook } = host.snapshot();
  const [sheetId = ""] = workbook.sheetOrder;
  const grid = new Grid(univer, workbook.id);
  const at = { sheetId, area: area(4, 1) };
  addName(grid, {
    name: "表",
    formula: areaFormula(grid, at),
    sheetId: null,
    visible: true,
    comment: "",
  });
  const condition = { kind: "formula", formula: '=LEN("年报助手")>0' } as const;
  addRule(grid, sheetId, { areas: [at.area], condition, style: {}, stopIfTrue: false });
  const range = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 25 };
  grid.runAsPerson(InsertRowByRangeCommand.id, {
    subUnitId: sheetId,
    range,
    direction: Direction.UP,
  });
  expect(await host.marks()).toEqual(["Sheet1!B7"]);
  expect(host.snapshot().names[0]?.formula).toBe("=Sheet1!$B$7");
  grid.dispose();
  host.dispose();
  univer.dispose();
});

test("inserted columns move cells to the right", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B1:C1").values = [[5, "=B1"]];
    const mark = sheet.getRange("C1").conditionalFormats.add("Custom");
    mark.custom.rule.formula = '=LEN("年报助手")>0';
    sheet.getRange("A:A").insert("Right");
    const moved = sheet.getRange("C1:D1").load("formulas");
    await context.sync();
    expect(moved.formulas).toEqual([[5, "=C1"]]);
  });
  expect(await bench().marks()).toEqual(["Sheet1!D1"]);
});

test("a held range whose cells were deleted is an invalid reference", async () => {
  const code = await refused((sheet) => {
    const held = sheet.getRange("A2").load("address");
    sheet.getRange("2:2").delete("Up");
    held.values = [[1]];
  });
  expect(code).toBe("InvalidReference");
});

test("shifting a part of rows is refused, not half done", async () => {
  expect(await refused((sheet) => sheet.getRange("A1:B2").insert("Down"))).toBe("NotImplemented");
});

test("the used range ends at the last cell with a value, or with a format", async () => {
  await onSheet(async (sheet, context) => {
    const empty = sheet.getUsedRangeOrNullObject(true).load("isNullObject");
    const corner = sheet.getUsedRange().load("address");
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    expect(corner.address).toBe("Sheet1!A1");
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D9").format.fill.color = "#FF0000";
    const values = sheet.getUsedRange(true).load("address");
    const all = sheet.getUsedRange().load("address");
    const within = sheet.getRange("A1:C5").getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect(values.address).toBe("Sheet1!B2");
    expect(all.address).toBe("Sheet1!B2:D9");
    expect(within.address).toBe("Sheet1!B2");
  });
});

test("ranges lead to other ranges", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:D4");
    const found = {
      cell: range.getCell(1, 1),
      offset: range.getOffsetRange(1, -1),
      resized: range.getResizedRange(1, -1),
      absolute: range.getAbsoluteResizedRange(1, 2),
      common: range.getIntersection("C3:Z9"),
      around: range.getBoundingRect(sheet.getRange("F1")),
      rows: range.getEntireRow(),
      columns: range.getEntireColumn(),
      row: range.getRow(2),
      column: range.getColumn(0),
      last: range.getLastCell(),
      indexes: sheet.getRangeByIndexes(4, 5, 2, 1),
      sheetCell: sheet.getCell(0, 27),
    };
    for (const each of Object.values(found)) each.load("address");
    const nothing = range.getIntersectionOrNullObject("A1").load("isNullObject");
    range.worksheet.load("name");
    await context.sync();
    const addresses = Object.entries(found).map(([key, each]) => [key, each.address.slice(7)]);
    expect(Object.fromEntries(addresses)).toEqual({
      cell: "C3",
      offset: "A3:C5",
      resized: "B2:C5",
      absolute: "B2:C2",
      common: "C3:D4",
      around: "B1:F4",
      rows: "2:4",
      columns: "B:D",
      row: "B4:D4",
      column: "B2:B4",
      last: "D4",
      indexes: "F5:F6",
      sheetCell: "AB1",
    });
    expect(nothing.isNullObject).toBe(true);
    expect(range.worksheet.name).toBe("Sheet1");
  });
});

test("no common cells is ItemNotFound, a range outside the sheet InvalidArgument", async () => {
  expect(await refused((s) => s.getRange("A1").getIntersection("B2").load("address"))).toBe(
    "ItemNotFound",
  );
  expect(await refused((s) => s.getRange("A1").getOffsetRange(-1, 0).load("address"))).toBe(
    "InvalidArgument",
  );
  expect(await refused((s) => s.getRange("不是地址").load("address"))).toBe("InvalidArgument");
});

test("panes freeze at rows, columns or a range", async () => {
  await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeRows(3);
    const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(rows.address).toBe("Sheet1!1:3");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const both = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(both.address).toBe("Sheet1!A1:B3");
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject().load("isNullObject");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});
