import { workbookActions } from "../../src/excel/actions";
import type { TextFix } from "../../src/excel/contract/text-contract";
import type { Workbench } from "../../workbench/node/open";
import { readNow, theFinding } from "./checked";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, newWorkbook, sentence, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { insertTables, restoreHeading, restoreLabel } = workbookActions;

const SHEET = "三、依申请公开";
const ADDRESS = `'${SHEET}'!C14`;
const LABEL = "5.属于三类内部事务信息";

/** 宿迁市 2023 with a label of table three reworded. */
async function reworded(text: string): Promise<Workbench> {
  const bench = await workbookOf(fixture("suqian-2023"));
  await bench.write(ADDRESS, text);
  bench.requests.reset();
  return bench;
}

/** The fix that the finding in hand asks for. */
async function offered(): Promise<TextFix> {
  const finding = theFinding(await readNow(), "label-changed");
  return { address: ADDRESS, from: String(finding.actual), to: String(finding.expected) };
}

describe("改回 a label", () => {
  test("writes the form's own words, and 撤销 what stood there", async () => {
    const bench = await reworded("5.属于三类内部事务");
    const fix = await offered();
    bench.requests.reset();
    const undo = value(await restoreLabel(fix));
    expect(bench.requests()).toMatchObject({ syncs: 2, clearsUndo: [] });
    expect(await bench.read(ADDRESS)).toEqual([[LABEL]]);
    expect((await readNow()).audit.findings).toEqual([]);
    expect(undo).toEqual({ address: ADDRESS, from: LABEL, to: "5.属于三类内部事务" });
    value(await restoreLabel(undo));
    expect(await bench.read(ADDRESS)).toEqual([["5.属于三类内部事务"]]);
  });

  test("line breaks and blanks around it are no other words; 撤销 brings them back", async () => {
    const bench = await reworded("5.属于三类\n内部事务 ");
    const undo = value(await restoreLabel(await offered()));
    expect(await bench.read(ADDRESS)).toEqual([[LABEL]]);
    value(await restoreLabel(undo));
    expect(await bench.read(ADDRESS)).toEqual([["5.属于三类\n内部事务 "]]);
  });

  test("that was emptied writes it, and 撤销 leaves it empty again", async () => {
    const bench = await reworded("");
    const undo = value(await restoreLabel(await offered()));
    expect(await bench.read(ADDRESS)).toEqual([[LABEL]]);
    value(await restoreLabel(undo));
    expect(await bench.read(ADDRESS)).toEqual([[""]]);
  });

  test("in a merged cell, over all of it", async () => {
    const bench = await workbookOf(fixture("suqian-2023"));
    const address = `'${SHEET}'!A6`;
    await bench.write(address, "一、新收申请");
    value(
      await restoreLabel({ address, from: "一、新收申请", to: "一、本年新收政府信息公开申请数量" }),
    );
    expect(await bench.read(`'${SHEET}'!A6:C6`)).toEqual([
      ["一、本年新收政府信息公开申请数量", "", ""],
    ]);
  });

  test.each(["=1+1", "-5", "2024-1-2", "0012"])("%s stays the text it is", async (text) => {
    const bench = await reworded("5.属于三类内部事务");
    value(await restoreLabel({ address: ADDRESS, from: "5.属于三类内部事务", to: text }));
    expect([await bench.read(ADDRESS), await bench.formulas(ADDRESS)]).toEqual([
      [[text]],
      [[text]],
    ]);
  });

  test("in a cell formatted as text without an apostrophe, and the format stays", async () => {
    const bench = await reworded("5.属于三类内部事务");
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("C14").numberFormat = [["@"]];
    });
    value(await restoreLabel(await offered()));
    expect(await bench.read(ADDRESS)).toEqual([[LABEL]]);
    const format = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange("C14").load("numberFormat");
      await context.sync();
      return range.numberFormat;
    });
    expect(format).toEqual([["@"]]);
  });
});

