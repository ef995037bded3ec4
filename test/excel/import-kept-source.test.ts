import { join } from "node:path";
import { readFileSync } from "node:fs";
import { workbookActions } from "../../src/excel/actions";
import type { InsertedSheet } from "../../src/excel/contract/contract";
import { readReport } from "../../src/excel/reading/read";
import type { KeptSource } from "../../src/excel/contract/kept-source";
import { assemble } from "../../src/exchange/assemble";
import { importedText } from "../../src/exchange/imported-of";
import type { Workbench } from "../../workbench/node/open";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, sentence, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { insertTables, readWorkbook, removeSource, saveSource, takeBack } = workbookActions;

async function kept(): Promise<KeptSource | null> {
  return (await Excel.run((context) => readReport(context, true))).source;
}

const SHORT: KeptSource = {
  from: "城关镇.docx",
  organisation: "城关镇",
  year: 2022,
  text: {
    title: "城关镇2022年政府信息公开工作年度报告",
    introduction: ["根据《条例》……"],
    sections: [
      {
        key: "general",
        heading: { text: "一、总体情况", numeral: "一", automatic: false, words: "总体情况" },
        paragraphs: ["（一）主动公开。", "=1+1 “引号” \u0001 😀"],
      },
      { key: "others", heading: null, paragraphs: [] },
    ],
    hasHeadings: true,
  },
  changedLabels: [{ table: "disclosure", expected: "本年废止件数", found: "本年度止件数" }],
};

test("text and changed labels of a source are kept over closing and opening, and read in one request", async () => {
  const bench = await workbookOf(fixture("chengguan-2022"));
  value(await saveSource(SHORT));
  await bench.open(bench.snapshot());
  bench.requests.reset();
  expect(await kept()).toEqual(SHORT);
  expect(bench.requests().syncs).toBe(1);
});

test("a published report comes back word for word, its labels without addresses", async () => {
  const bench = await workbookOf(fixture("chengguan-2022"));
  const path = join(__dirname, "..", "..", "docs", "examples", "部门.txt");
  const imported = importedText(readFileSync(path, "utf8"), "txt");
  const { report } = assemble(imported, {});
  const labels = [
    { table: "requests" as const, expected: "总计", found: "合计", address: "'三'!J4" },
  ];
  const { organisation, year } = report;
  const source = {
    from: "部门.txt",
    organisation,
    year,
    text: imported.text,
    changedLabels: labels,
  };
  value(await saveSource(source));
  await bench.open(bench.snapshot());
  expect(imported.text?.sections.length).toBeGreaterThan(3);
  expect(await kept()).toEqual({
    ...source,
    changedLabels: [{ table: "requests", expected: "总计", found: "合计" }],
  });
});

test("a source without text, of nobody and no year, is kept as that", async () => {
  await workbookOf(fixture("chengguan-2022"));
  const bare = { from: "剪贴板", organisation: null, year: null, text: null, changedLabels: [] };
  value(await saveSource(bare));
  expect(await kept()).toEqual(bare);
});

test("a workbook without it has none, and reads as ever", async () => {
  const bench = await workbookOf(fixture("chengguan-2022"));
  expect(await kept()).toBeNull();
  expect(bench.requests().syncs).toBe(1);
});

test("another source takes its place; taken away, it is gone; twice does no harm", async () => {
  await workbookOf(fixture("chengguan-2022"));
  value(await saveSource(SHORT));
  value(await saveSource({ ...SHORT, from: "另一份.docx", text: null }));
  expect(await kept()).toMatchObject({ from: "另一份.docx", text: null });
  value(await removeSource());
  expect(await kept()).toBeNull();
  value(await removeSource());
});

test("a text beyond all measure is refused whole, and the one kept before does not stand for it", async () => {
  await workbookOf(fixture("chengguan-2022"));
  value(await saveSource(SHORT));
  const text = {
    title: null,
    introduction: ["一".repeat(300_001)],
    sections: [],
    hasHeadings: false,
  };
  expect(sentence(await saveSource({ ...SHORT, from: "文件“太长.docx”", text }))).toBe(
    "文件“太长.docx”的正文太长（最多约 30 万字），没有随工作簿保存，以后的审核不包括它。请只留下年报的正文，再导入一次。",
  );
  expect(await kept()).toBeNull();
});

