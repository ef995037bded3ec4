import { workbookActions } from "../../src/excel/actions";
import type { Workbench } from "../../workbench/node/open";
import { checkNow } from "./checked";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, sentence, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { clearMarks, readWorkbook } = workbookActions;

/** 朝阳镇 2023 has two marks. */
const TABLE = "三、依申请公开";
const MARKED = [`'${TABLE}'!D29`, `'${TABLE}'!J29`];
const FORMULA = '=LEN("年报助手")>0';
const SETTING = "nianbao.marks";

async function checked(): Promise<Workbench> {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  value(await checkNow());
  bench.requests.reset();
  return bench;
}

/** The rule as Excel copies it, on other cells. */
function copyRule(workbook: Excel.Workbook, sheet: string, cells: string): void {
  const range = workbook.worksheets.getItem(sheet).getRanges(cells);
  const rule = range.conditionalFormats.add("Custom");
  rule.custom.rule.formula = FORMULA;
  rule.custom.format.fill.color = "#FFC7CE";
}

const dropSetting = (): Promise<void> =>
  inWorkbook(({ settings }) => {
    settings.getItem(SETTING).delete();
  });

/** The formulas and values of all rules of a sheet that are not marks. */
async function otherRules(sheet: string): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange();
    const formats = range.conditionalFormats.load("items/id,items/type");
    await context.sync();
    const custom = formats.items.filter(({ type }) => type === "Custom");
    for (const format of custom) format.custom.rule.load("formula");
    await context.sync();
    const formulas = custom.map(({ custom: { rule } }) => rule.formula);
    const others = formats.items.filter(({ type }) => type !== "Custom").map(({ type }) => type);
    return [...formulas.filter((formula) => formula !== FORMULA), ...others].sort();
  });
}

/** Everything that makes a mark that nothing remembers, or makes forget one. */
const WAYS: readonly (readonly [string, (bench: Workbench) => Promise<void>])[] = [
  ["the setting is lost while the pane is open", dropSetting],
  [
    "the setting is lost, and the file was opened again",
    async (bench) => {
      await dropSetting();
      await bench.open(bench.snapshot());
    },
  ],
  [
    "the setting is damaged",
    async (bench) => {
      await inWorkbook(({ settings }) => settings.add(SETTING, "{"));
      await bench.open(bench.snapshot());
    },
  ],
  [
    "the setting names a place that cannot be",
    async (bench) => {
      const cells = [{ cell: "x", sheet: TABLE, local: "ZZZZ9999999" }];
      const stored = JSON.stringify({ version: 1, token: "1-1", cells });
      await inWorkbook(({ settings }) => settings.add(SETTING, stored));
      await bench.open(bench.snapshot());
    },
  ],
  [
    "a marked cell was copied within the table",
    () => inWorkbook((workbook) => copyRule(workbook, TABLE, "G12")),
  ],
  [
    "a mark that was taken away came back by Ctrl+Z",
    async () => {
      value(await clearMarks());
      await inWorkbook((workbook) => copyRule(workbook, TABLE, "D29"));
    },
  ],
  [
    "another window marked at the same time",
    async () => {
      const stored = JSON.stringify({ version: 1, token: "1-1", cells: [] });
      await inWorkbook((workbook) => {
        copyRule(workbook, TABLE, "D29,J29");
        workbook.settings.add(SETTING, stored);
      });
    },
  ],
  [
    "the marks of another set of tables",
    async () => {
      await dropSetting();
      await inWorkbook((workbook) => {
        workbook.worksheets.add("旧表");
        copyRule(workbook, "旧表", "B2");
      });
    },
  ],
];

describe.each(WAYS)("%s", (_, happen) => {
  test("审核 leaves exactly its own marks", async () => {
    const bench = await checked();
    await happen(bench);
    const outcome = value(await checkNow());
    expect([outcome.marked, outcome.notice]).toEqual([2, null]);
    expect((await bench.marks()).sort()).toEqual(MARKED);
  });

  test("清除标记 leaves none and says how many went", async () => {
    const bench = await checked();
    await happen(bench);
    const standing = await bench.marks();
    const { cleared } = value(await clearMarks());
    expect(await bench.marks()).toEqual([]);
    expect(cleared).toBeGreaterThanOrEqual(new Set(standing).size);
    expect(value(await clearMarks())).toEqual({ cleared: 0 });
  });
});

test("marks copied beside the table, on a copy of its sheet and on other sheets are cleared, too", async () => {
  const bench = await checked();
  await inWorkbook((workbook) => {
    workbook.worksheets.add("副本");
    copyRule(workbook, "副本", "D29,J29");
    copyRule(workbook, TABLE, "Z99");
  });
  expect(value(await clearMarks())).toEqual({ cleared: 5 });
  expect(await bench.marks()).toEqual([]);
});

test("the requests: 审核 marks in one, also over a rule of the user's once that was looked at", async () => {
  const bench = await checked();
  value(await checkNow());
  expect(bench.requests().syncs).toBe(2);
  await inWorkbook(({ worksheets }) => {
    const own = worksheets.getItem(TABLE).getRange("D8").conditionalFormats.add("Custom");
    own.custom.rule.formula = "=D8>5";
  });
  const counts: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    bench.requests.reset();
    value(await checkNow());
    counts.push(bench.requests().syncs);
  }
  expect(counts[0]).toBeLessThanOrEqual(5);
  expect(counts[1]).toBe(2);
  bench.requests.reset();
  value(await clearMarks());
  expect(bench.requests()).toMatchObject({
    syncs: 4,
    clearsUndo: [],
    highestApiSet: "ExcelApi 1.9",
  });
});

