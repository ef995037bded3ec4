import { eventsArrive, onSheet, useWorkbench } from "./bench";

const bench = useWorkbench();

type Change = Excel.WorksheetChangedEventArgs;

/** Listens for changes of `Sheet1` and of all worksheets, and collects them. */
async function listen(): Promise<{ own: Change[]; all: Change[] }> {
  const own: Change[] = [];
  const all: Change[] = [];
  await onSheet(async (sheet, context) => {
    sheet.onChanged.add((event) => Promise.resolve(void own.push(event)));
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void all.push(event)));
    await context.sync();
  });
  return { own, all };
}

const summary = (events: readonly Change[]): [string, string][] =>
  events.map(({ address, changeType }) => [address, changeType]);

test("the add-in's own writes are told after the answer, once for each written range", async () => {
  const { own, all } = await listen();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("C1").formulas = [["=A1"]];
    sheet.getRange("A1").format.fill.color = "#FF0000";
    await context.sync();
    expect(own).toEqual([]);
  });
  await eventsArrive();
  expect(summary(own)).toEqual([
    ["A1:B2", "RangeEdited"],
    ["C1", "RangeEdited"],
  ]);
  expect(summary(all)).toEqual(summary(own));
});

test("a person's edit is told with what stood there before, the recalculated cell is not", async () => {
  const { own } = await listen();
  await bench().write("Sheet1!A1:B1", [[5, "=A1*2"]]);
  await bench().write("Sheet1!A1", "六");
  await eventsArrive();
  expect(summary(own)).toEqual([
    ["A1:B1", "RangeEdited"],
    ["A1", "RangeEdited"],
  ]);
  expect(own[1]?.details).toEqual({
    valueBefore: 5,
    valueAfter: "六",
    valueTypeBefore: "Double",
    valueTypeAfter: "String",
  });
  expect([own[1]?.source, own[1]?.type]).toEqual(["Local", "WorksheetChanged"]);
});

test("inserted and deleted rows are told as rows", async () => {
  const { own } = await listen();
  await onSheet(async (sheet, context) => {
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("5:5").delete("Up");
    await context.sync();
  });
  await eventsArrive();
  expect(summary(own)).toEqual([
    ["2:3", "RowInserted"],
    ["5:5", "RowDeleted"],
  ]);
});

test("a handler that was removed hears nothing", async () => {
  const heard: string[] = [];
  await onSheet(async (sheet, context) => {
    const handler = sheet.onChanged.add((event) => Promise.resolve(void heard.push(event.address)));
    await context.sync();
    handler.remove();
    await context.sync();
  });
  await bench().write("Sheet1!A1", 1);
  await eventsArrive();
  expect(heard).toEqual([]);
});

test("changes on another worksheet are told for all worksheets, not for this one", async () => {
  const { own, all } = await listen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("甲").getRange("A1").values = [[1]];
    await context.sync();
  });
  await eventsArrive();
  expect([own.length, summary(all)]).toEqual([0, [["A1", "RangeEdited"]]]);
});

test("worksheets that come, go and come to the front are told in their order", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    worksheets.onAdded.add(() => Promise.resolve(void told.push("added")));
    worksheets.onDeleted.add(() => Promise.resolve(void told.push("deleted")));
    worksheets.onActivated.add(() => Promise.resolve(void told.push("activated")));
    worksheets.onDeactivated.add(() => Promise.resolve(void told.push("deactivated")));
    await context.sync();
    const other = worksheets.add("甲");
    await context.sync();
    other.activate();
    await context.sync();
    other.delete();
    await context.sync();
  });
  await eventsArrive();
  expect(told).toEqual([
    "added",
    "deactivated",
    "activated",
    "deactivated",
    "activated",
    "deleted",
  ]);
});

test("a selection is told to the worksheet and to the workbook", async () => {
  const told: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.onSelectionChanged.add((event) => Promise.resolve(void told.push(event.address)));
    context.workbook.onSelectionChanged.add(() => Promise.resolve(void told.push("工作簿")));
    await context.sync();
  });
  bench().select("Sheet1!B2:C3");
  await eventsArrive();
  expect(told.sort()).toEqual(["B2:C3", "工作簿"].sort());
  await onSheet(async (_sheet, context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
  });
});

test("selecting by the add-in brings the sheet to the front", async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("三、依申请公开");
    other.activate();
    other.getRange("D5").select();
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe("三、依申请公开");
  });
  expect(bench().selection()).toBe("'三、依申请公开'!D5");
});

test("after a file was opened again the worksheet's events still come", async () => {
  await bench().open(bench().snapshot());
  const { own } = await listen();
  await bench().write("Sheet1!A1", 1);
  await eventsArrive();
  expect(summary(own)).toEqual([["A1", "RangeEdited"]]);
});
