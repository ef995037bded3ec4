import { judgedHere } from "../text-here";
import { workbookActions } from "../../src/excel/actions";
import type { WorkbookReading } from "../../src/excel/contract/contract";
import { checkNow, explainHere } from "./checked";
import { follow, until } from "./follow";
import { paste } from "./pasted";
import { closeAll, fixture, newWorkbook, value, workbookOf } from "./workbook";

afterAll(closeAll);

/** What the rules find in what was told. */
function findings(told: WorkbookReading | undefined): string[] {
  if (told === undefined) return [];
  const { audit } = judgedHere(told, { form: null, failure: null });
  return audit.findings.map(({ code }) => code);
}

test("typing updates the list without writing anything to the workbook", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { readings, stop } = await follow();
  expect(findings(readings.at(-1))).toEqual(["results-total", "results-total"]);
  await bench.write("'三、依申请公开'!D29", 3);
  await until(() => readings.length >= 2);
  expect(findings(readings.at(-1))).toContain("balance");
  expect(readings.at(-1)?.standing).toBe(0);
  expect(await bench.marks()).toEqual([]);
  await stop();
});

test("when the names vanish while the pane is open, the labels find the tables again", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { readings, stop } = await follow();
  await Excel.run(async (context) => {
    context.workbook.names.getItem("年报_表三").delete();
    await context.sync();
  });
  await bench.write("'三、依申请公开'!D29", 3);
  await until(() => readings.length >= 2);
  expect(readings.at(-1)?.tables.map(({ foundBy }) => foundBy)).toEqual(["name", "labels", "name"]);
  await stop();
});

test("many quick changes are read once", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { readings, stop } = await follow();
  for (const row of [6, 7, 8, 9]) await bench.write(`'三、依申请公开'!D${row}`, 1);
  await until(() => readings.length >= 2);
  expect(readings).toHaveLength(2);
  await stop();
});

test("a selected cell tells its place and what belongs there", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { selections, stop } = await follow();
  bench.select("'三、依申请公开'!D13");
  await until(() => selections.length > 0);
  expect(selections.at(-1)).toMatchObject({
    cell: { table: "requests", row: "thirdParty", column: "naturalPerson" },
    value: 1,
    rowHelp: { article: "《条例》第十五条" },
  });
  bench.select("'三、依申请公开'!A1");
  await until(() => selections.at(-1) === null);
  await stop();
});

test("after stopping nothing is told any more", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { readings, stop } = await follow();
  await stop();
  const before = readings.length;
  await bench.write("'三、依申请公开'!D29", 3);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(readings).toHaveLength(before);
});

const TOTAL = "'三、依申请公开'!D29";

test("a change while 审核 is under way is told, and 审核 is known to have read before it", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { readings, stop } = await follow();
  const checked = value(
    await checkNow(async (request) => {
      await bench.write(TOTAL, 3);
      await until(() => readings.length === 2);
      return explainHere(request);
    }),
  );
  expect(checked.begun).toBeLessThan(readings[1]?.begun ?? 0);
  // What was told knows nothing of the marks that came after it.
  expect(readings[1]?.standing).toBe(0);
  await until(() => readings.length === 3);
  expect(readings[2]?.standing).toBe(checked.marked);
  await stop();
});

test("that marks are cleared is told: no event says so", async () => {
  await workbookOf(fixture("chaoyang-2023"));
  const { readings, stop } = await follow();
  value(await checkNow());
  value(await workbookActions.clearMarks());
  await until(() => readings.length === 2);
  expect(readings[1]?.standing).toBe(0);
  await stop();
});

test("a table that is pasted while the pane is open is found", async () => {
  await newWorkbook();
  const { readings, stop } = await follow();
  expect(readings[0]?.tables).toEqual([]);
  await paste(fixture("chaoyang-2023"), "proceedings", { sheet: "甲" });
  await until(() => readings.at(-1)?.tables.length === 1);
  await paste(fixture("chaoyang-2023"), "disclosure", { sheet: "甲", row: 12 });
  await until(() => readings.at(-1)?.tables.length === 2);
  await stop();
});

test("a reading that Excel refuses is told, and the next change is read", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { readings, failures, stop } = await follow();
  bench.fail({ code: "ServiceNotAvailable" });
  await bench.write(TOTAL, 1);
  await until(() => failures.length === 1);
  await bench.write(TOTAL, 3);
  await until(() => readings.length === 2);
  expect(failures).toEqual(["Excel 暂时没有响应，请稍后再试。"]);
  await stop();
});
