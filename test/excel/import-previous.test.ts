import { workbookActions } from "../../src/excel/actions";
import type { WorkbookReading } from "../../src/excel/contract/contract";
import type { Checked } from "../../src/actions/checked";
import { judgedHere } from "../text-here";
import { cellId } from "../../src/report/cell";
import type { Report } from "../../src/report/model";
import { change } from "../check/reports";
import { checkNow, readNow } from "./checked";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { readWorkbook, removePrevious, savePrevious } = workbookActions;
const LAST = fixture("suqian-2023");
const THIS = fixture("suqian-2024");

const found = ({ audit }: Checked): string[] =>
  audit.findings.map(({ code, focus }) => [code, ...focus.map(cellId)].join(" "));

/** What 审核 finds in a workbook of `report` beside 宿迁市 2023. */
async function besideLast(report: Report): Promise<Checked> {
  await workbookOf(report);
  value(await savePrevious(LAST));
  return value(await checkNow());
}

describe("宿迁市 2024 beside the report of 2023", () => {
  test("as published nothing stands out, and the outcome says what it was compared with", async () => {
    const outcome = await besideLast(THIS);
    expect(found(outcome)).toEqual([]);
    expect(outcome.previous).toMatchObject({
      organisation: "宿迁市",
      year: 2023,
      comparable: true,
    });
  });

  test.each<[string, Record<string, number>]>([
    [
      "carried-in requests.carriedIn.naturalPerson",
      { "requests.carriedIn.naturalPerson": 117, "requests.carriedIn.business": 4 },
    ],
    [
      "in-force disclosure.normativeDocuments.inForce",
      { "disclosure.normativeDocuments.inForce": 421 },
    ],
    ["fee-unit disclosure.fees.amount", { "disclosure.fees.amount": 592372449 }],
    ["year-jump disclosure.licences.decisions", { "disclosure.licences.decisions": 600_000 }],
  ])("%s, where the number was changed", async (finding, changes) => {
    const outcome = await besideLast(change(THIS, changes));
    expect(found(outcome)).toContain(finding);
    expect(outcome.marked).toBeGreaterThan(0);
  });

  test("a finding with last year is marked in the sheet", async () => {
    const bench = await workbookOf(change(THIS, { "disclosure.licences.decisions": 600_000 }));
    value(await savePrevious(LAST));
    value(await checkNow());
    expect(await bench.marks()).toHaveLength(1);
  });
});

test("without last year's report there is nothing to compare with", async () => {
  await workbookOf(change(THIS, { "disclosure.licences.decisions": 600_000 }));
  const outcome = value(await checkNow());
  expect(outcome.previous).toBeNull();
  expect(found(outcome)).toEqual([]);
});

test("it is kept over closing and opening, and 审核 still reads in one request", async () => {
  const bench = await workbookOf(change(THIS, { "disclosure.licences.decisions": 600_000 }));
  value(await savePrevious(LAST));
  await bench.open(bench.snapshot());
  bench.requests.reset();
  const outcome = value(await checkNow());
  expect(found(outcome)).toEqual(["year-jump disclosure.licences.decisions"]);
  expect(bench.requests()).toMatchObject({ syncs: 2, clearsUndo: [] });
});

test("a report of another year is kept and told, but not compared with", async () => {
  await workbookOf(change(THIS, { "disclosure.licences.decisions": 600_000 }));
  value(await savePrevious({ ...LAST, year: 2021 }));
  const outcome = await readNow();
  expect(outcome.previous).toMatchObject({
    organisation: "宿迁市",
    year: 2021,
    comparable: false,
  });
  expect(found(outcome)).toEqual([]);
});

test("another report takes its place; taken away, it is gone", async () => {
  const bench = await workbookOf(THIS);
  value(await savePrevious(fixture("chaoyang-2023")));
  value(await savePrevious(LAST));
  expect(value(await readWorkbook()).previous?.organisation).toBe("宿迁市");
  value(await removePrevious());
  expect(value(await readWorkbook()).previous).toBeNull();
  await bench.open(bench.snapshot());
  expect(value(await readWorkbook()).previous).toBeNull();
});

test("taking away what is not there does no harm", async () => {
  await workbookOf(THIS);
  value(await removePrevious());
  expect(value(await readWorkbook()).previous).toBeNull();
});

test.each([
  ["no JSON", "{not json"],
  ["a version of the future", JSON.stringify({ version: 2, report: LAST })],
  ["a report without a row", JSON.stringify({ version: 1, report: { ...LAST, requests: {} } })],
  ["a number", 7],
])("damaged (%s) it counts as none, and 审核 goes on", async (_what, stored) => {
  await workbookOf(THIS);
  await inWorkbook(({ settings }) => {
    settings.add("nianbao.previous", stored);
  });
  const outcome = value(await checkNow());
  expect(outcome.previous).toBeNull();
  expect(found(outcome)).toEqual([]);
});

test("who follows the workbook is told at once when last year's report comes and goes", async () => {
  await workbookOf(change(THIS, { "disclosure.licences.decisions": 600_000 }));
  const readings: WorkbookReading[] = [];
  const stop = value(
    await workbookActions.watch({
      changed: (reading) => readings.push(reading),
      selected: () => undefined,
      failed: (sentence) => {
        throw new Error(sentence);
      },
    }),
  );
  const until = async (count: number): Promise<void> => {
    for (let turn = 0; turn < 200 && readings.length < count; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  value(await savePrevious(LAST));
  await until(2);
  value(await removePrevious());
  await until(3);
  await stop();
  expect(readings.map(({ previous }) => previous?.year ?? null)).toEqual([null, 2023, null]);
  const judged = readings.map((each) => judgedHere(each, { form: null, failure: null }));
  expect(judged.map(({ audit }) => audit.findings.length)).toEqual([0, 1, 0]);
});