test("two checks at once mark once", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  const both = await Promise.all([checkNow(), checkNow()]);
  expect(both.map((each) => value(each).notice)).toEqual([null, null]);
  expect((await bench.marks()).sort()).toEqual(MARKED);
  expect(await Promise.all([checkNow(), checkNow()])).toHaveLength(2);
  expect((await bench.marks()).sort()).toEqual(MARKED);
  expect(value(await clearMarks())).toEqual({ cleared: 2 });
});

test("other people's rules are as they were, whatever their kind", async () => {
  const bench = await checked();
  await inWorkbook(({ worksheets }) => {
    const cell = worksheets.getItem(TABLE).getRange("D29");
    const own = cell.conditionalFormats.add("Custom");
    own.custom.rule.formula = '=LEN("年报")>0';
    const number = cell.conditionalFormats.add("CellValue");
    number.cellValue.rule = { formula1: "5", operator: "GreaterThan" };
  });
  const before = await otherRules(TABLE);
  await dropSetting();
  await bench.open(bench.snapshot());
  value(await checkNow());
  expect(await otherRules(TABLE)).toEqual(before);
  value(await clearMarks());
  expect(await otherRules(TABLE)).toEqual(before);
});

test("where there is no mark nothing is written: the undo list of older Excel stays", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  bench.fail({ code: "GeneralException", member: "SettingCollection.Add", times: "always" });
  expect(value(await clearMarks())).toEqual({ cleared: 0 });
});

describe("a rule whose formula was not written", () => {
  const halfMade = async (): Promise<Workbench> => {
    const bench = await workbookOf(fixture("chaoyang-2023"));
    const before = await otherRules(TABLE);
    bench.fail({ code: "GeneralException", member: "ConditionalFormatRule.Formula" });
    expect(value(await checkNow()).marked).toBeNull();
    expect(await otherRules(TABLE)).not.toEqual(before);
    return bench;
  };

  test("goes with the next 审核", async () => {
    const bench = await halfMade();
    expect(value(await checkNow()).notice).toBeNull();
    expect(await otherRules(TABLE)).not.toContain("");
    expect((await bench.marks()).sort()).toEqual(MARKED);
  });

  test("goes with 清除标记", async () => {
    await halfMade();
    value(await clearMarks());
    expect(await otherRules(TABLE)).not.toContain("");
  });
});

describe("rules that cannot be read (office-js #6396: after Ctrl+Z, until the file is reopened)", () => {
  test("清除标记 takes the others, and says which sheet it could not look at", async () => {
    const bench = await checked();
    // 二、主动公开 has no rule of its own, 三 is the first whose rules are read.
    bench.fail({ code: "ItemNotFound", member: "ConditionalFormat.Type", times: "always" });
    const said = sentence(await clearMarks());
    expect(said).toContain("里有读不出来的条件格式（按过 Ctrl+Z 会这样），可能还有标记。");
    expect(said).toContain("请保存并重新打开文件，再按“清除标记”。");
    bench.fail(null);
    value(await clearMarks());
    expect(await bench.marks()).toEqual([]);
  });

  test("审核 marks all the same, and says it once", async () => {
    const bench = await checked();
    await inWorkbook((workbook) => copyRule(workbook, TABLE, "G12"));
    bench.fail({ code: "ItemNotFound", member: "RangeAreas.CellCount", times: "always" });
    const outcome = value(await checkNow());
    expect(outcome.marked).toBe(2);
    expect(outcome.notice).toContain("里有读不出来的条件格式");
    expect(value(await checkNow()).notice).toBeNull();
  });
});

describe("清除标记 that Excel refuses half-way", () => {
  test("says which sheet still has marks, and why; the others are clear", async () => {
    const bench = await workbookOf(fixture("chaoyang-2023"));
    await bench.write("'二、主动公开'!B5", "无");
    value(await checkNow());
    await inWorkbook(({ worksheets }) => worksheets.getItem(TABLE).protection.protect());
    expect(sentence(await clearMarks())).toBe(
      "已清除 1 处标记，“三、依申请公开”上还有标记没有清除。工作表受保护，请在“审阅”中撤销工作表保护，再按“清除标记”。",
    );
    expect((await bench.marks()).sort()).toEqual(MARKED);
    await inWorkbook(({ worksheets }) => worksheets.getItem(TABLE).protection.unprotect());
    expect(value(await clearMarks())).toEqual({ cleared: 2 });
    expect(value(await readWorkbook()).standing).toBe(0);
  });

  test.each(["GeneralException", "RequestAborted", "ItemNotFound"])(
    "%s at any step: never says that none was there, and the next one reaches the end",
    async (code) => {
      for (const after of [0, 1, 2]) {
        const bench = await checked();
        bench.fail({ code, member: "ConditionalFormat.Delete", after });
        const attempt = await clearMarks();
        if (attempt.ok) expect(attempt.value.cleared).toBe(2);
        else expect(attempt.sentence).not.toContain("没有审核标记");
        value(await clearMarks());
        expect(await bench.marks()).toEqual([]);
        expect(value(await readWorkbook()).standing).toBe(0);
      }
    },
  );

  test("protected tables that could not be marked: 清除标记 says that there is none", async () => {
    await workbookOf(fixture("chaoyang-2023"));
    await inWorkbook(({ worksheets }) => worksheets.getItem(TABLE).protection.protect());
    expect(value(await checkNow()).marked).toBeNull();
    expect(value(await clearMarks())).toEqual({ cleared: 0 });
  });
});
