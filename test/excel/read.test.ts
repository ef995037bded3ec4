import { workbookActions } from "../../src/excel/actions";
import type { Report } from "../../src/report/model";
import { readNow } from "./checked";
import { closeAll, fixture, newWorkbook, sentence, value, workbookOf, sheetId } from "./workbook";

afterAll(closeAll);

const { readWorkbook, takeBack } = workbookActions;
const SHEET = "三、依申请公开";

async function inWorkbook(action: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    action(context.workbook);
    await context.sync();
  });
}

function numbersOf({ disclosure, requests, proceedings }: Report) {
  return { disclosure, requests, proceedings };
}

describe("reading the tables back", () => {
  test.each([
    "chaoyang-2023",
    "chengguan-2022",
    "suqian-2023",
    "suqian-2024",
    "shanghai-science-2024",
  ])("%s comes back as it was filled in, blanks included, in one request", async (name) => {
    const bench = await workbookOf(fixture(name));
    bench.requests.reset();
    const { report } = value(await readWorkbook());
    expect(report).toEqual(fixture(name));
    expect(bench.requests().syncs).toBe(1);
  });

  test("a 2019 report with the text 251000元 in a number cell keeps the text", async () => {
    await workbookOf(fixture("shanghai-office-2019"));
    const { report } = value(await readWorkbook());
    expect(numbersOf(report)).toEqual(numbersOf(fixture("shanghai-office-2019")));
    expect(report.format).toBe("2019");
    expect(report.disclosure?.["procurement"]?.["amount"]).toBe("251000元");
  });

  test("白奎镇 2023 without table two: the table is missing, the others are read", async () => {
    await workbookOf(fixture("baikui-2023"));
    const { report, audit } = await readNow();
    expect(report.disclosure).toBeNull();
    expect(audit.findings.map(({ code, table }) => [code, table])).toEqual([
      ["table-missing", "disclosure"],
    ]);
  });
});

describe("a table that was moved", () => {
  test("rows inserted above it: the name moves with it", async () => {
    const bench = await workbookOf(fixture("suqian-2023"));
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("1:3").insert("Down");
    });
    bench.requests.reset();
    expect(value(await readWorkbook()).report).toEqual(fixture("suqian-2023"));
    expect(bench.requests().syncs).toBe(1);
  });

  test("a renamed sheet is still found, and 定位 goes there", async () => {
    const bench = await workbookOf(fixture("chaoyang-2023"));
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).name = "申请 '2023'年";
    });
    const [first] = (await readNow()).audit.findings;
    expect(first?.address).toBe("'申请 ''2023''年'!D29");
    value(await workbookActions.goTo(first?.address ?? ""));
    expect(bench.selection()).toContain("D29");
  });

  test("names deleted: the labels find all three tables in a second request", async () => {
    const bench = await workbookOf(fixture("suqian-2023"));
    await inWorkbook(({ names }) => {
      for (const name of ["年报_表二", "年报_表三", "年报_表四"]) names.getItem(name).delete();
    });
    bench.requests.reset();
    const outcome = value(await readWorkbook());
    expect(numbersOf(outcome.report)).toEqual(numbersOf(fixture("suqian-2023")));
    expect(outcome.tables.map(({ foundBy }) => foundBy)).toEqual(["labels", "labels", "labels"]);
    expect(bench.requests().syncs).toBe(2);
  });

  test("a row inserted inside the table: the labels find the rows, no number moves", async () => {
    await workbookOf(fixture("suqian-2023"));
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("12:12").insert("Down");
    });
    expect(numbersOf(value(await readWorkbook()).report)).toEqual(
      numbersOf(fixture("suqian-2023")),
    );
  });

  test("a row of the form deleted: the table is refused with its reason, never guessed", async () => {
    await workbookOf(fixture("suqian-2023"));
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("13:13").delete("Up");
    });
    const { report, refused } = value(await readWorkbook());
    expect(report.requests).toBeNull();
    expect(refused.map(({ table }) => table)).toEqual(["requests"]);
    expect(refused[0]?.sentence).toMatch(
      /^表三（工作表“三、依申请公开”）：没有找到“4.保护第三方合法权益”这一行/,
    );
  });

  test("a row deleted and another inserted under the name: rows moved, so they are not read by place", async () => {
    await workbookOf(fixture("suqian-2023"));
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem(SHEET);
      sheet.getRange("13:13").delete("Up");
      sheet.getRange("16:16").insert("Down");
    });
    const { report, refused } = value(await readWorkbook());
    expect(report.requests).toBeNull();
    expect(refused[0]?.sentence).toContain("没有找到“4.保护第三方合法权益”这一行");
  });

  test("two rows with exchanged names are refused, not read under each other's name", async () => {
    const bench = await workbookOf(fixture("suqian-2023"));
    await bench.write("'三、依申请公开'!C14:C15", [
      ["6.属于四类过程性信息"],
      ["5.属于三类内部事务信息"],
    ]);
    const { report, refused } = value(await readWorkbook());
    expect(report.requests).toBeNull();
    expect(refused.map(({ table }) => table)).toEqual(["requests"]);
  });

  test("a copy of the table elsewhere: two tables without names are refused, the user chooses", async () => {
    await workbookOf(fixture("suqian-2023"));
    await inWorkbook(({ worksheets, names }) => {
      names.getItem("年报_表四").delete();
      worksheets.getItem("Sheet1").getRange("B2:P5").values = [
        ["行政复议", "", "", "", "", "行政诉讼", "", "", "", "", "", "", "", "", ""],
        [
          "结果维持",
          "结果纠正",
          "其他结果",
          "尚未审结",
          "总计",
          "未经复议直接起诉",
          "",
          "",
          "",
          "",
          "复议后起诉",
          "",
          "",
          "",
          "",
        ],
        [
          "",
          "",
          "",
          "",
          "",
          "结果维持",
          "结果纠正",
          "其他结果",
          "尚未审结",
          "总计",
          "结果维持",
          "结果纠正",
          "其他结果",
          "尚未审结",
          "总计",
        ],
        Array.from({ length: 15 }, () => 0),
      ];
    });
    const { report, refused } = value(await readWorkbook());
    expect(report.proceedings).toBeNull();
    expect(refused[0]?.sentence).toContain("工作簿中有 2 张表四");
  });

  test("a deleted sheet: its table is missing, the others are read", async () => {
    await workbookOf(fixture("suqian-2023"));
    value(await takeBack([{ table: "requests", sheet: SHEET, id: await sheetId(SHEET) }]));
    const { report, audit } = await readNow();
    expect(report.requests).toBeNull();
    expect(report.proceedings).toEqual(fixture("suqian-2023").proceedings);
    expect(audit.findings.map(({ code }) => code)).toEqual(["table-missing"]);
  });
});

