import type { Checked } from "../../src/actions/checked";
import { keepRequest } from "../../src/actions/reasons";
import type { Finding } from "../../src/check/finding";
import { workbookActions } from "../../src/excel/actions";
import { textOfNarrative } from "../../src/report/narrative-text";
import { openReport } from "../../workbench/open-report";
import { audited, filled } from "../check/reports";
import { checkNow, readNow, theFinding } from "./checked";
import {
  findingOf,
  justifiables,
  keep,
  keyOf,
  REPORT,
  rows,
  SHEET,
  states,
  today,
} from "./kept-findings";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { dropReasons, keepFindings, readWorkbook } = workbookActions;

describe("a finding kept with a reason", () => {
  test("stands in the visible sheet 审核说明 and is kept from then on", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "区划调整前制定，仍在施行");
    expect(await rows(bench)).toEqual([
      ["位置", "规则", "当时的数值", "说明", "日期"],
      [
        expect.stringMatching(/^2023 年：表二 · 规章/),
        "规章制定权",
        "单位层级是“乡镇、街道”，规章填的是 2。",
        "区划调整前制定，仍在施行",
        today(),
      ],
    ]);
    expect(await states()).toEqual(["规章制定权：区划调整前制定，仍在施行", "空白"]);
  });

  test("survives saving, closing and opening", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await keep("空白", "统计口径未定");
    await bench.open(bench.snapshot());
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白：统计口径未定"]);
  });

  test("is open when its cell changes, and kept again when the value comes back", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    const { address } = theFinding(await readNow(), "no-rulemaking-power");
    await bench.write(address ?? "", 3);
    expect(await states()).toEqual(["规章制定权（原说明：仍在施行）", "空白"]);
    await bench.write(address ?? "", 2);
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白"]);
  });

  test("that changed and was explained anew keeps the old row as the record", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "原来的说明");
    const { address } = theFinding(await readNow(), "no-rulemaking-power");
    await bench.write(address ?? "", 3);
    await keep("规章制定权", "现在的说明");
    expect((await rows(bench)).map((row) => row[3])).toEqual(["说明", "原来的说明", "现在的说明"]);
    expect(await states()).toEqual(["规章制定权：现在的说明", "空白"]);
    const { stale } = (await readNow()).audit;
    expect(stale.map(({ reason }) => reason)).toEqual(["原来的说明"]);
  });

  test("written again (修改) has the new reason in its row, and no second row", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "第一次");
    await keep("规章制定权", "第二次");
    expect((await rows(bench)).map((row) => row[3])).toEqual(["说明", "第二次"]);
  });

  test("taken back (撤回说明) is open, its row gone, the others still there", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await keep("空白", "统计口径未定");
    value(await dropReasons([keyOf(await findingOf("规章制定权"))]));
    expect((await rows(bench)).map((row) => row[3])).toEqual(["说明", "统计口径未定"]);
    expect(await states()).toEqual(["规章制定权", "空白：统计口径未定"]);
    value(await dropReasons(["说明/1/没有#0000000000000000"]));
    expect(await states()).toEqual(["规章制定权", "空白：统计口径未定"]);
  });

  test("one reason for all blanks of a form is written in one go", async () => {
    const bench = await workbookOf(fixture("chengguan-2022"));
    const blanks = justifiables(await readNow()).filter(({ title }) => title === "空白");
    expect(blanks).toHaveLength(42);
    bench.requests.reset();
    value(await keepFindings(keepRequest(blanks, "本年没有发生")));
    expect(bench.requests()).toMatchObject({
      syncs: 3,
      clearsUndo: [],
      highestApiSet: "ExcelApi 1.9",
    });
    expect(bench.requests().bytes).toBeLessThan(60_000);
    const now = justifiables(await readNow());
    expect(now.filter(({ state }) => state === "justified")).toHaveLength(42);
  });

  test("all blanks taken back at once leave an empty list, in as many requests as one", async () => {
    const bench = await workbookOf(fixture("chengguan-2022"));
    const blanks = justifiables(await readNow()).filter(({ title }) => title === "空白");
    value(await keepFindings(keepRequest(blanks, "本年没有发生")));
    bench.requests.reset();
    value(await dropReasons(blanks.map(keyOf)));
    expect(bench.requests()).toMatchObject({ syncs: 4, clearsUndo: [] });
    expect(await rows(bench)).toHaveLength(1);
    expect((await readNow()).justifications).toEqual([]);
  });

  test("of the year before is none of this year, nor without its hidden key", async () => {
    await workbookOf(REPORT);
    await keep("规章制定权", "去年的说明");
    await keep("空白", "去年的说明");
    const profile = value(await workbookActions.loadProfile());
    if (profile === null) throw new Error("the workbook keeps no profile");
    value(await workbookActions.saveProfile({ ...profile, year: profile.year + 1 }));
    expect(await states()).toEqual([
      "规章制定权（原说明：去年的说明）",
      "空白（原说明：去年的说明）",
    ]);
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("F:F").delete("Left");
    });
    expect(await states()).toEqual(["规章制定权", "空白"]);
  });

  test("is open when the unit is of another level, which the finding rests on", async () => {
    await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    const profile = value(await workbookActions.loadProfile());
    if (profile === null) throw new Error("the workbook keeps no profile");
    value(await workbookActions.saveProfile({ ...profile, level: "county" }));
    expect(await states()).toEqual(["规章制定权（原说明：仍在施行）", "空白"]);
  });

  test("is one label of table four, not another that reads and changed alike", async () => {
    const bench = await workbookOf(filled(0));
    await bench.write("'四、复议诉讼'!A4", "维持");
    await bench.write("'四、复议诉讼'!F5", "维持");
    const { findings } = (await readNow()).audit;
    expect(new Set(findings.map(({ id }) => id)).size).toBe(2);
    await keep("表格文字改动", "系统导出如此");
    expect(await states()).toEqual(["表格文字改动：系统导出如此", "表格文字改动"]);
  });

  test("is not marked by 审核; the open ones are", async () => {
    const bench = await workbookOf(REPORT);
    value(await checkNow());
    expect(await bench.marks()).toHaveLength(2);
    await keep("规章制定权", "仍在施行");
    value(await checkNow());
    expect(await bench.marks()).toHaveLength(1);
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).delete();
    });
    value(await checkNow());
    expect(await bench.marks()).toHaveLength(2);
  });
});

