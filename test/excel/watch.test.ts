import { workbookActions } from "../../src/excel/actions";
import { follow, until } from "./follow";
import { paste } from "./pasted";
import { closeAll, fixture, newWorkbook, value, workbookOf } from "./workbook";

afterAll(closeAll);

test("typing updates the list without writing anything to the workbook", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { outcomes, stop } = await follow();
  expect(outcomes.at(-1)?.findings).toHaveLength(2);
  await bench.write("'三、依申请公开'!D29", 3);
  await until(() => outcomes.length >= 2);
  expect(outcomes.at(-1)?.findings.map(({ finding }) => finding.code)).toContain("balance");
  expect(outcomes.at(-1)?.marked).toBeNull();
  expect(await bench.marks()).toEqual([]);
  await stop();
});

test("when the names vanish while the pane is open, the labels find the tables again", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { outcomes, stop } = await follow();
  await Excel.run(async (context) => {
    context.workbook.names.getItem("年报_表三").delete();
    await context.sync();
  });
  await bench.write("'三、依申请公开'!D29", 3);
  await until(() => outcomes.length >= 2);
  expect(outcomes.at(-1)?.tables.map(({ foundBy }) => foundBy)).toEqual(["name", "labels", "name"]);
  await stop();
});

test("many quick changes are read once", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { outcomes, stop } = await follow();
  for (const row of [6, 7, 8, 9]) await bench.write(`'三、依申请公开'!D${row}`, 1);
  await until(() => outcomes.length >= 2);
  expect(outcomes).toHaveLength(2);
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
  const { outcomes, stop } = await follow();
  await stop();
  const before = outcomes.length;
  await bench.write("'三、依申请公开'!D29", 3);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(outcomes).toHaveLength(before);
});

const TOTAL = "'三、依申请公开'!D29";

test("a change while 审核 is under way is told, and 审核 is known to have read before it", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { outcomes, stop } = await follow();
  const checked = value(
    await workbookActions.checkWorkbook(async () => {
      await bench.write(TOTAL, 3);
      await until(() => outcomes.length === 2);
      return [];
    }),
  );
  expect(checked.begun).toBeLessThan(outcomes[1]?.begun ?? 0);
  // What was told knows nothing of the marks that came after it.
  expect(outcomes[1]?.standing).toBe(0);
  await until(() => outcomes.length === 3);
  expect(outcomes[2]?.standing).toBe(checked.marked);
  await stop();
});

test("that marks are cleared is told: no event says so", async () => {
  await workbookOf(fixture("chaoyang-2023"));
  const { outcomes, stop } = await follow();
  value(await workbookActions.checkWorkbook());
  value(await workbookActions.clearMarks());
  await until(() => outcomes.length === 2);
  expect(outcomes[1]?.standing).toBe(0);
  await stop();
});

test("a table that is pasted while the pane is open is found", async () => {
  await newWorkbook();
  const { outcomes, stop } = await follow();
  expect(outcomes[0]?.tables).toEqual([]);
  await paste(fixture("chaoyang-2023"), "proceedings", { sheet: "甲" });
  await until(() => outcomes.at(-1)?.tables.length === 1);
  await paste(fixture("chaoyang-2023"), "disclosure", { sheet: "甲", row: 12 });
  await until(() => outcomes.at(-1)?.tables.length === 2);
  await stop();
});

test("a reading that Excel refuses is told, and the next change is read", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { outcomes, failures, stop } = await follow();
  bench.fail({ code: "ServiceNotAvailable" });
  await bench.write(TOTAL, 1);
  await until(() => failures.length === 1);
  await bench.write(TOTAL, 3);
  await until(() => outcomes.length === 2);
  expect(failures).toEqual(["Excel 暂时没有响应，请稍后再试。"]);
  await stop();
});
