import { workbookActions } from "../../src/excel/actions";
import type { WorkbookReading } from "../../src/excel/contract/contract";
import type { TableChoice } from "../../src/excel/contract/import-contract";
import { change } from "../check/reports";
import { checkNow, readNow } from "./checked";
import { cellsOf, inWorkbook, paste } from "./pasted";
import { closeAll, fixture, newWorkbook, value } from "./workbook";

afterAll(closeAll);

const { chooseTable, clearMarks, goTo, readWorkbook, writeFixes } = workbookActions;
const TOWN = fixture("chaoyang-2023");
const CITY = fixture("suqian-2023");

/** Two unnamed tables three: 朝阳镇's and, four rows lower and one column in, 宿迁市's. */
async function twoTables() {
  const bench = await newWorkbook();
  await paste(TOWN, "requests", { sheet: "朝阳镇" });
  await paste(CITY, "requests", { sheet: "宿迁市", row: 4, column: 1 });
  return bench;
}

const ofTown: TableChoice = { table: "requests", sheet: "朝阳镇", address: "A1:J28" };

/** The tables three that the user can choose from. */
function offered({ refused }: WorkbookReading): readonly TableChoice[] {
  return refused.flatMap(({ candidates }) => candidates);
}

const offers = (reading: WorkbookReading): string[] =>
  offered(reading).map(({ sheet, address }) => `${sheet} ${address}`);

describe("two unnamed tables three", () => {
  test("neither is read; the sentence names both places and the outcome offers them", async () => {
    await twoTables();
    const outcome = value(await readWorkbook());
    expect(outcome.report.requests).toBeNull();
    expect(offers(outcome)).toEqual(["朝阳镇 A1:J28", "宿迁市 B5:K32"]);
    expect(outcome.refused.map(({ sentence }) => sentence)).toEqual([
      "工作簿中有 2 张表三（“朝阳镇”的 A1:J28、“宿迁市”的 B5:K32），无法确定审核哪一张，没有读取。请选择要审核的一张，其余的不会改动。",
    ]);
  });

  test("the chosen one is read, and the other can be chosen instead", async () => {
    await twoTables();
    const [town, city] = offered(value(await readWorkbook()));
    if (town === undefined || city === undefined) throw new Error("nothing offered");
    value(await chooseTable(town));
    const first = value(await readWorkbook());
    expect(first.report.requests).toEqual(TOWN.requests);
    expect(first.tables.map(({ sheet, others }) => [sheet, others])).toEqual([["朝阳镇", [city]]]);
    value(await chooseTable(city));
    expect(value(await readWorkbook()).report.requests).toEqual(CITY.requests);
  });

  test("审核, 定位, 填 0 and 清除标记 work on the chosen one alone", async () => {
    const bench = await twoTables();
    await bench.write("'朝阳镇'!D6", "");
    value(await chooseTable(ofTown));
    const outcome = value(await checkNow());
    expect(await bench.marks()).toEqual(["朝阳镇!D27", "朝阳镇!D6", "朝阳镇!J27"]);
    const total = outcome.audit.findings.find(({ code }) => code === "results-total");
    value(await goTo(total?.address ?? ""));
    expect(bench.selection()).toBe("朝阳镇!D27");
    const cell = { table: "requests" as const, row: "granted", column: "naturalPerson" };
    expect(value(await writeFixes([{ cell, from: null, value: 0 }]))).toMatchObject({ written: 1 });
    expect(await bench.read("'朝阳镇'!D6")).toEqual([[0]]);
    value(await clearMarks());
    expect(await bench.marks()).toEqual([]);
  });

  test("numbers are filled into the chosen one", async () => {
    const bench = await twoTables();
    value(await chooseTable(ofTown));
    const cells = cellsOf(CITY, "requests");
    const fill = { tables: [{ table: "requests" as const, format: "2021" as const, cells }] };
    value(await workbookActions.fillTables({ ...fill, existing: "replace" }));
    expect(value(await readWorkbook()).report.requests).toEqual(CITY.requests);
    expect(await bench.read("'朝阳镇'!D4")).toEqual([
      [CITY.requests?.["received"]?.["naturalPerson"]],
    ]);
  });

  test("the choice is kept over closing and opening", async () => {
    const bench = await twoTables();
    value(await chooseTable(ofTown));
    await bench.open(bench.snapshot());
    expect(value(await readWorkbook()).report.requests).toEqual(TOWN.requests);
  });

  test("rows inserted over the chosen one: it is the only one on its sheet and still meant", async () => {
    await twoTables();
    value(await chooseTable(ofTown));
    await inWorkbook(({ worksheets }) =>
      worksheets.getItem("朝阳镇").getRange("1:3").insert("Down"),
    );
    expect(value(await readWorkbook()).report.requests).toEqual(TOWN.requests);
  });

  test("its sheet was renamed: the user is asked again", async () => {
    await twoTables();
    value(await chooseTable(ofTown));
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem("朝阳镇").name = "朝阳";
    });
    expect(offers(value(await readWorkbook()))).toEqual(["朝阳 A1:J28", "宿迁市 B5:K32"]);
  });
});

