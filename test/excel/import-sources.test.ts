import { workbookActions } from "../../src/excel/actions";
import type { Imported, SourceTable } from "../../src/exchange/imported";
import { cellId } from "../../src/report/cell";
import type { TableKey } from "../../src/report/form";
import { TABLE_KEYS } from "../../src/report/form";
import type { Report } from "../../src/report/model";
import { openReport } from "../../workbench/open-report";
import { filled } from "../check/reports";
import { cellsOf, inWorkbook, paste } from "./pasted";
import { closeAll, fixture, newWorkbook, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { fillTables, insertTables, readSources, readWorkbook } = workbookActions;
const SUQIAN = fixture("suqian-2023");
const EMPTY = { ...filled(null), year: 2023 };

const where = ({ tables }: Imported): string[] => tables.map(({ where: place }) => place);

const numbersOf = (report: Report, table: TableKey) => cellsOf(report, table);

const numbersIn = (source: SourceTable | undefined) =>
  source?.cells.map(({ key, value: number }) => ({ key, value: number }));

test("tables pasted beside the inserted ones are sources, each with its place; the inserted are not", async () => {
  const bench = await workbookOf(EMPTY);
  await paste(SUQIAN, "requests", { sheet: "Word 贴来", row: 2, column: 1 });
  await paste(SUQIAN, "proceedings", { sheet: "Word 贴来", row: 40 });
  bench.requests.reset();
  const sources = value(await readSources());
  expect(where(sources)).toEqual(["工作表“Word 贴来”的 B3:K30", "工作表“Word 贴来”的 A41:O44"]);
  expect(sources.tables.map(({ editions }) => editions)).toEqual([["2021"], ["2021", "2019"]]);
  expect(numbersIn(sources.tables[0])).toEqual(numbersOf(SUQIAN, "requests"));
  expect(numbersIn(sources.tables[1])).toEqual(numbersOf(SUQIAN, "proceedings"));
  expect(sources).toMatchObject({
    source: "workbook",
    organisation: null,
    year: null,
    level: null,
    text: null,
    refused: [],
  });
  expect(bench.requests()).toMatchObject({ syncs: 2, clearsUndo: [] });
});

test("what was pasted goes into the inserted tables as it stands", async () => {
  await workbookOf(EMPTY);
  for (const [index, table] of TABLE_KEYS.entries()) {
    await paste(SUQIAN, table, { sheet: "贴来", row: index * 40 });
  }
  const { tables } = value(await readSources());
  const fills = tables.map(({ table, editions, cells }) => ({
    table,
    format: editions[0] ?? "2021",
    cells: cells.map(({ key, value: number }) => ({ key, value: number })),
  }));
  value(await fillTables({ tables: fills, existing: "ask" }));
  const { report } = value(await readWorkbook());
  expect([report.disclosure, report.requests, report.proceedings]).toEqual([
    SUQIAN.disclosure,
    SUQIAN.requests,
    SUQIAN.proceedings,
  ]);
});

test("a table pasted right under the audited one on its sheet is found, the audited one is not", async () => {
  await workbookOf(EMPTY);
  await paste(SUQIAN, "requests", { sheet: "三、依申请公开", row: 40 });
  expect(where(value(await readSources()))).toEqual(["工作表“三、依申请公开”的 A41:J68"]);
});

test("two tables of a kind are both there", async () => {
  await workbookOf(EMPTY);
  await paste(SUQIAN, "requests", { sheet: "甲" });
  await paste(fixture("chaoyang-2023"), "requests", { sheet: "乙" });
  const sources = value(await readSources());
  expect(where(sources)).toEqual(["工作表“甲”的 A1:J28", "工作表“乙”的 A1:J28"]);
  expect(sources.tables.map(({ table }) => table)).toEqual(["requests", "requests"]);
});

test("a total that a formula gives is told as computed, a pasted number is not", async () => {
  const bench = await workbookOf(EMPTY);
  await paste(SUQIAN, "proceedings", { sheet: "贴来", row: 2, column: 1 });
  await bench.write("'贴来'!F6", "=SUM(B6:E6)");
  const [source] = value(await readSources()).tables;
  const computed = source?.cells.filter((each) => each.computed).map(({ key }) => cellId(key));
  expect(computed).toEqual(["proceedings.reconsideration.total"]);
  expect(numbersIn(source)).toEqual(numbersOf(SUQIAN, "proceedings"));
});

test("a workbook with the audited tables alone has no source", async () => {
  await workbookOf(SUQIAN);
  expect(value(await readSources())).toMatchObject({ tables: [], refused: [] });
});

test("an empty workbook has no source", async () => {
  await newWorkbook();
  expect(value(await readSources())).toMatchObject({ tables: [], refused: [] });
});

test("what stood in a cell is kept as people see it: a note, a number as text, a blank", async () => {
  await workbookOf(EMPTY);
  await paste(SUQIAN, "requests", { sheet: "贴来" }, (cells) => {
    cells[3]?.splice(3, 3, "22（其中修订16件）", "1,175", "");
  });
  const cells = value(await readSources()).tables[0]?.cells ?? [];
  const received = cells.filter(({ key }) => key.row === "received").slice(0, 3);
  expect(received.map(({ raw, value: number, address }) => [raw, number, address])).toEqual([
    ["22（其中修订16件）", "22（其中修订16件）", "'贴来'!D4"],
    ["1,175", "1,175", "'贴来'!E4"],
    ["", null, "'贴来'!F4"],
  ]);
});

test("an altered label and a lost 勾稽 note are told with the source", async () => {
  await workbookOf(EMPTY);
  await paste(SUQIAN, "requests", { sheet: "贴来" }, (cells) => {
    cells[0]?.splice(0, 1, "");
    cells[3]?.splice(0, 1, "一、本年新收政府信息公开申请数");
  });
  const labels = value(await readSources()).tables[0]?.labels ?? [];
  expect(labels.map(({ found }) => found)).toEqual(["一、本年新收政府信息公开申请数", ""]);
  expect(labels[1]?.expected).toContain("勾稽关系");
});

test("a pasted table without a row is refused with its sheet, the others are sources", async () => {
  await workbookOf(EMPTY);
  await paste(SUQIAN, "requests", { sheet: "贴来" }, (cells) => cells.splice(10, 1));
  await paste(SUQIAN, "proceedings", { sheet: "另一张" });
  const sources = value(await readSources());
  expect(sources.tables.map(({ table }) => table)).toEqual(["proceedings"]);
  expect(sources.refused.map(({ table }) => table)).toEqual(["requests"]);
  expect(sources.refused[0]?.sentence).toMatch(/^表三（工作表“贴来”）：没有找到/);
});

describe("two sets of inserted tables, 2023 and 2024", () => {
  async function twoYears() {
    const bench = await workbookOf(SUQIAN);
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem("二、主动公开").name = "2023 二";
      worksheets.getItem("三、依申请公开").name = "2023 三";
      worksheets.getItem("四、复议诉讼").name = "2023 四";
    });
    await openReport(fixture("suqian-2024"), "typed");
    return bench;
  }

  test("on a sheet of 2024 the tables of 2023 are the sources, and the names know whose they are", async () => {
    const bench = await twoYears();
    bench.select("'三、依申请公开'!A1");
    const sources = value(await readSources());
    expect(sources).toMatchObject({ organisation: "宿迁市", year: 2023 });
    expect(where(sources)).toEqual([
      "工作表“2023 二”的 A3:D16",
      "工作表“2023 三”的 A3:J30",
      "工作表“2023 四”的 A3:O6",
    ]);
    expect(numbersIn(sources.tables[1])).toEqual(numbersOf(SUQIAN, "requests"));
  });

  test("on a sheet of 2023 it is the other way round", async () => {
    const bench = await twoYears();
    bench.select("'2023 三'!A1");
    expect(value(await readSources())).toMatchObject({ organisation: "宿迁市", year: 2024 });
  });

  test("with a pasted table among them nobody can say whose all of them are", async () => {
    const bench = await twoYears();
    await paste(SUQIAN, "requests", { sheet: "贴来" });
    bench.select("'三、依申请公开'!A1");
    expect(value(await readSources())).toMatchObject({ organisation: null, year: null });
  });
});

test("without inserted tables the pasted ones are the audited ones, not sources", async () => {
  await newWorkbook();
  await paste(SUQIAN, "requests", { sheet: "贴来" });
  expect(value(await readSources()).tables).toEqual([]);
  value(
    await insertTables({
      profile: { organisation: "宿迁市", year: 2023, level: null },
      format: "2021",
      tables: TABLE_KEYS,
      totals: "formulas",
    }),
  );
  expect(where(value(await readSources()))).toEqual(["工作表“贴来”的 A1:J28"]);
});
