import { failure, onSheet, refused, useWorkbench } from "./bench";

const bench = useWorkbench();

async function protect(): Promise<void> {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect();
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
  });
}

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
  ["values of unlocked and locked cells together", (s) => (s.getRange("B2:C2").values = [[1, 2]])],
  ["a fill", (sheet) => (sheet.getRange("B2").format.fill.color = "#FF0000")],
  [
    "a merge",
    (sheet) => {
      sheet.getRange("A1:B1").merge();
    },
  ],
  ["a row", (sheet) => sheet.getRange("1:1").insert("Down")],
  ["a column's width", (sheet) => (sheet.getRange("A:A").format.columnWidth = 50)],
  ["a conditional format", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["validation", (sheet) => (sheet.getRange("A1").dataValidation.ignoreBlanks = false)],
  ["the page set-up", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
])("on a protected sheet %s is AccessDenied", async (_what, change) => {
  await protect();
  expect(await refused(change)).toBe("AccessDenied");
});

test("on a protected sheet unlocked cells take values, and everything can be read", async () => {
  await protect();
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2").values = [[7]];
    const range = sheet.getRange("A1:B2").load("values,format/fill/color");
    const locked = sheet.getRange("A1").format.protection.load("locked");
    const both = sheet.getRange("A1:B2").format.protection.load("locked");
    await context.sync();
    expect(range.values[1]?.[1]).toBe(7);
    expect([locked.locked, both.locked]).toEqual([true, null]);
  });
});

test("a person cannot type into a locked cell either", async () => {
  await protect();
  await expect(bench().write("Sheet1!A1", 1)).rejects.toThrow();
  await bench().write("Sheet1!B2", 1);
  expect(await bench().read("Sheet1!A1:B2")).toEqual([
    ["", ""],
    ["", 1],
  ]);
});

test("unprotecting opens the sheet again; both calls clear the undo stack", async () => {
  await protect();
  expect(
    await refused((sheet) => {
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[1]];
    }),
  ).toBe("");
  expect(bench().requests().clearsUndo).toEqual([
    "WorksheetProtection.Protect",
    "WorksheetProtection.Unprotect",
  ]);
});

test("a workbook with protected structure keeps its sheets", async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
  const changes: ((context: Excel.RequestContext) => unknown)[] = [
    (context) => context.workbook.worksheets.add("新"),
    (context) => {
      context.workbook.worksheets.getFirst().delete();
    },
    (context) => (context.workbook.worksheets.getFirst().name = "新"),
    (context) => (context.workbook.worksheets.getFirst().visibility = "Hidden"),
  ];
  for (const change of changes) {
    expect(await refused((_sheet, context) => change(context))).toBe("AccessDenied");
  }
  expect(bench().sheets()).toEqual(["Sheet1"]);
});

test("passwords and exceptions of protection are not pretended", async () => {
  expect(
    await refused((sheet) => {
      sheet.protection.protect({ allowFormatCells: true });
    }),
  ).toBe("NotImplemented");
  expect(
    await refused((sheet) => {
      sheet.protection.protect(undefined, "密码");
    }),
  ).toBe("NotImplemented");
});

describe("a workbook opened read-only", () => {
  const readOnly = useWorkbench({ readOnly: true });

  test("says so and still takes changes in memory", async () => {
    await Excel.run(async (context) => {
      context.workbook.load("readOnly,name");
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      expect(await failure(context.sync())).toBe("");
      expect([context.workbook.readOnly, context.workbook.name]).toEqual([true, "工作簿1.xlsx"]);
    });
    expect(await readOnly().read("A1")).toEqual([[1]]);
  });
});