describe("three unnamed tables three, two of them on the chosen sheet", () => {
  async function threeTables(): Promise<void> {
    await twoTables();
    await paste(change(TOWN, { "requests.received.business": 9 }), "requests", {
      sheet: "朝阳镇",
      row: 40,
    });
  }

  test("the one at the chosen place is read", async () => {
    await threeTables();
    value(await chooseTable({ ...ofTown, address: "A41:J68" }));
    expect(value(await readWorkbook()).report.requests?.["received"]?.["business"]).toBe(9);
  });

  test("when they moved, nobody can say which it was: the user is asked again", async () => {
    await threeTables();
    value(await chooseTable(ofTown));
    await inWorkbook(({ worksheets }) =>
      worksheets.getItem("朝阳镇").getRange("1:3").insert("Down"),
    );
    expect(offered(value(await readWorkbook()))).toHaveLength(3);
  });
});

test("each kind of table keeps its own choice", async () => {
  await twoTables();
  await paste(TOWN, "proceedings", { sheet: "朝阳镇", row: 40 });
  await paste(CITY, "proceedings", { sheet: "宿迁市", row: 50 });
  value(await chooseTable({ table: "proceedings", sheet: "宿迁市", address: "A51:O54" }));
  value(await chooseTable(ofTown));
  const { report } = value(await readWorkbook());
  expect([report.requests, report.proceedings]).toEqual([TOWN.requests, CITY.proceedings]);
});

test("a damaged choice counts as none", async () => {
  await twoTables();
  await inWorkbook(({ settings }) => {
    settings.add("nianbao.choice", '{"version":1,"choices":[{"table":"表三"}]}');
  });
  expect(offered(value(await readWorkbook()))).toHaveLength(2);
});

test("a named table needs no choice, however many copies stand elsewhere", async () => {
  await twoTables();
  value(
    await workbookActions.insertTables({
      profile: { organisation: "某镇", year: 2023, level: null },
      format: "2021",
      tables: ["requests"],
      totals: "typed",
    }),
  );
  const outcome = value(await readWorkbook());
  expect(outcome.tables.map(({ foundBy, others }) => [foundBy, others])).toEqual([["name", []]]);
  expect(outcome.refused).toEqual([]);
});

describe("the 勾稽 note of a table that only its labels find", () => {
  const corner = (cells: unknown[][]): void => {
    const [first] = cells;
    if (first !== undefined) first[0] = "";
  };

  test("left out, it is one changed label: the form's own words are gone", async () => {
    await newWorkbook();
    await paste(CITY, "requests", { sheet: "表" }, corner);
    const { findings } = (await readNow()).audit;
    const changed = findings.filter(({ code }) => code === "label-changed");
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({ table: "requests", actual: "" });
    expect(changed[0]?.expected).toContain("勾稽关系");
  });

  test("there, nothing is said", async () => {
    await newWorkbook();
    await paste(CITY, "requests", { sheet: "表" });
    const { findings } = (await readNow()).audit;
    expect(findings.filter(({ code }) => code === "label-changed")).toEqual([]);
  });
});
