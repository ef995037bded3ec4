import { failure, onSheet, refused, useWorkbench } from "./bench";

const bench = useWorkbench();

test("a batch that fails has done everything before the failing action and nothing after it", async () => {
  const code = await refused((sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    context.workbook.worksheets.getItem("没有").activate();
    sheet.getRange("A2").values = [[2]];
  });
  expect(code).toBe("ItemNotFound");
  expect(await bench().read("Sheet1!A1:A2")).toEqual([[1], [""]]);
});

test("an error tells where it happened", async () => {
  try {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1]];
      await context.sync();
    });
    throw new Error("the array's shape was accepted");
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("Range.values");
    expect(error.debugInfo.statement).toContain("values = ");
  }
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  [
    "a method",
    (sheet) => {
      sheet.getRange("A1").removeDuplicates([0], false);
    },
  ],
  ["a property to be read", (sheet) => sheet.getRange("A1").load("hyperlink")],
  ["a property to be written", (sheet) => (sheet.getRange("A1").hyperlink = { address: "#" })],
  ["an object", (sheet) => sheet.getRange("A1").sort.apply([{ key: 0 }])],
  ["a collection", (_sheet, context) => context.workbook.tables.load("items/name")],
  ["a nested property", (sheet) => sheet.getRange("A1").load("format/textOrientation")],
])("%s that the host does not implement is an error, never a silent success", async (_w, use) => {
  expect(await refused(use)).toBe("NotImplemented");
});

test("a member above ExcelApi 1.9 is refused by the library itself", async () => {
  const run = onSheet(async (sheet) => {
    sheet.onColumnSorted.add(() => Promise.resolve());
    await Promise.resolve();
  });
  expect(await failure(run)).toBe("ApiNotFound");
});

test("reading before a sync is the library's own PropertyNotLoaded", async () => {
  await onSheet(async (sheet) => {
    const range = sheet.getRange("A1");
    await Promise.resolve();
    expect(() => range.values).toThrow(/load/);
  });
});

test("requests count syncs, bytes, the highest requirement set and calls that clear undo", async () => {
  bench().requests.reset();
  expect(bench().requests()).toEqual({
    syncs: 0,
    bytes: 0,
    highestApiSet: "",
    clearsUndo: [],
    largestAnswer: 0,
  });
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [["一"]];
    await context.sync();
    sheet.showGridlines = false;
    await context.sync();
  });
  const { syncs, bytes, highestApiSet, clearsUndo } = bench().requests();
  expect([syncs, highestApiSet, clearsUndo]).toEqual([2, "ExcelApi 1.8", []]);
  expect(bytes).toBeGreaterThan(500);
});

test("Excel.run's own tidying up is not counted", async () => {
  bench().requests.reset();
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([[""]]);
  });
  expect(bench().requests().syncs).toBe(1);
});

test("the longest answer is told", async () => {
  bench().requests.reset();
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:Z100").load("values");
    await context.sync();
    expect(range.values).toHaveLength(100);
    sheet.load("name");
    await context.sync();
  });
  expect(bench().requests().largestAnswer).toBeGreaterThan(26 * 100 * 3);
});

test("ranges that are kept survive a sync and are let go at the end of the run", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A2");
    range.values = [[1], [2]];
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1], [2]]);
  });
});

test("two runs at the same time are carried out one after the other", async () => {
  const write = (address: string, value: number): Promise<void> =>
    onSheet(async (sheet, context) => {
      sheet.getRange(address).values = [[value]];
      await context.sync();
    });
  await Promise.all([write("A1", 1), write("A2", 2), write("A3", 3)]);
  expect(await bench().read("A1:A3")).toEqual([[1], [2], [3]]);
});

test("without an open workbook a request fails and the host goes on", async () => {
  const code = await failure(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    }),
  );
  expect(code).toBe("ItemNotFound");
  expect(await refused((sheet) => sheet.load("name"))).toBe("");
});
