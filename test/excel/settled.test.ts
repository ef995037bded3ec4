import { explanationKey } from "../../src/check/review/explanation-key";
import { workbookActions } from "../../src/excel/actions";
import type { Checked } from "../../src/actions/checked";
import { openReport } from "../../workbench/open-report";
import { cell } from "../check/reports";
import { readNow } from "./checked";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, sentence, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { confirmCell, dismissExplanation, readWorkbook, restoreExplanation, unconfirmCell } =
  workbookActions;

const REPORT = fixture("chaoyang-2023");
const SHEET = "三、依申请公开";
/** 表三 · 自然人 · （七）总计, which says 0 where its parts add up to 3. */
const TOTAL = cell("requests.resultsTotal.naturalPerson");
const ADDRESS = `'${SHEET}'!D29`;

const confirmed = async () => (await readNow()).confirmed;

/** The key of what explains the findings of the workbook together. */
function keyOf(from: Checked): string {
  const findings = from.audit.findings.flatMap(({ code, cells }) =>
    code === "results-total" ? [{ code, cells }] : [],
  );
  return explanationKey(findings, from);
}

describe("此数无误", () => {
  test("counts while the cell holds the value, over closing and opening, and can be taken back", async () => {
    const bench = await workbookOf(REPORT);
    value(await confirmCell(TOTAL, 0));
    expect(await confirmed()).toEqual([TOTAL]);
    await bench.open(bench.snapshot());
    expect(await confirmed()).toEqual([TOTAL]);
    await bench.write(ADDRESS, 3);
    expect(await confirmed()).toEqual([]);
    await bench.write(ADDRESS, 0);
    expect(await confirmed()).toEqual([TOTAL]);
    value(await unconfirmCell(TOTAL));
    expect(await confirmed()).toEqual([]);
  });

  test("a cell is confirmed once, with the value it was confirmed with last", async () => {
    const bench = await workbookOf(REPORT);
    value(await confirmCell(TOTAL, 0));
    value(await confirmCell(TOTAL, 0));
    expect(await confirmed()).toEqual([TOTAL]);
    await bench.write(ADDRESS, 3);
    value(await confirmCell(TOTAL, 3));
    await bench.write(ADDRESS, 0);
    expect(await confirmed()).toEqual([]);
  });

  test("is refused when the cell was typed over meanwhile", async () => {
    const bench = await workbookOf(REPORT);
    await bench.write(ADDRESS, 3);
    expect(sentence(await confirmCell(TOTAL, 0))).toBe(
      "这一格的数刚刚变了，没有记下。请看过新的审核结果再确认。",
    );
    expect(await confirmed()).toEqual([]);
  });

  test("of one set of tables is none of another", async () => {
    const bench = await workbookOf(REPORT);
    value(await confirmCell(TOTAL, 0));
    await inWorkbook(({ worksheets }) => {
      for (const name of ["二、主动公开", SHEET, "四、复议诉讼"]) {
        worksheets.getItem(name).name = `2023 ${name}`;
      }
    });
    await openReport({ ...REPORT, year: 2024 }, "typed");
    bench.select(`'${SHEET}'!A1`);
    expect(await confirmed()).toEqual([]);
    value(await confirmCell(TOTAL, 0));
    value(await unconfirmCell(TOTAL));
    bench.select(`'2023 ${SHEET}'!A1`);
    expect(await confirmed()).toEqual([TOTAL]);
  });
});

describe("都不对", () => {
  test("keeps an explanation away while its cells hold the same; it can be brought back", async () => {
    const bench = await workbookOf(REPORT);
    const key = keyOf(await readNow());
    value(await dismissExplanation(key));
    expect((await readNow()).dismissed).toEqual([key]);
    await bench.open(bench.snapshot());
    expect((await readNow()).dismissed).toEqual([keyOf(await readNow())]);
    await bench.write(ADDRESS, 1);
    expect((await readNow()).dismissed).toEqual([]);
    await bench.write(ADDRESS, 0);
    expect((await readNow()).dismissed).toEqual([key]);
    value(await restoreExplanation(key));
    expect((await readNow()).dismissed).toEqual([]);
  });

  test("is remembered beside the cells that were confirmed", async () => {
    await workbookOf(REPORT);
    value(await confirmCell(TOTAL, 0));
    const key = keyOf(await readNow());
    value(await dismissExplanation(key));
    value(await dismissExplanation(key));
    expect(await readNow()).toMatchObject({ confirmed: [TOTAL], dismissed: [key] });
  });
});

test("no cell is written for it, and reading takes one request", async () => {
  const bench = await workbookOf(REPORT);
  const before = await bench.read(`'${SHEET}'!A1:J40`);
  bench.requests.reset();
  value(await confirmCell(TOTAL, 0));
  expect(bench.requests()).toMatchObject({ syncs: 2, clearsUndo: [] });
  bench.requests.reset();
  value(await readWorkbook());
  expect(bench.requests().syncs).toBe(1);
  expect(await bench.read(`'${SHEET}'!A1:J40`)).toEqual(before);
  expect(bench.sheets()).toHaveLength(4);
});

test.each([
  ["no JSON", "{not json"],
  ["a version of the future", JSON.stringify({ version: 2, confirmed: [], dismissed: [] })],
  ["another form", JSON.stringify({ version: 1, confirmed: [{ cell: "x" }], dismissed: [] })],
  ["a number", 7],
])("damaged (%s) it counts as nothing, and can be written again", async (_what, stored) => {
  await workbookOf(REPORT);
  await inWorkbook(({ settings }) => {
    settings.add("nianbao.settled", stored);
  });
  expect(await readNow()).toMatchObject({ confirmed: [], dismissed: [] });
  value(await confirmCell(TOTAL, 0));
  expect(await confirmed()).toEqual([TOTAL]);
});

test("who follows the workbook is told at once, though no cell changed", async () => {
  await workbookOf(REPORT);
  const told: number[] = [];
  const stop = value(
    await workbookActions.watch({
      changed: (now) => told.push(now.confirmed.length),
      selected: () => undefined,
      failed: (words) => {
        throw new Error(words);
      },
    }),
  );
  value(await confirmCell(TOTAL, 0));
  for (let turn = 0; turn < 200 && told.length < 2; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await stop();
  expect(told).toEqual([0, 1]);
});

test("此数无误 and 都不对 at once: both are kept", async () => {
  await workbookOf(REPORT);
  const key = keyOf(await readNow());
  const both = await Promise.all([confirmCell(TOTAL, 0), dismissExplanation(key)]);
  both.map(value);
  const { confirmed: cells, dismissed } = value(await readWorkbook());
  expect([cells, dismissed]).toEqual([[TOTAL], [key]]);
});
