import { workbookActions } from "../../src/excel/actions";
import type { CheckOutcome, SelectedCell } from "../../src/excel/contract";
import { closeAll, fixture, value, workbookOf } from "./workbook";

afterAll(closeAll);

/** Follows a workbook and lets a test wait for the next thing it tells. */
async function follow() {
  const outcomes: CheckOutcome[] = [];
  const selections: (SelectedCell | null)[] = [];
  const failures: string[] = [];
  const stop = value(
    await workbookActions.watch({
      changed: (outcome) => outcomes.push(outcome),
      selected: (cell) => selections.push(cell),
      failed: (sentence) => failures.push(sentence),
    }),
  );
  const until = async (condition: () => boolean): Promise<void> => {
    for (let turn = 0; turn < 200 && !condition(); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(condition()).toBe(true);
  };
  return { outcomes, selections, failures, stop, until };
}

test("typing updates the list without writing anything to the workbook", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { outcomes, stop, until } = await follow();
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
  const { outcomes, stop, until } = await follow();
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
  const { outcomes, stop, until } = await follow();
  for (const row of [6, 7, 8, 9]) await bench.write(`'三、依申请公开'!D${row}`, 1);
  await until(() => outcomes.length >= 2);
  expect(outcomes).toHaveLength(2);
  await stop();
});

test("a selected cell tells its place and what belongs there", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { selections, stop, until } = await follow();
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
