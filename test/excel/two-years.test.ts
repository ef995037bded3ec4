import { workbookActions } from "../../src/excel/actions";
import type { Checked } from "../../src/actions/checked";
import { emptyForm } from "../../src/actions/form";
import { assembledPreview } from "../../src/actions/import/assembled-preview";
import { previewOf } from "../../src/actions/import/source-preview";
import type { SourcePreview } from "../../src/actions/import/source-preview";
import { cellId } from "../../src/report/cell";
import type { Report } from "../../src/report/model";
import { openReport } from "../../workbench/open-report";
import type { Workbench } from "../../workbench/node/open";
import { change } from "../check/reports";
import { checkNow } from "./checked";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { readSources, readWorkbook, savePrevious } = workbookActions;

const LAST = fixture("suqian-2023");
const THIS = fixture("suqian-2024");
const SHEETS = ["二、主动公开", "三、依申请公开", "四、复议诉讼"];

/** A workbook with a set of tables for each report; the sheets of all but the last are renamed. */
async function workbookWith(first: Report, ...others: readonly Report[]): Promise<Workbench> {
  const bench = await workbookOf(first);
  let year = first.year;
  for (const report of others) {
    const before = String(year);
    await inWorkbook(({ worksheets }) => {
      for (const name of SHEETS) worksheets.getItem(name).name = `${before} ${name}`;
    });
    await openReport(report, "typed");
    year = report.year;
  }
  return bench;
}

const codes = ({ audit }: Checked): string[] =>
  audit.findings.map(({ code, focus }) => [code, ...focus.map(cellId)].join(" "));

/** 从本工作簿读取: the preview as the pane makes it for the report of 2024. */
async function preview(): Promise<SourcePreview> {
  const form = { ...emptyForm(new Date()), organisation: "宿迁市", year: "2024" };
  return previewOf(value(await readSources()), "本工作簿", "fill", form);
}

describe("last year's tables stand in the same workbook", () => {
  test("从本工作簿读取 gives them with unit and year, and 作为上年年报 compares with them", async () => {
    const bench = await workbookWith(
      LAST,
      change(THIS, { "requests.carriedIn.naturalPerson": 117 }),
    );
    bench.select("'三、依申请公开'!A1");
    expect(codes(value(await checkNow()))).not.toContain(
      "carried-in requests.carriedIn.naturalPerson",
    );
    const source = await preview();
    expect(source).toMatchObject({ organisation: "宿迁市", year: "2023" });
    const { report, problems } = assembledPreview(source);
    expect(problems).toEqual([]);
    expect([report.disclosure, report.requests, report.proceedings]).toEqual([
      LAST.disclosure,
      LAST.requests,
      LAST.proceedings,
    ]);
    value(await savePrevious(report));
    const outcome = value(await checkNow());
    expect(outcome.previous).toMatchObject({
      organisation: "宿迁市",
      year: 2023,
      comparable: true,
    });
    expect(codes(outcome)).toContain("carried-in requests.carriedIn.naturalPerson");
  });

  test("on the sheets of last year it is known and not compared with itself", async () => {
    const bench = await workbookWith(LAST, THIS);
    bench.select("'三、依申请公开'!A1");
    value(await savePrevious(assembledPreview(await preview()).report));
    bench.select("'2023 三、依申请公开'!A1");
    const outcome = value(await readWorkbook());
    expect(outcome.report.year).toBe(2023);
    expect(outcome.previous).toMatchObject({ year: 2023, comparable: false });
  });

  test("of three years it can be told which table is whose", async () => {
    const bench = await workbookWith({ ...LAST, year: 2022 }, LAST, THIS);
    bench.select("'三、依申请公开'!A1");
    const source = await preview();
    expect(source.imported.tables.map(({ where }) => where)).toEqual([
      "工作表“2022 二、主动公开”的 A3:D16（宿迁市 2022 年）",
      "工作表“2022 三、依申请公开”的 A3:J30（宿迁市 2022 年）",
      "工作表“2022 四、复议诉讼”的 A3:O6（宿迁市 2022 年）",
      "工作表“2023 二、主动公开”的 A3:D16（宿迁市 2023 年）",
      "工作表“2023 三、依申请公开”的 A3:J30（宿迁市 2023 年）",
      "工作表“2023 四、复议诉讼”的 A3:O6（宿迁市 2023 年）",
    ]);
    const choices = { disclosure: 3, requests: 4, proceedings: 5 };
    const chosen = assembledPreview({ ...source, year: "2023", choices });
    expect(chosen.problems).toEqual([]);
    expect(chosen.report.requests).toEqual(LAST.requests);
  });
});

describe("on a sheet without tables", () => {
  test("the report of the latest year is meant", async () => {
    const bench = await workbookWith(LAST, THIS);
    for (const sheet of ["Sheet1", "2023 三、依申请公开", "三、依申请公开"]) {
      bench.select(`'${sheet}'!A1`);
      const { report, set } = value(await readWorkbook());
      expect([sheet, report.year, set]).toEqual(
        sheet.startsWith("2023") ? [sheet, 2023, 1] : [sheet, 2024, 2],
      );
    }
  });

  test("of one year, for two units, the first set is; a set whose sheets were deleted never is", async () => {
    const bench = await workbookWith(LAST, THIS);
    await inWorkbook(({ worksheets }) => {
      for (const name of SHEETS) worksheets.getItem(name).delete();
    });
    bench.select("'Sheet1'!A1");
    expect(value(await readWorkbook()).report.year).toBe(2023);
    const two = await workbookWith(LAST, { ...LAST, organisation: "某县" });
    two.select("'Sheet1'!A1");
    expect(value(await readWorkbook()).report.organisation).toBe("宿迁市");
  });
});