/** The findings of a text that reasons can be given for. */
function withText({ report, justifications }: Checked, general: string): readonly Finding[] {
  const text = textOfNarrative({ ...report, narrative: { general } });
  return audited(report, { text, justifications }).findings.filter(
    ({ about, justifiable }) => about === "text" && justifiable !== null,
  );
}

test("a finding of the text is kept like one of the tables", async () => {
  await workbookOf(REPORT);
  const general = "2023年，我镇共收到政府信息公开申请5件。";
  const inText = (from: Checked): Finding => {
    const finding = withText(from, general).find(({ code }) => code.startsWith("text-"));
    if (finding === undefined) throw new Error("the text agrees with the tables");
    return finding;
  };
  value(await keepFindings(keepRequest([inText(await readNow())], "含信函转办件")));
  expect(inText(await readNow())).toMatchObject({
    state: "justified",
    justification: { reason: "含信函转办件" },
  });
});

test("a finding of a text without a full stop is kept with the beginning of its sentence", async () => {
  await workbookOf(REPORT);
  const general = `根据国办公开办函〔2019〕60号${"公开工作持续推进、".repeat(5000)}××`;
  const findings = withText(await readNow(), general);
  expect(findings.length).toBeGreaterThan(1);
  expect(findings.every(({ justifiable }) => (justifiable?.values.length ?? 0) < 500)).toBe(true);
  value(await keepFindings(keepRequest(findings, "已核实")));
  const after = withText(await readNow(), general);
  expect(after.map(({ id, state }) => [id, state])).toEqual(
    findings.map(({ id }) => [id, "justified"]),
  );
});

