import { workbookActions } from "../../src/excel/actions";
import type { InsertRequest, Profile } from "../../src/excel/contract/contract";
import type { SavedProfile } from "../../src/excel/contract/heading-contract";
import { TABLE_KEYS } from "../../src/report/form";
import type { Workbench } from "../../workbench/node/open";
import { inWorkbook } from "./pasted";
import { closeAll, newWorkbook, value } from "./workbook";

afterAll(closeAll);

const { insertTables, loadProfile, readWorkbook, saveProfile } = workbookActions;

const WILLOW: Profile = { organisation: "清河县柳林镇人民政府", year: 2026, level: "township" };
const POPLAR: Profile = { ...WILLOW, organisation: "清河县杨柳镇人民政府" };
const all: InsertRequest = {
  profile: WILLOW,
  format: "2021",
  tables: TABLE_KEYS,
  totals: "formulas",
};
const SHEETS = ["二、主动公开", "三、依申请公开", "四、复议诉讼"];
const NOTHING: SavedProfile = { written: [], left: [], otherReport: false };
const ALL_WRITTEN: SavedProfile = { ...NOTHING, written: [...TABLE_KEYS] };

async function inserted(profile = WILLOW): Promise<Workbench> {
  const bench = await newWorkbook();
  value(await insertTables({ ...all, profile }));
  bench.requests.reset();
  return bench;
}

/** What is printed over the tables. */
async function lines(bench: Workbench, sheets = SHEETS): Promise<unknown[]> {
  return Promise.all(sheets.map(async (sheet) => (await bench.read(`'${sheet}'!A2`))[0]?.[0]));
}

const line = (unit: string, year: number): string => `填报单位：${unit}　　报告年度：${year}年`;
const thrice = (text: string): string[] => [text, text, text];

/** The second report of the workbook: its sheets have the year before their names. */
async function second(bench: Workbench, profile: Profile): Promise<void> {
  const sheetNames = {
    disclosure: `${profile.year} 二`,
    requests: `${profile.year} 三`,
    proceedings: `${profile.year} 四`,
  };
  value(await insertTables({ ...all, profile, sheetNames }));
  bench.requests.reset();
}

