import type { WorkbookReading } from "../../src/excel/contract/contract";
import * as reading from "../../src/excel/reading/read";
import { readAgainSoon } from "../../src/excel/host/reread-soon";
import { valueAt } from "../../src/report/model";
import { eventsArrive } from "../host/bench";
import { follow, listen, until } from "./follow";
import { paste } from "./pasted";
import { closeAll, fixture, newWorkbook, workbookOf } from "./workbook";

// To hold a reading back, or to let it break: nothing else makes either happen.
jest.mock("../../src/excel/reading/read", () => {
  const actual = jest.requireActual<typeof reading>("../../src/excel/reading/read");
  return { ...actual, readReport: jest.fn(actual.readReport) };
});
const readReport = jest.mocked(reading.readReport);
const { readReport: actual } = jest.requireActual<typeof reading>("../../src/excel/reading/read");

const TOTAL = "'三、依申请公开'!D29";

/** The next reading ends only when it is let go. */
function holdBack(): () => void {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  readReport.mockImplementationOnce(async (context, byLabels) => {
    const found = await actual(context, byLabels);
    await held;
    return found;
  });
  return () => letGo();
}

function totalOf(told: WorkbookReading | undefined) {
  const cell = { table: "requests", row: "resultsTotal", column: "naturalPerson" } as const;
  return told && valueAt(told.report, cell);
}

beforeEach(() => {
  readReport.mockClear();
});

afterAll(closeAll);

test("what an action keeps while the first reading is under way is read", async () => {
  await workbookOf(fixture("chaoyang-2023"));
  // The events of its filling in are not what this is about.
  await eventsArrive();
  const letGo = holdBack();
  const { readings, started } = listen();
  await until(() => readReport.mock.calls.length === 1);
  readAgainSoon();
  letGo();
  await until(() => readings.length === 2);
  await (
    await started
  )();
});

test("a change is in the list though the reading before it ends last", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { readings, stop } = await follow();
  const letGo = holdBack();
  await bench.write(TOTAL, 1);
  await until(() => readReport.mock.calls.length === 2);
  await bench.write(TOTAL, 3);
  await until(() => readings.length === 2);
  letGo();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(totalOf(readings.at(-1))).toBe(3);
  expect(readings).toHaveLength(2);
  await stop();
});

test("a pasted table is looked for by every reading until one has found it", async () => {
  const bench = await newWorkbook();
  const { readings, stop } = await follow();
  const letGo = holdBack();
  await paste(fixture("chaoyang-2023"), "proceedings", { sheet: "甲" });
  await until(() => readReport.mock.calls.length === 2);
  await bench.write("甲!Z1", 1);
  await until(() => readings.length === 2);
  expect(readings[1]?.tables).toHaveLength(1);
  letGo();
  await stop();
});

test("a fault of ours is told, and the next change is read again", async () => {
  const reported = jest.fn();
  Object.assign(globalThis, { reportError: reported });
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const { readings, failures, stop } = await follow();
  const fault = new TypeError("no such property");
  readReport.mockRejectedValueOnce(fault);
  await bench.write(TOTAL, 1);
  await until(() => failures.length === 1);
  expect(failures[0]).toMatch(/^操作没有完成，/);
  expect(reported).toHaveBeenCalledWith(fault);
  await bench.write(TOTAL, 3);
  await until(() => readings.length === 2);
  await stop();
});