describe("reading", () => {
  test("takes no request more: one for 审核, as without the sheet", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    bench.requests.reset();
    value(await readWorkbook());
    expect(bench.requests()).toMatchObject({ syncs: 1, clearsUndo: [] });
    await bench.open(bench.snapshot());
    bench.requests.reset();
    value(await readWorkbook());
    expect(bench.requests().syncs).toBe(1);
  });

  test("without the name the sheet is found by its own, in a second request", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await inWorkbook(({ names }) => {
      names.getItem("年报_审核说明").delete();
    });
    bench.requests.reset();
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白"]);
    expect(bench.requests().syncs).toBe(2);
    await keep("空白", "未定");
    bench.requests.reset();
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白：未定"]);
    expect(bench.requests().syncs).toBe(1);
  });
});

test("two sets of tables in a workbook: each has its own reasons", async () => {
  const bench = await workbookOf(REPORT);
  await keep("规章制定权", "2023 年的说明");
  await inWorkbook(({ worksheets }) => {
    for (const name of ["二、主动公开", "三、依申请公开", "四、复议诉讼"]) {
      worksheets.getItem(name).name = `2023 ${name}`;
    }
  });
  await openReport({ ...REPORT, year: 2024 }, "typed");
  bench.select("'二、主动公开'!A1");
  expect(await states()).toEqual(["规章制定权", "空白"]);
  await keep("规章制定权", "2024 年的说明");
  expect(await states()).toEqual(["规章制定权：2024 年的说明", "空白"]);
  const second = await readNow();
  expect(second.set).toBe(2);
  expect(second.audit.stale).toEqual([]);
  expect((await rows(bench)).map((row) => row[0])).toEqual([
    "位置",
    expect.stringMatching(/^2023 年：表二 · 规章/),
    expect.stringMatching(/^某镇人民政府 2024 年：表二 · 规章/),
  ]);
  bench.select("'2023 二、主动公开'!A1");
  expect(await states()).toEqual(["规章制定权：2023 年的说明", "空白"]);
});

test("text that looks like a formula, a number or a date stays text", async () => {
  const bench = await workbookOf(REPORT);
  for (const reason of ["=1+1", "+86", "@某", "'引", "1/2", "2023", "TRUE"]) {
    await keep("规章制定权", reason);
    expect((await bench.formulas(`'${SHEET}'!D4`))[0]).toEqual([reason]);
    expect((await readNow()).justifications[0]?.reason).toBe(reason);
  }
  await bench.write(`'${SHEET}'!D4`, "=1+1");
  expect((await readNow()).justifications[0]?.reason).toBe("2");
});

test("prints on A4 with repeated headings; the keys are out of sight", async () => {
  const bench = await workbookOf(REPORT);
  await keep("规章制定权", "仍在施行");
  const looks = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const page = sheet.pageLayout.load("paperSize,orientation,zoom");
    const area = sheet.pageLayout.getPrintArea().load("address");
    const keys = sheet.getRange("F:F").load("columnHidden");
    const reason = sheet.getRange("D4").load("format/wrapText,format/font/name");
    const heading = sheet.getRange("A3").load("format/fill/color");
    await context.sync();
    return {
      page: [page.paperSize, page.orientation, page.zoom.horizontalFitToPages],
      printed: area.address,
      hidden: keys.columnHidden,
      reason: [reason.format.wrapText, reason.format.font.name],
      heading: heading.format.fill.color,
    };
  });
  expect(looks).toEqual({
    page: ["A4", "Portrait", 1],
    printed: "审核说明!A1:E4",
    hidden: true,
    reason: [true, "宋体"],
    heading: "#C6D9F1",
  });
  expect(bench.requests().clearsUndo).toEqual([]);
});

test("the user stays on the sheet of the form", async () => {
  const bench = await workbookOf(REPORT);
  bench.select("'三、依申请公开'!D6");
  await keep("空白", "没有");
  expect(bench.selection()).toBe("'三、依申请公开'!D6");
});
