import { workbookActions } from "../../src/excel/actions";
import type { InsertRequest } from "../../src/excel/contract/contract";
import { readReport } from "../../src/excel/reading/read";
import { readHeadingLine } from "../../src/report/heading-line";
import type { PrintedHeading } from "../../src/check/sheet-facts";
import { TABLE_KEYS } from "../../src/report/form";
import type { TableKey } from "../../src/report/form";
import { readNow } from "./checked";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, newWorkbook, value, workbookOf } from "./workbook";

afterAll(closeAll);

const SHEET = "三、依申请公开";
const all: InsertRequest = {
  profile: { organisation: "清河县柳林镇人民政府", year: 2026, level: "township" },
  format: "2021",
  tables: TABLE_KEYS,
  totals: "formulas",
};

async function headings(): Promise<readonly PrintedHeading[]> {
  const { sheetFacts } = await Excel.run((context) => readReport(context, true));
  return sheetFacts.headings ?? [];
}

async function headingOf(table: TableKey): Promise<PrintedHeading | undefined> {
  return (await headings()).find((heading) => heading.table === table);
}

describe("the line over an inserted table", () => {
  test("says unit and year over all three, read in the one request that reads the tables", async () => {
    const bench = await newWorkbook();
    value(await workbookActions.insertTables(all));
    bench.requests.reset();
    const facts = { organisation: "清河县柳林镇人民政府", year: 2026 };
    expect(await headings()).toEqual([
      { table: "disclosure", address: "'二、主动公开'!A2", ...facts },
      { table: "requests", address: "'三、依申请公开'!A2", ...facts },
      { table: "proceedings", address: "'四、复议诉讼'!A2", ...facts },
    ]);
    expect(bench.requests()).toMatchObject({ syncs: 1, highestApiSet: "ExcelApi 1.7" });
  });

  test("of a report without a name has an empty unit, not none", async () => {
    await newWorkbook();
    value(
      await workbookActions.insertTables({ ...all, profile: { ...all.profile, organisation: "" } }),
    );
    expect(await headingOf("requests")).toMatchObject({ organisation: "", year: 2026 });
  });

  test("moves with the table, also where lines were put between them", async () => {
    await workbookOf(fixture("suqian-2023"));
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem(SHEET);
      sheet.getRange("A:B").insert("Right");
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("1:4").insert("Down");
    });
    expect(await headingOf("requests")).toMatchObject({
      address: "'三、依申请公开'!C6",
      organisation: "宿迁市",
      year: 2023,
    });
  });

  test("is read in the user's own spacing, and told as the user's own where the words are other ones", async () => {
    const bench = await workbookOf(fixture("suqian-2023"));
    await bench.write(`'${SHEET}'!A2`, "填报单位: 宿迁市政府办　 报告年度：2022 年");
    expect(await headingOf("requests")).toMatchObject({ organisation: "宿迁市政府办", year: 2022 });
    await bench.write(`'${SHEET}'!A2`, "宿迁市 2023 年度");
    expect(await headingOf("requests")).toEqual({
      table: "requests",
      address: "'三、依申请公开'!A2",
      organisation: null,
      year: null,
    });
  });

  test("that was taken away is no heading; the title over it is none either", async () => {
    const bench = await workbookOf(fixture("suqian-2023"));
    await bench.write(`'${SHEET}'!A2`, "");
    expect(await headingOf("requests")).toBeUndefined();
  });

  test("is not there over a table in the first row; the table is read in one request all the same", async () => {
    const bench = await workbookOf(fixture("suqian-2023"));
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).activate();
      worksheets.getItem(SHEET).getRange("1:2").delete("Up");
    });
    bench.requests.reset();
    expect(await headingOf("requests")).toBeUndefined();
    expect(bench.requests().syncs).toBe(1);
    expect(value(await workbookActions.readWorkbook()).report.requests).toEqual(
      fixture("suqian-2023").requests,
    );
  });

  test("over a table that only its labels find is nobody's: it is not told", async () => {
    await workbookOf(fixture("suqian-2023"));
    await inWorkbook(({ names }) => names.getItem("年报_表三").delete());
    expect(await headingOf("requests")).toBeUndefined();
    expect(await headingOf("disclosure")).toMatchObject({ year: 2023 });
  });
});

test.each([
  ["填报单位：报告年度：某镇　　报告年度：2026年", { organisation: "报告年度：某镇", year: 2026 }],
  ["填报单位：某镇　　报告年度：　　年", { organisation: "某镇", year: null }],
  ["填报单位：某镇", null],
  ["报告年度：2026年", null],
  ["填报单位：某镇　报告年度：2026年（盖章）", null],
])("%s", (line, facts) => {
  expect(readHeadingLine(line)).toEqual(facts);
});

describe("a set of tables inserted without a unit's name", () => {
  const nameless: InsertRequest = {
    ...all,
    profile: { organisation: "", year: 2026, level: null },
  };

  async function told(): Promise<readonly string[]> {
    const { audit } = await readNow();
    return audit.findings.filter(({ code }) => code === "name-missing").map(({ title }) => title);
  }

  test("审核 says once that the unit is missing, and that the report is not ready", async () => {
    await newWorkbook();
    value(await workbookActions.insertTables(nameless));
    expect(await told()).toEqual(["没有填报单位"]);
    expect((await readNow()).audit.verdict.state).not.toBe("ready");
  });

  test("a name typed over the tables settles it", async () => {
    await newWorkbook();
    value(await workbookActions.insertTables(nameless));
    await inWorkbook(({ worksheets }) => {
      for (const sheet of ["二、主动公开", "三、依申请公开", "四、复议诉讼"]) {
        const line = "填报单位：清河县柳林镇人民政府　　报告年度：2026年";
        worksheets.getItem(sheet).getRange("A2").values = [[line]];
      }
    });
    expect(await told()).toEqual([]);
  });

  test("a named set has nothing of it", async () => {
    await newWorkbook();
    value(await workbookActions.insertTables(all));
    expect(await told()).toEqual([]);
  });
});
