import type * as silence from "../../src/excel/host/silence";
import { eventsArrive } from "../host/bench";
import { follow, listen, until } from "./follow";
import { closeAll, fixture, workbookOf } from "./workbook";

const LIMIT = 400;

// A minute is too long for a test.
jest.mock("../../src/excel/host/silence", () => {
  const actual = jest.requireActual<typeof silence>("../../src/excel/host/silence");
  return { silence: (tell: () => void) => actual.silence(tell, 400) };
});

const TOTAL = "'三、依申请公开'!D29";
const SENTENCE = /^Excel 没有回应，清单暂时没有跟上表格。/;

const pass = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

afterAll(closeAll);

test("readings that are held back while a cell is edited are told once, and late ones count", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { readings, failures, stop } = await follow();
  bench.editing(true);
  await bench.write(TOTAL, 1);
  await until(() => failures.length > 0);
  await bench.write(TOTAL, 3);
  await pass(LIMIT * 2);
  expect(failures).toHaveLength(1);
  expect(failures[0]).toMatch(SENTENCE);
  bench.editing(false);
  await until(() => readings.length > 1);
  await stop();
});

test("a pane that is opened while a cell is edited says so, and reads once the edit ends", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  await eventsArrive();
  bench.editing(true);
  const { readings, failures, started } = listen();
  await until(() => failures.length > 0);
  expect(failures).toEqual([expect.stringMatching(SENTENCE)]);
  bench.editing(false);
  await until(() => readings.length > 0);
  await (
    await started
  )();
});

test("what ends before it was answered tells nothing any more", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { failures, stop } = await follow();
  bench.editing(true);
  await bench.write(TOTAL, 1);
  await pass(LIMIT / 2);
  const stopped = stop();
  await pass(LIMIT * 2);
  expect(failures).toEqual([]);
  bench.editing(false);
  await stopped;
});

test("where Excel refuses to let go of the events, nothing is thrown", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { stop } = await follow();
  bench.fail({ code: "GeneralException" });
  await expect(stop()).resolves.toBeUndefined();
});