describe("改回 is refused, and nothing is written", () => {
  const fix: TextFix = { address: ADDRESS, from: "5.属于三类内部事务", to: LABEL };

  test("where the words changed meanwhile", async () => {
    const bench = await reworded("5.内部事务");
    expect(sentence(await restoreLabel(fix))).toBe(
      "“三、依申请公开”C14 的文字刚刚变了，没有改。请看过新的审核结果再改。",
    );
    expect(await bench.read(ADDRESS)).toEqual([["5.内部事务"]]);
  });

  test("where they come from a formula", async () => {
    const bench = await reworded('="5.属于三类"&"内部事务"');
    expect(sentence(await restoreLabel(fix))).toBe(
      "“三、依申请公开”C14 是公式，没有改。请在表中直接修改。",
    );
    expect((await bench.formulas(ADDRESS))[0]?.[0]).toMatch(/^=/);
  });

  test("on a protected sheet, unless the cell is open", async () => {
    const bench = await reworded("5.属于三类内部事务");
    await inWorkbook(({ worksheets }) => worksheets.getItem(SHEET).protection.protect());
    expect(sentence(await restoreLabel(fix))).toBe(
      "“三、依申请公开”受保护，没有改。请在“审阅”中撤销工作表保护后再试。",
    );
    expect(await bench.read(ADDRESS)).toEqual([["5.属于三类内部事务"]]);
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem(SHEET);
      sheet.protection.unprotect();
      sheet.getRange("C14").format.protection.locked = false;
      sheet.protection.protect();
    });
    value(await restoreLabel(fix));
    expect(await bench.read(ADDRESS)).toEqual([[LABEL]]);
  });

  test("in the covered part of a merged area, where Excel loses it without an error", async () => {
    const bench = await workbookOf(fixture("suqian-2023"));
    const address = `'${SHEET}'!B6`;
    expect(sentence(await restoreLabel({ address, from: "", to: LABEL }))).toBe(
      "“三、依申请公开”B6 没有改：它可能被合并的单元格盖住了。请先取消合并，再改。",
    );
    expect((await bench.read(`'${SHEET}'!A6:C6`))[0]?.[0]).toBe("一、本年新收政府信息公开申请数量");
  });

  test("on a sheet that is gone", async () => {
    await reworded("5.属于三类内部事务");
    expect(sentence(await restoreLabel({ ...fix, address: "'没有'!A1" }))).toBe(
      "找不到工作表“没有”，它可能已被删除或改名。请重新按“审核”。",
    );
  });

  test("when Excel fails", async () => {
    const bench = await reworded("5.属于三类内部事务");
    // The value is read once before.
    bench.fail({ member: "Range.Values", code: "RequestAborted", after: 1 });
    expect(sentence(await restoreLabel(fix))).toBe(
      "“三、依申请公开”C14 没有改。Excel 中断了这次操作，请再试一次。",
    );
    expect(await bench.read(ADDRESS)).toEqual([["5.属于三类内部事务"]]);
  });
});

describe("the line over a table", () => {
  const OURS = "填报单位：宿迁市　　报告年度：2023年";

  test("gets the workbook's unit and year, and 撤销 what stood there", async () => {
    const bench = await workbookOf(fixture("suqian-2023"));
    const typed = "填报单位：宿迁市政府办公室　报告年度：2022年";
    await bench.write(`'${SHEET}'!A2`, typed);
    const undo = value(await restoreHeading("requests"));
    expect(await bench.read(`'${SHEET}'!A2`)).toEqual([[OURS]]);
    expect(undo).toEqual({ address: `'${SHEET}'!A2`, from: OURS, to: typed });
    value(await restoreLabel(undo));
    expect(await bench.read(`'${SHEET}'!A2`)).toEqual([[typed]]);
  });

  test("that the user worded freely is not touched", async () => {
    const bench = await workbookOf(fixture("suqian-2023"));
    await bench.write(`'${SHEET}'!A2`, "宿迁市 2022 年度");
    expect(sentence(await restoreHeading("requests"))).toBe(
      "表三上方的表头改写过，没有改动它。请在表中直接修改。",
    );
    expect(await bench.read(`'${SHEET}'!A2`)).toEqual([["宿迁市 2022 年度"]]);
  });

  test("that is not there is not made", async () => {
    const bench = await workbookOf(fixture("suqian-2023"));
    await bench.write(`'${SHEET}'!A2`, "");
    expect(sentence(await restoreHeading("requests"))).toBe(
      "表三上方没有找到填报单位和报告年度这一行，没有改。",
    );
  });

  test("of a workbook that another program saved says whose it is: it is printed again", async () => {
    await newWorkbook();
    value(
      await insertTables({
        profile: { organisation: "某镇", year: 2026, level: null },
        format: "2021",
        tables: ["requests"],
        totals: "typed",
      }),
    );
    await inWorkbook(({ settings, names }) => {
      settings.getItem("nianbao.profile").delete();
      names.getItem("年报_表三").comment = "";
    });
    const printed = "填报单位：某镇　　报告年度：2026年";
    expect(value(await restoreHeading("requests"))).toMatchObject({ from: printed, to: printed });
  });
});