describe("unit or year changed after the insertion", () => {
  test("is printed over all three tables, in the request that keeps the profile", async () => {
    const bench = await inserted();
    expect(value(await saveProfile(POPLAR))).toEqual(ALL_WRITTEN);
    expect(bench.requests()).toMatchObject({
      syncs: 2,
      clearsUndo: [],
      highestApiSet: "ExcelApi 1.7",
    });
    expect(await lines(bench)).toEqual(thrice(line("清河县杨柳镇人民政府", 2026)));
    expect(value(await saveProfile({ ...POPLAR, year: 2025 }))).toEqual(ALL_WRITTEN);
    expect(await lines(bench)).toEqual(thrice(line("清河县杨柳镇人民政府", 2025)));
    expect(value(await loadProfile())).toEqual({ ...POPLAR, year: 2025 });
  });

  test("fills in the name where the tables were inserted without one, and leaves room again", async () => {
    const bench = await inserted({ ...WILLOW, organisation: "" });
    expect(await lines(bench)).toEqual(thrice("填报单位：　　　　　　　　　　报告年度：2026年"));
    expect(value(await saveProfile(WILLOW))).toEqual(ALL_WRITTEN);
    expect(await lines(bench)).toEqual(thrice(line("清河县柳林镇人民政府", 2026)));
    value(await saveProfile({ ...WILLOW, organisation: "" }));
    expect(await lines(bench)).toEqual(thrice("填报单位：　　　　　　　　　　报告年度：2026年"));
  });

  test("a name that begins with = stays the name it is", async () => {
    const bench = await inserted();
    value(await saveProfile({ ...WILLOW, organisation: "=1+1" }));
    expect(await bench.formulas("'二、主动公开'!A2")).toEqual([[line("=1+1", 2026)]]);
  });

  test("follows the table to where it stands now", async () => {
    const bench = await inserted();
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem("三、依申请公开");
      sheet.name = "申请";
      sheet.getRange("1:4").insert("Down");
    });
    expect(value(await saveProfile(POPLAR))).toEqual(ALL_WRITTEN);
    expect(await bench.read("'申请'!A6")).toEqual([[line("清河县杨柳镇人民政府", 2026)]]);
  });

  test("a line merged over the width of the table is ours still", async () => {
    const bench = await inserted();
    await inWorkbook(({ worksheets }) =>
      worksheets
        .getItem(SHEETS[1] ?? "")
        .getRange("A2:J2")
        .merge(),
    );
    expect(value(await saveProfile(POPLAR))).toEqual(ALL_WRITTEN);
    expect(await lines(bench)).toEqual(thrice(line("清河县杨柳镇人民政府", 2026)));
  });

  test("of a workbook whose settings were lost: what the names remember tells which lines are ours", async () => {
    const bench = await inserted();
    await inWorkbook(({ settings }) => settings.getItem("nianbao.profile").delete());
    expect(value(await saveProfile(POPLAR))).toEqual(ALL_WRITTEN);
    expect(await lines(bench)).toEqual(thrice(line("清河县杨柳镇人民政府", 2026)));
  });

  test("the same again, or another level, touches no cell", async () => {
    const bench = await inserted();
    await bench.write("'二、主动公开'!A2", "柳林镇自己的表头");
    expect(value(await saveProfile(WILLOW))).toEqual(NOTHING);
    expect(value(await saveProfile({ ...WILLOW, level: "county" }))).toEqual(NOTHING);
    expect(value(await loadProfile())).toEqual({ ...WILLOW, level: "county" });
  });

  test("a workbook without tables only keeps it", async () => {
    await newWorkbook();
    expect(value(await saveProfile(WILLOW))).toEqual(NOTHING);
    expect(value(await loadProfile())).toEqual(WILLOW);
  });
});

