import type {
  CaseResult,
  SelfCheckListener,
  SelfCheckReport,
} from "../../src/excel/contract/self-check-contract";
import { workbookActions } from "../../src/excel/actions";
import { beginBench, runOnBench } from "../../src/excel/selfcheck/bench";
import type { Made } from "../../src/excel/selfcheck/bench";
import { selfCheckCases } from "../../src/excel/selfcheck/cases";
import { runCases } from "../../src/excel/selfcheck/run-cases";
import type { Workbench } from "../../workbench/node/open";
import { lying } from "./lying-host";
import { closeAll, newWorkbook, sentence, value } from "./workbook";

// The cases are run again and again, one by one.
jest.setTimeout(300_000);

const nobody: SelfCheckListener = { begun: () => undefined, isStopped: () => false };

async function checked(listener = nobody): Promise<SelfCheckReport> {
  return value(await workbookActions.selfCheck(listener, []));
}

const unlike = (results: readonly CaseResult[]) =>
  results
    .filter(({ state }) => state !== "passed")
    .map(({ id, came, code }) => ({ id, came, code }));

/** Runs one case by itself. */
async function one(id: string, made: Made): Promise<CaseResult | undefined> {
  const at = selfCheckCases.findIndex((each) => each.id === id);
  const info = selfCheckCases[at];
  if (info === undefined) throw new RangeError(id);
  const run = () => runOnBench(info, at, made);
  return (await runCases([{ info, limit: 60_000, run }], nobody))[0];
}

const begun = (): Promise<Made> => Excel.run((context) => beginBench(context));

/** The member of Excel that each case cannot do without. */
const NEEDED: Readonly<Record<string, string>> = {
  "values-plain": "Range.Values",
  "values-null": "Range.ValueTypes",
  "values-apostrophe": "Range.Values",
  "values-text-format": "Range.NumberFormat",
  "values-format-back": "Range.NumberFormat",
  "values-digits": "Range.Values",
  "values-formula": "Range.Formulas",
  "merge-covered": "Range.Merge",
  "merge-block": "Range.Merge",
  "name-row-inserted": "Range.Insert",
  "name-row-deleted": "Range.Delete",
  "name-comment": "NamedItem.Comment",
  "name-lost": "NamedItem.Formula",
  "name-missing": "NamedItemCollection.GetItemOrNullObject",
  "rule-formula": "ConditionalFormatRule.Formula",
  "rule-by-id": "ConditionalFormatCollection.GetItem",
  "rule-others": "ConditionalFormatCollection.Add",
  "rule-missing": "ConditionalFormatCollection.Add",
  "rule-look": "ConditionalRangeFont.Bold",
  "validation-rule": "DataValidation.Rule",
  "validation-written": "DataValidation.ErrorAlert",
  "look-cells": "RangeBorder.Style",
  "look-sizes": "RangeFormat.ColumnWidth",
  "look-freeze-rows": "WorksheetFreezePanes.FreezeRows",
  "look-freeze-at": "WorksheetFreezePanes.FreezeAt",
  "look-tab": "Worksheet.TabColor",
  "page-paper": "PageLayout.PaperSize",
  "page-fit": "PageLayout.Zoom",
  "page-margins": "PageLayout.TopMargin",
  "page-titles": "PageLayout.SetPrintTitleRows",
  "read-used": "Worksheet.GetUsedRangeOrNullObject",
  "read-unused": "Worksheet.GetUsedRangeOrNullObject",
  "read-intersection": "Range.GetIntersectionOrNullObject",
  "read-over": "Range.GetBoundingRect",
  "read-many": "Worksheet.GetRanges",
  "read-large": "Worksheet.GetRangeByIndexes",
  "sheet-name": "WorksheetCollection.GetItemOrNullObject",
  "sheet-id": "Worksheet.Name",
  "sheet-activate": "Worksheet.Activate",
  "sheet-hidden": "Worksheet.Visibility",
  "sheet-missing": "WorksheetCollection.GetItemOrNullObject",
  "sheet-protection": "WorksheetProtection.Protected",
  "event-changed": "WorksheetCollection._RegisterDataChangedEvent",
  "event-selection": "WorksheetCollection._RegisterSelectionChangedEvent",
  "event-added": "WorksheetCollection._RegisterAddedEvent",
  "setting-kept": "SettingCollection.Add",
  "setting-long": "SettingCollection.Add",
  "calc-mode": "Application.CalculationMode",
  "calc-now": "Application.Calculate",
  "calc-check": "Range.Formulas",
  "request-edit": "Worksheet.Name",
  "request-partial": "Range.Values",
  "request-shape": "WorksheetCollection.GetItem",
  "request-screen": "Application.SuspendScreenUpdatingUntilNextSync",
  "whole-insert": "NamedItemCollection.Add",
  "whole-read": "NamedItemCollection.GetItemOrNullObject",
};

afterEach(closeAll);

