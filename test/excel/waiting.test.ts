import { check } from "../../src/actions/check";
import { PATIENCE } from "../../src/actions/waiting";
import { writeFixes } from "../../src/actions/write-fixes";
import { valueAt } from "../../src/report/model";
import { cell } from "../check/reports";
import { sessionHere } from "./checked";
import { until } from "./follow";
import { closeAll, fixture, workbookOf } from "./workbook";

const TOTAL = "'三、依申请公开'!D29";
const CELL = cell("requests.resultsTotal.naturalPerson");

afterAll(closeAll);

/** Somebody edits a cell and presses a button of the pane. */
async function edited() {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const session = sessionHere();
  bench.editing(true);
  return { bench, session, isWaiting: () => session.state().waiting };
}

test("审核 says that it waits for the end of an edit, and goes on when it ends", async () => {
  const { bench, session, isWaiting } = await edited();
  const checking = session.perform(check());
  await until(isWaiting);
  bench.editing(false);
  await checking;
  expect(session.state()).toMatchObject({ waiting: false, running: null });
  expect(session.state().outcome?.marked).toBe(2);
});

test("审核 that was given up writes no mark when the edit ends", async () => {
  const { bench, session, isWaiting } = await edited();
  const checking = session.perform(check());
  await until(isWaiting);
  session.giveUp();
  await checking;
  bench.editing(false);
  await until(() => session.state().reading !== null);
  expect(await bench.marks()).toEqual([]);
  expect(session.state().outcome?.marked ?? null).toBeNull();
});

test("采纳 that was given up is not called undone: what stands there in the end is read", async () => {
  const { bench, session, isWaiting } = await edited();
  const fixing = session.perform(writeFixes({ fixes: [{ cell: CELL, from: 1, value: 3 }] }));
  await until(isWaiting);
  session.giveUp();
  await fixing;
  expect(session.state().notices.fill?.text).toMatch(/^已不再等待，Excel 可能稍后仍会完成/);
  bench.editing(false);
  await until(() => session.state().reading !== null);
  const [[there]] = (await bench.read(TOTAL)) as [[number]];
  const { reading } = session.state();
  expect(reading && valueAt(reading.report, CELL)).toBe(there);
});

test("an answer within the patience of a person is no waiting", async () => {
  const { bench, session, isWaiting } = await edited();
  const checking = session.perform(check());
  await new Promise((resolve) => setTimeout(resolve, PATIENCE / 3));
  expect(isWaiting()).toBe(false);
  bench.editing(false);
  await checking;
  expect(session.state().outcome?.marked).toBe(2);
});