describe("a line that is not ours any more is left, and told", () => {
  test("one that the user wrote; the others follow", async () => {
    const bench = await inserted();
    await bench.write("'三、依申请公开'!A2", "填报单位：柳林镇（盖章）　　报告年度：2026年");
    expect(value(await saveProfile(POPLAR))).toEqual({
      written: ["disclosure", "proceedings"],
      left: [
        {
          table: "requests",
          sheet: "三、依申请公开",
          address: "'三、依申请公开'!A2",
          reads: "填报单位：柳林镇（盖章）　　报告年度：2026年",
          wanted: line("清河县杨柳镇人民政府", 2026),
          reason: "“三、依申请公开”A2 的表头改过，没有改动它。",
        },
      ],
      otherReport: false,
    });
    expect(await lines(bench)).toEqual([
      line("清河县杨柳镇人民政府", 2026),
      "填报单位：柳林镇（盖章）　　报告年度：2026年",
      line("清河县杨柳镇人民政府", 2026),
    ]);
  });

  test("one that already says the new unit and year needs nothing", async () => {
    const bench = await inserted();
    await bench.write("'三、依申请公开'!A2", "填报单位： 清河县杨柳镇人民政府 报告年度：2026年");
    expect(value(await saveProfile(POPLAR))).toEqual({
      ...NOTHING,
      written: ["disclosure", "proceedings"],
    });
  });

  test("a formula of the user's", async () => {
    const bench = await inserted();
    await bench.write(
      "'三、依申请公开'!A2",
      '="填报单位：清河县柳林镇人民政府"&"　　报告年度：2026年"',
    );
    const { left } = value(await saveProfile(POPLAR));
    expect(left.map(({ reason }) => reason)).toEqual([
      "“三、依申请公开”A2 的表头是公式，没有改动它。",
    ]);
    expect((await bench.formulas("'三、依申请公开'!A2"))[0]?.[0]).toMatch(/^="/);
  });

  test("one on a protected sheet", async () => {
    const bench = await inserted();
    await inWorkbook(({ worksheets }) => worksheets.getItem("四、复议诉讼").protection.protect());
    const saved = value(await saveProfile(POPLAR));
    expect(saved.written).toEqual(["disclosure", "requests"]);
    expect(saved.left.map(({ reason }) => reason)).toEqual([
      "“四、复议诉讼”A2 的表头没有改：工作表受保护，请在“审阅”中撤销工作表保护，再改表头。",
    ]);
    expect(value(await loadProfile())).toEqual(POPLAR);
    expect((await lines(bench))[2]).toBe(line("清河县柳林镇人民政府", 2026));
  });

  test("one that was taken away, or merged into the title, is not printed anew", async () => {
    const bench = await inserted();
    await bench.write("'三、依申请公开'!A2", "");
    await inWorkbook(({ worksheets }) =>
      worksheets.getItem("四、复议诉讼").getRange("A1:A2").merge(),
    );
    expect(value(await saveProfile(POPLAR))).toEqual({ ...NOTHING, written: ["disclosure"] });
    expect(await lines(bench)).toEqual([line("清河县杨柳镇人民政府", 2026), "", ""]);
  });

  test("Excel refuses the second: the profile is kept, and each line is told as it stands", async () => {
    const bench = await inserted();
    // Three lines are read, one is read, written and read, and the second is read before.
    bench.fail({ member: "Range.Values", code: "GeneralException", after: 7 });
    const saved = value(await saveProfile(POPLAR));
    expect(value(await loadProfile())).toEqual(POPLAR);
    const [two, three, four] = await lines(bench);
    expect(saved.written).toEqual(["disclosure"]);
    expect(two).toBe(line("清河县杨柳镇人民政府", 2026));
    expect([three, four]).toEqual(thrice(line("清河县柳林镇人民政府", 2026)).slice(1));
    expect(saved.left.map(({ table }) => table)).toEqual(["requests", "proceedings"]);
    expect(saved.left[0]?.reason).toMatch(/^“三、依申请公开”A2 的表头没有改：Excel 报告了错误，/);
  });
});

describe("several reports in one workbook", () => {
  const NEXT: Profile = { ...WILLOW, year: 2027 };

  test("only the lines of the one in front follow, and what its names remember", async () => {
    const bench = await inserted();
    await second(bench, NEXT);
    expect(value(await saveProfile({ ...POPLAR, year: 2027 }))).toEqual(ALL_WRITTEN);
    expect(await lines(bench)).toEqual(thrice(line("清河县柳林镇人民政府", 2026)));
    expect(await lines(bench, ["2027 二", "2027 三", "2027 四"])).toEqual(
      thrice(line("清河县杨柳镇人民政府", 2027)),
    );
    expect(value(await readWorkbook()).report).toMatchObject({
      organisation: "清河县杨柳镇人民政府",
      year: 2027,
    });
    bench.select("'三、依申请公开'!A1");
    expect(value(await readWorkbook()).report).toMatchObject({
      organisation: "清河县柳林镇人民政府",
      year: 2026,
    });
  });

  test("in front stands another than the profile's: nothing is renamed, and that is told", async () => {
    const bench = await inserted();
    await second(bench, NEXT);
    bench.select("'三、依申请公开'!A1");
    expect(value(await saveProfile({ ...POPLAR, year: 2027 }))).toEqual({
      ...NOTHING,
      otherReport: true,
    });
    expect(await lines(bench)).toEqual(thrice(line("清河县柳林镇人民政府", 2026)));
    expect(value(await readWorkbook()).report.year).toBe(2026);
    expect(value(await saveProfile({ ...POPLAR, year: 2027, level: "county" }))).toEqual(NOTHING);
  });

  test("a unit renamed keeps its new name when next year's tables are inserted", async () => {
    const bench = await inserted();
    value(await saveProfile(POPLAR));
    await second(bench, { ...POPLAR, year: 2027 });
    bench.select("'三、依申请公开'!A1");
    expect(value(await readWorkbook()).report).toMatchObject({
      organisation: "清河县杨柳镇人民政府",
      year: 2026,
    });
  });
});