describe("自检 in the workbench", () => {
  it.each([
    ["a new workbook", null],
    ["one in which the unit was typed", { organisation: "某镇", year: 2025, level: null }],
  ])("passes every case and leaves %s as it was", async (_, profile) => {
    const bench = await newWorkbook();
    if (profile !== null) value(await workbookActions.keepProfile(profile));
    const steps: string[] = [];

    const report = await checked({
      ...nobody,
      begun: (number, total) => steps.push(`${number}/${total}`),
    });

    const { length } = selfCheckCases;
    expect(unlike(report.results)).toEqual([]);
    expect(report.results.map(({ id }) => id)).toEqual(selfCheckCases.map(({ id }) => id));
    expect([steps[0], steps.at(-1)]).toEqual([`1/${length}`, `${length}/${length}`]);
    expect(report.excel.sets).toContain("ExcelApi 1.9");
    expect(report.leftSheets).toEqual([]);
    expect(bench.sheets()).toEqual(["Sheet1"]);
    expect(value(await workbookActions.loadProfile())).toEqual(profile);
    await Excel.run(async (context) => {
      const names = context.workbook.names.load("items/name");
      const settings = context.workbook.settings.load("items/key");
      await context.sync();
      expect(names.items).toEqual([]);
      const left = profile === null ? [] : ["nianbao.profile"];
      expect(settings.items.map(({ key }) => key)).toEqual(left);
    });
  });

  it("says of every case what it needs, and tells ids and titles apart", () => {
    const ids = selfCheckCases.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(selfCheckCases.map(({ title }) => title)).size).toBe(ids.length);
    expect(ids).toEqual(Object.keys(NEEDED));
    expect(selfCheckCases.filter(({ where }) => where.length === 0)).toEqual([]);
  });

  it("says 不同 of each case where Excel refuses what it needs, and of no other for that", async () => {
    const bench = await newWorkbook();
    const made = await begun();
    for (const { id } of selfCheckCases) {
      bench.fail({ member: NEEDED[id] ?? "", code: "GeneralException", times: "always" });
      const refused = await one(id, made);
      bench.fail(null);
      expect([id, refused?.state]).toEqual([id, "different"]);
      // Said because of the fault: by Excel's code, or by the sentence that the add-in has for it.
      expect(`${refused?.came} ${refused?.code}`).toMatch(/GeneralException|Refusal/);
    }
  });

  it("says 不同 of each case where Excel answers otherwise", async () => {
    await newWorkbook();
    const made = await begun();
    for (const { id } of selfCheckCases) {
      const told = await lying(() => one(id, made));
      expect([id, told?.state]).toEqual([id, "different"]);
    }
  });
});

describe("自检 where something is in the way", () => {
  it("does not begin in a workbook that holds something", async () => {
    const bench = await newWorkbook();
    await bench.write("Sheet1!B2", "我的数");

    expect(sentence(await workbookActions.selfCheck(nobody, []))).toBe(
      "这个工作簿不是空白的（工作表“Sheet1”里有内容），没有自检。请新建一个空白工作簿，在那里自检。",
    );
    expect(bench.sheets()).toEqual(["Sheet1"]);
  });

  it("does not begin in a workbook with names", async () => {
    const bench = await newWorkbook();
    await Excel.run(async (context) => {
      context.workbook.names.add("我的", context.workbook.worksheets.getItem("Sheet1").getRange());
      await context.sync();
    });

    expect(sentence(await workbookActions.selfCheck(nobody, []))).toContain("有定义的名称");
    expect(bench.sheets()).toEqual(["Sheet1"]);
  });

  it("does not begin in a workbook opened read-only", async () => {
    await newWorkbook({ readOnly: true });

    expect(sentence(await workbookActions.selfCheck(nobody, []))).toContain("没有自检");
  });

  it("takes its sheets away when it is stopped, and tells how far it came", async () => {
    const bench = await newWorkbook();
    let asked = 0;

    const report = await checked({ ...nobody, isStopped: () => (asked += 1) > 3 });

    expect(report.results).toHaveLength(3);
    expect(report.total).toBe(selfCheckCases.length);
    expect(bench.sheets()).toEqual(["Sheet1"]);
  });

  it("names the sheets that Excel does not let it delete", async () => {
    const bench = await stoppedWithFault({ member: "Worksheet.Delete", code: "AccessDenied" });

    expect(bench.report.leftSheets).toEqual(["自检"]);
    expect(bench.bench.sheets()).toEqual(["Sheet1", "自检"]);
  });
});

/** A self-check of one case, with a fault that always strikes. */
async function stoppedWithFault(fault: {
  readonly member: string;
  readonly code: string;
}): Promise<{ readonly bench: Workbench; readonly report: SelfCheckReport }> {
  const bench = await newWorkbook();
  bench.fail({ ...fault, times: "always" });
  let asked = 0;
  const report = await checked({ ...nobody, isStopped: () => (asked += 1) > 1 });
  return { bench, report };
}

describe("one case after the other", () => {
  const info = { id: "a", title: "甲", where: ["插入"], expected: "好" };
  const good = { what: "读出", expected: "1", came: "1", holds: true };
  const never = new Promise<readonly (typeof good)[]>(() => undefined);

  it("goes on after one that hangs, one that throws and one that looks at nothing", async () => {
    const results = await runCases(
      [
        { info, limit: 10, run: () => never },
        { info, limit: 1000, run: () => Promise.reject(new RangeError("so")) },
        { info, limit: 1000, run: () => Promise.resolve([]) },
        { info, limit: 1000, run: () => Promise.resolve([{ ...good, came: "2", holds: false }]) },
        { info, limit: 1000, run: () => Promise.resolve([good]) },
      ],
      nobody,
    );

    expect(results.map(({ state, came, code }) => [state, came, code])).toEqual([
      ["silent", "0 秒内没有回答", null],
      ["different", "Excel 没有照做", "RangeError: so"],
      ["different", "", null],
      ["different", "读出应为1，实为2", null],
      ["passed", "读出：1", null],
    ]);
  });
});