describe("two reports in one workbook", () => {
  const CHAOYANG = fixture("chaoyang-2023");

  /** 朝阳镇's tables under other names, then those of 城关镇 in front. */
  async function twoReports(): Promise<{ bench: Workbench; second: readonly InsertedSheet[] }> {
    const bench = await workbookOf(CHAOYANG);
    const { organisation, year } = fixture("chengguan-2022");
    const request = {
      profile: { organisation, year, level: null },
      format: "2021",
      tables: ["requests"],
      totals: "typed",
      sheetNames: { requests: "城关镇表三" },
    } as const;
    const outcome = value(await insertTables(request));
    if (outcome.kind !== "inserted") throw new Error(outcome.kind);
    return { bench, second: outcome.sheets };
  }

  async function settingKeys(): Promise<string[]> {
    return Excel.run(async (context) => {
      const settings = context.workbook.settings.load("items/key");
      await context.sync();
      return settings.items.map(({ key }) => key);
    });
  }

  test("each keeps the text of its own source", async () => {
    const { bench } = await twoReports();
    bench.select("'三、依申请公开'!A1");
    value(await saveSource({ ...SHORT, from: "朝阳镇.docx", organisation: "朝阳镇", year: 2023 }));
    bench.select("'城关镇表三'!A1");
    expect(await kept()).toBeNull();
    value(await saveSource(SHORT));
    expect(await kept()).toEqual(SHORT);
    bench.select("'三、依申请公开'!A1");
    expect(await kept()).toMatchObject({ from: "朝阳镇.docx" });
    value(await removeSource());
    bench.select("'城关镇表三'!A1");
    expect(await kept()).toEqual(SHORT);
  });

  test("a level that is kept for one says nothing of the other, whose name may tell it", async () => {
    const { bench } = await twoReports();
    bench.select("'三、依申请公开'!A1");
    expect(value(await readWorkbook()).report).toMatchObject({
      organisation: CHAOYANG.organisation,
      level: "township",
    });
  });

  test("撤回插入 takes away what was kept with the tables that go, and nothing else", async () => {
    const { bench, second } = await twoReports();
    value(await saveSource(SHORT));
    bench.select("'三、依申请公开'!A1");
    value(await saveSource({ ...SHORT, from: "朝阳镇.docx" }));
    value(await takeBack(second));
    expect(await kept()).toMatchObject({ from: "朝阳镇.docx" });
    expect((await settingKeys()).filter((key) => key.startsWith("nianbao.source"))).toEqual([
      "nianbao.source",
    ]);
  });
});

const SOUND = { version: 1, source: SHORT };

test("what was stored in this version is read", async () => {
  await workbookOf(fixture("chengguan-2022"));
  await inWorkbook(({ settings }) => {
    settings.add("nianbao.source", JSON.stringify(SOUND));
  });
  expect(await kept()).toEqual(SHORT);
});

test.each<[string, unknown]>([
  ["no JSON", "{not json"],
  ["a version of the future", JSON.stringify({ ...SOUND, version: 2 })],
  ["no source", JSON.stringify({ version: 1 })],
  [
    "a table that no form has",
    JSON.stringify({
      ...SOUND,
      source: { ...SHORT, changedLabels: [{ table: "five", expected: "", found: "" }] },
    }),
  ],
  [
    "a section that no report has",
    JSON.stringify({
      ...SOUND,
      source: {
        ...SHORT,
        text: { ...SHORT.text, sections: [{ key: "seven", heading: null, paragraphs: [] }] },
      },
    }),
  ],
  ["half a text", JSON.stringify({ ...SOUND, source: { ...SHORT, text: { title: null } } })],
  ["a number", 7],
])("damaged (%s) it counts as none, and the tables are read", async (_what, stored) => {
  await workbookOf(fixture("chengguan-2022"));
  await inWorkbook(({ settings }) => {
    settings.add("nianbao.source", stored);
  });
  expect(await kept()).toBeNull();
  expect(value(await readWorkbook()).report.requests).toEqual(fixture("chengguan-2022").requests);
});
