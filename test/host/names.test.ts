import { onSheet, refused, useWorkbench } from "./bench";

useWorkbench();

test.each(["有 空格", "有-横线", "A1", "AB12", "R1C1", "1号", "", "r", "a!b"])(
  "%p is no defined name",
  async (name) => {
    expect(await refused((sheet, c) => c.workbook.names.add(name, sheet.getRange("A1")))).toBe(
      "InvalidArgument",
    );
  },
);

test.each(["年报_2021_表三", "_隐藏", "nianbao.requests", "表三"])(
  "%p is a defined name",
  async (name) => {
    await onSheet(async (sheet, context) => {
      context.workbook.names.add(name, sheet.getRange("A1:B2"), "说明");
      const item = context.workbook.names.getItem(name.toUpperCase());
      item.load("name,type,value,formula,visible,comment,scope");
      const range = item.getRange().load("address");
      await context.sync();
      expect(item.toJSON()).toMatchObject({
        name,
        type: "Range",
        value: "Sheet1!$A$1:$B$2",
        formula: "=Sheet1!$A$1:$B$2",
        visible: true,
        comment: "说明",
        scope: "Workbook",
      });
      expect(range.address).toBe("Sheet1!A1:B2");
    });
  },
);

test("a taken name is ItemAlreadyExists, a missing one ItemNotFound or a null object", async () => {
  await onSheet(async (sheet, context) => {
    context.workbook.names.add("表三", sheet.getRange("A1"));
    await context.sync();
  });
  expect(await refused((s, c) => c.workbook.names.add("表三", s.getRange("A2")))).toBe(
    "ItemAlreadyExists",
  );
  expect(await refused((_s, c) => c.workbook.names.getItem("表四").load("name"))).toBe(
    "ItemNotFound",
  );
  await onSheet(async (_sheet, context) => {
    const none = context.workbook.names.getItemOrNullObject("表四").load("name");
    const range = none.getRangeOrNullObject().load("address");
    await context.sync();
    expect([none.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
});

test("names of the workbook and of a worksheet do not meet", async () => {
  await onSheet(async (sheet, context) => {
    context.workbook.names.add("表", sheet.getRange("A1"));
    sheet.names.add("表", sheet.getRange("B2"));
    context.workbook.names.load("items/value");
    sheet.names.load("items/value,items/scope");
    await context.sync();
    expect(context.workbook.names.items.map((each): unknown => each.value)).toEqual([
      "Sheet1!$A$1",
    ]);
    expect(sheet.names.items.map((each): unknown[] => [each.value, each.scope])).toEqual([
      ["Sheet1!$B$2", "Worksheet"],
    ]);
  });
});

test("a name may hold a text, a number or a truth", async () => {
  await onSheet(async (_sheet, context) => {
    const { names } = context.workbook;
    names.add("格式", '="2021"');
    names.add("年度", "=2023");
    names.add("文字", "就是文字");
    names.load("items/name,items/type,items/value,items/formula");
    await context.sync();
    const found = names.items.map((each): unknown[] => [
      each.name,
      each.type,
      each.value,
      each.formula,
    ]);
    expect(found.sort()).toEqual(
      [
        ["格式", "String", "2021", '="2021"'],
        ["年度", "Double", 2023, "=2023"],
        ["文字", "String", "就是文字", '="就是文字"'],
      ].sort(),
    );
  });
});

test("a name can be hidden, pointed elsewhere, used in formulas, and deleted", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A2").values = [[3], [4]];
    const item = context.workbook.names.add("数", sheet.getRange("A1"));
    sheet.getRange("B1").formulas = [["=数*2"]];
    item.visible = false;
    const before = sheet.getRange("B1").load("values");
    await context.sync();
    expect(before.values).toEqual([[6]]);
    item.formula = "=Sheet1!$A$2";
    item.load("visible,value");
    const after = sheet.getRange("B1").load("values");
    await context.sync();
    expect([item.visible, item.value]).toEqual([false, "Sheet1!$A$2"]);
    expect(after.values).toEqual([[8]]);
    item.delete();
    const count = context.workbook.names.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("a formula over a name follows its cells when rows are inserted", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A2:A3").values = [[3], [4]];
    context.workbook.names.add("数", sheet.getRange("A2:A3"));
    sheet.getRange("C1").formulas = [["=SUM(数)"]];
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A4").values = [[10]];
    const sum = sheet.getRange("C1").load("values,formulas");
    await context.sync();
    expect(sum.formulas).toEqual([["=SUM(数)"]]);
    expect(sum.values).toEqual([[13]]);
  });
});

test("a range of Excel's older way of counting, a whole column, can be named", async () => {
  await onSheet(async (sheet, context) => {
    const item = context.workbook.names.add("列", sheet.getRange("C:C")).load("value");
    await context.sync();
    expect(item.value).toBe("Sheet1!$C:$C");
  });
});
