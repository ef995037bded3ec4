import { workbookActions } from "../../src/excel/actions";
import { openReport } from "../../workbench/open-report";
import { checkNow } from "./checked";
import { figuresOf } from "./large";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { readSources, readWorkbook } = workbookActions;
const LAST = fixture("suqian-2023");
const THIS = fixture("suqian-2024");

async function twoYears() {
  const bench = await workbookOf(LAST);
  await inWorkbook(({ worksheets }) => {
    for (const name of ["二、主动公开", "三、依申请公开", "四、复议诉讼"]) {
      worksheets.getItem(name).name = `2023 ${name}`;
    }
  });
  await openReport(THIS, "typed");
  return bench;
}

test("with a chart sheet in front 审核 and import read as ever: one report needs no sheet in front", async () => {
  const bench = await workbookOf(LAST);
  bench.chartSheet(true);
  const { syncs } = await figuresOf(bench, async () => {
    expect(value(await readWorkbook()).report).toEqual(LAST);
  });
  expect(syncs).toBe(1);
  value(await checkNow());
  value(await readSources());
});

test("of two years the latest is meant while a chart sheet is in front", async () => {
  const bench = await twoYears();
  bench.select("'2023 三、依申请公开'!A1");
  expect(value(await readWorkbook()).report.year).toBe(2023);
  bench.chartSheet(true);
  expect(value(await readWorkbook()).report).toEqual(THIS);
  value(await checkNow());
});

test("of two years the one in front is read with a second request", async () => {
  const bench = await twoYears();
  for (const [sheet, year] of [
    ["2023 三、依申请公开", 2023],
    ["三、依申请公开", 2024],
  ] as const) {
    bench.select(`'${sheet}'!A1`);
    const { syncs } = await figuresOf(bench, async () => {
      expect(value(await readWorkbook()).report.year).toBe(year);
    });
    expect(syncs).toBe(2);
  }
});

test("another workbook in front is no reason to refuse", async () => {
  const bench = await twoYears();
  bench.fail({ member: "WorksheetCollection.GetActiveWorksheet", code: "InvalidSelection" });
  expect(value(await readWorkbook()).report.year).toBe(2024);
});

test("an Excel that does not answer is no workbook without a sheet in front", async () => {
  const bench = await twoYears();
  bench.fail({ member: "WorksheetCollection.GetActiveWorksheet", code: "ServiceNotAvailable" });
  expect(await readWorkbook()).toMatchObject({ ok: false });
});