test("an empty workbook: three missing tables, no error", async () => {
  await newWorkbook();
  const { findings } = (await readNow()).audit;
  expect(findings.map(({ code }) => code)).toEqual(Array(3).fill("table-missing"));
});

test("定位 to a sheet that is gone says so", async () => {
  await newWorkbook();
  expect(sentence(await workbookActions.goTo("'三、依申请公开'!D6"))).toBe(
    "找不到工作表“三、依申请公开”，它可能已被删除或改名。请重新按“审核”。",
  );
});

describe("填 0", () => {
  test("写入 only cells that are still blank", async () => {
    const bench = await workbookOf(fixture("chengguan-2022"));
    await bench.write("'三、依申请公开'!D8", 7);
    const cell = (column: string) => ({ table: "requests" as const, row: "granted", column });
    const outcome = await workbookActions.writeFixes([
      { cell: cell("naturalPerson"), from: null, value: 0 },
      { cell: cell("business"), from: null, value: 0 },
    ]);
    expect(value(outcome)).toMatchObject({ written: 1 });
    expect(await bench.read("'三、依申请公开'!D8:E8")).toEqual([[7, 0]]);
  });
});

test("采纳 writes a number that stood as text, only where that text still stands", async () => {
  const bench = await workbookOf(fixture("suqian-2023"));
  await bench.write("'三、依申请公开'!D8:D9", [["'１,175"], ["'319 "]]);
  const offered = (await readNow()).audit.findings;
  expect(offered.map(({ code, actual, expected }) => [code, actual, expected])).toEqual([
    ["number-as-text", "１,175", 1175],
    ["number-as-text", "319 ", 319],
  ]);
  await bench.write("'三、依申请公开'!D9", 320);
  const cell = (row: string) => ({ table: "requests" as const, row, column: "naturalPerson" });
  const outcome = await workbookActions.writeFixes([
    { cell: cell("granted"), from: "１,175", value: 1175 },
    { cell: cell("partlyGranted"), from: "319 ", value: 319 },
  ]);
  expect(value(outcome)).toMatchObject({ written: 1 });
  expect(await bench.read("'三、依申请公开'!D8:D9")).toEqual([[1175], [320]]);
});

describe("the profile", () => {
  test("is kept with the workbook over closing and opening", async () => {
    const bench = await newWorkbook();
    const profile = { organisation: "宝清县朝阳镇", year: 2023, level: "township" as const };
    value(await workbookActions.saveProfile(profile));
    await bench.open(bench.snapshot());
    expect(value(await workbookActions.loadProfile())).toEqual(profile);
  });

  test("a damaged one counts as none", async () => {
    await newWorkbook();
    await inWorkbook(({ settings }) => {
      settings.add("nianbao.profile", "{not json");
    });
    expect(value(await workbookActions.loadProfile())).toBeNull();
  });
});
