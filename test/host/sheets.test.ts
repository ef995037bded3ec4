import { failure, onSheet, refused, useWorkbench } from "./bench";

const bench = useWorkbench();

const added = (name: string): Promise<string> =>
  refused((_sheet, context) => {
    context.workbook.worksheets.add(name);
  });

test.each([
  ["32 characters", "一".repeat(32)],
  ["no character", ""],
  ["a colon", "表:三"],
  ["a slash", "表/三"],
  ["a backslash", "表\\三"],
  ["a question mark", "表?三"],
  ["an asterisk", "表*三"],
  ["brackets", "表[三]"],
  ["an apostrophe at the end", "表三'"],
])("a worksheet's name with %s is an invalid argument", async (_what, name) => {
  expect(await added(name)).toBe("InvalidArgument");
});

test.each(["三、依申请公开", "O'Brien", "一".repeat(31), "A1"])(
  "%s is a name for a worksheet",
  async (name) => {
    expect(await added(name)).toBe("");
    expect(bench().sheets()).toEqual(["Sheet1", name]);
  },
);

test("a taken name is ItemAlreadyExists without regard to case", async () => {
  expect(await added("sheet1")).toBe("ItemAlreadyExists");
});

test("addresses quote the names that need it", async () => {
  await Excel.run(async (context) => {
    const ranges = ["三、依申请公开", "O'Brien", "表三", "A1"].map((name) =>
      context.workbook.worksheets.add(name).getRange("A1:B2").load("address"),
    );
    await context.sync();
    expect(ranges.map((range) => range.address)).toEqual([
      "'三、依申请公开'!A1:B2",
      "'O''Brien'!A1:B2",
      "表三!A1:B2",
      "'A1'!A1:B2",
    ]);
  });
});

test("worksheets are found by name, by id, or as a null object", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const made = worksheets.add("表三").load("id,position,visibility");
    const missing = worksheets.getItemOrNullObject("表四").load("name");
    const active = worksheets.getActiveWorksheet().load("name");
    worksheets.load("items/name");
    const count = worksheets.getCount();
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(active.name).toBe("Sheet1");
    expect(count.value).toBe(2);
    expect(worksheets.items.map((each) => each.name)).toEqual(["Sheet1", "表三"]);
    expect([made.position, made.visibility]).toEqual([1, "Visible"]);
    const byId = worksheets.getItem(made.id).load("name");
    const last = worksheets.getLast().load("name");
    await context.sync();
    expect([byId.name, last.name]).toEqual(["表三", "表三"]);
  });
  expect(await refused((_s, c) => c.workbook.worksheets.getItem("表四").load("name"))).toBe(
    "ItemNotFound",
  );
});

test("what hangs on a null object is null, and doing something to it does nothing", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("表四");
    const range = missing.getRange("A1").load("address");
    missing.delete();
    context.workbook.worksheets.add("表四");
    await context.sync();
    expect(range.isNullObject).toBe(true);
  });
  expect(bench().sheets()).toEqual(["Sheet1", "表四"]);
});

test("renaming moves formulas and names along", async () => {
  await onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add("甲");
    sheet.getRange("A1").values = [[5]];
    other.getRange("A1").formulas = [["=Sheet1!A1*2"]];
    context.workbook.names.add("表", sheet.getRange("A1"));
    sheet.name = "三、依申请公开";
    const formula = other.getRange("A1").load("formulas,values");
    const name = context.workbook.names.getItem("表").load("formula");
    await context.sync();
    expect(formula.formulas).toEqual([["='三、依申请公开'!A1*2"]]);
    expect(formula.values).toEqual([[10]]);
    expect(name.formula).toBe("='三、依申请公开'!$A$1");
  });
  expect(await refused((_s, c) => (c.workbook.worksheets.getFirst().name = "甲"))).toBe(
    "ItemNotFound",
  );
});

test("a deleted worksheet leaves #REF! in formulas and names, and its own names go", async () => {
  await onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add("甲");
    context.workbook.names.add("表", other.getRange("A1:B2"));
    other.names.add("自己", other.getRange("A1"));
    sheet.getRange("A1").formulas = [["=甲!A1+1"]];
    await context.sync();
    other.delete();
    const name = context.workbook.names.getItem("表").load("formula,type,value");
    const range = name.getRangeOrNullObject().load("address");
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(name.formula).toBe("=#REF!$A$1:$B$2");
    expect([name.type, name.value]).toEqual(["Error", "#REF!"]);
    expect(range.isNullObject).toBe(true);
    expect(cell.values).toEqual([["#REF!"]]);
    expect(
      await failure(
        (async () => {
          name.getRange().load("address");
          await context.sync();
        })(),
      ),
    ).toBe("InvalidReference");
  });
  expect(bench().sheets()).toEqual(["Sheet1"]);
  expect(bench().snapshot().names).toHaveLength(1);
  expect(bench().requests().clearsUndo).toEqual(["Worksheet.Delete"]);
});

test("a worksheet that the library still holds is ItemNotFound once it is deleted", async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("甲").load("name");
    await context.sync();
    other.delete();
    await context.sync();
    other.load("name");
    expect(await failure(context.sync())).toBe("ItemNotFound");
  });
});

test("the last visible worksheet can neither be deleted nor hidden", async () => {
  expect(
    await refused((sheet) => {
      sheet.delete();
    }),
  ).toBe("InvalidOperation");
  expect(await refused((sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
  expect(bench().sheets()).toEqual(["Sheet1"]);
});

test("a hidden worksheet is still read and written but cannot be activated", async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("甲");
    other.visibility = "VeryHidden";
    other.getRange("A1").values = [[1]];
    other.load("visibility");
    await context.sync();
    expect(other.visibility).toBe("VeryHidden");
    other.activate();
    expect(await failure(context.sync())).toBe("InvalidOperation");
  });
});

test("a worksheet keeps its position, tab colour, gridlines and headings", async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("甲");
    other.position = 0;
    other.tabColor = "#C00000";
    other.showGridlines = false;
    other.showHeadings = false;
    other.load("position,tabColor,showGridlines,showHeadings");
    await context.sync();
    expect(other.toJSON()).toMatchObject({
      position: 0,
      tabColor: "#C00000",
      showGridlines: false,
      showHeadings: false,
    });
  });
  expect(bench().sheets()).toEqual(["甲", "Sheet1"]);
});

test("copying a worksheet is refused: it would clear the undo stack", async () => {
  expect(await refused((sheet) => sheet.copy())).toBe("NotImplemented");
});
