import { checkText } from "../../src/check/text/check-text";
import { keepableText } from "../../src/check/text/kept-text";
import { keepable, staleReasons, stateOf } from "../../src/check/kept";
import type { Keepable } from "../../src/check/kept";
import { workbookActions } from "../../src/excel/actions";
import type { CheckOutcome } from "../../src/excel/contract";
import type { Report } from "../../src/report/model";
import { textOfNarrative } from "../../src/report/narrative-text";
import { openReport } from "../../workbench/open-report";
import type { Workbench } from "../../workbench/node/open";
import { change, filled } from "../check/reports";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, newWorkbook, sentence, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { checkWorkbook, dropReasons, keepFindings, readWorkbook } = workbookActions;

const SHEET = "审核说明";

/** A township with 规章 2 (需核实) and a blank (需核实); everything else is sound. */
const REPORT: Report = change(filled(0), {
  "disclosure.regulations.inForce": 2,
  "requests.received.business": null,
});

async function outcome(): Promise<CheckOutcome> {
  return value(await readWorkbook());
}

const keepables = (from: CheckOutcome): Keepable[] =>
  from.findings.flatMap(({ finding }) => keepable(finding, from) ?? []);

async function findingOf(rule: string): Promise<Keepable> {
  const found = keepables(await outcome()).find((each) => each.rule === rule);
  if (found === undefined) throw new Error(`no finding ${rule}`);
  return found;
}

/** 保存说明 for the finding of a rule. */
async function keep(rule: string, reason: string): Promise<void> {
  value(await keepFindings({ findings: [await findingOf(rule)], reason }));
}

/** The findings and how they stand: 空白 open, 规章制定权 kept “…”. */
async function states(): Promise<string[]> {
  const now = await outcome();
  return keepables(now).map((finding) => {
    const state = stateOf(finding, now.kept);
    const { rule } = finding;
    if (state.kind === "kept") return `${rule}：${state.reason.reason}`;
    return state.earlier === null ? rule : `${rule}（原说明：${state.earlier.reason}）`;
  });
}

/** The rows of the sheet from the headings on, without the hidden column. */
async function rows(bench: Workbench, sheet = SHEET): Promise<unknown[][]> {
  const values = await bench.read(`'${sheet}'!A3:E60`);
  return values.filter((row) => row.some((cell) => cell !== ""));
}

/** 2026-11-21: the day where the tests run. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

describe("a finding kept with a reason", () => {
  test("stands in the visible sheet 审核说明 and is kept from then on", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "区划调整前制定，仍在施行");
    expect(await rows(bench)).toEqual([
      ["位置", "规则", "当时的数值", "说明", "日期"],
      [
        expect.stringMatching(/^表二 · 规章/),
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
    const address = (await outcome()).findings.find(
      ({ finding }) => finding.code === "no-rulemaking-power",
    )?.addresses[0];
    await bench.write(address ?? "", 3);
    expect(await states()).toEqual(["规章制定权（原说明：仍在施行）", "空白"]);
    await bench.write(address ?? "", 2);
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白"]);
  });

  test("that changed and was explained anew keeps the old row as the record", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "原来的说明");
    const address = (await outcome()).findings.find(
      ({ finding }) => finding.code === "no-rulemaking-power",
    )?.addresses[0];
    await bench.write(address ?? "", 3);
    await keep("规章制定权", "现在的说明");
    expect((await rows(bench)).map((row) => row[3])).toEqual(["说明", "原来的说明", "现在的说明"]);
    const now = await outcome();
    expect(await states()).toEqual(["规章制定权：现在的说明", "空白"]);
    const stale = staleReasons(now.kept, keepables(now), now);
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
    value(await dropReasons([(await findingOf("规章制定权")).key]));
    expect((await rows(bench)).map((row) => row[3])).toEqual(["说明", "统计口径未定"]);
    expect(await states()).toEqual(["规章制定权", "空白：统计口径未定"]);
    value(await dropReasons(["说明/1/没有#0000000000000000"]));
    expect(await states()).toEqual(["规章制定权", "空白：统计口径未定"]);
  });

  test("one reason for all blanks of a form is written in one go", async () => {
    const bench = await workbookOf(fixture("chengguan-2022"));
    const blanks = keepables(await outcome()).filter(({ rule }) => rule === "空白");
    expect(blanks).toHaveLength(42);
    bench.requests.reset();
    value(await keepFindings({ findings: blanks, reason: "本年没有发生" }));
    expect(bench.requests()).toMatchObject({
      syncs: 3,
      clearsUndo: [],
      highestApiSet: "ExcelApi 1.9",
    });
    expect(bench.requests().bytes).toBeLessThan(60_000);
    const now = await outcome();
    expect(
      keepables(now).filter((finding) => stateOf(finding, now.kept).kind === "kept"),
    ).toHaveLength(42);
  });

  test("all blanks taken back at once leave an empty list, in as many requests as one", async () => {
    const bench = await workbookOf(fixture("chengguan-2022"));
    const blanks = keepables(await outcome()).filter(({ rule }) => rule === "空白");
    value(await keepFindings({ findings: blanks, reason: "本年没有发生" }));
    bench.requests.reset();
    value(await dropReasons(blanks.map(({ key }) => key)));
    expect(bench.requests()).toMatchObject({ syncs: 3, clearsUndo: [] });
    expect(await rows(bench)).toHaveLength(1);
    expect((await outcome()).kept).toEqual([]);
  });

  test("is not marked by 审核; the open ones are", async () => {
    const bench = await workbookOf(REPORT);
    value(await checkWorkbook());
    expect(await bench.marks()).toHaveLength(2);
    await keep("规章制定权", "仍在施行");
    value(await checkWorkbook());
    expect(await bench.marks()).toHaveLength(1);
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).delete();
    });
    value(await checkWorkbook());
    expect(await bench.marks()).toHaveLength(2);
  });
});

test("a finding of the text is kept like one of the tables", async () => {
  await workbookOf(REPORT);
  const general = "2023年，我镇共收到政府信息公开申请5件。";
  const inText = (from: CheckOutcome): Keepable => {
    const text = textOfNarrative({ ...from.report, narrative: { general } });
    const [finding] = checkText(from.report, text).flatMap((each) =>
      each.code === "text-none" || each.code === "text-count"
        ? (keepableText(each, from) ?? [])
        : [],
    );
    if (finding === undefined) throw new Error("the text agrees with the tables");
    return finding;
  };
  value(await keepFindings({ findings: [inText(await outcome())], reason: "含信函转办件" }));
  const now = await outcome();
  expect(stateOf(inText(now), now.kept)).toMatchObject({
    kind: "kept",
    reason: { reason: "含信函转办件" },
  });
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

describe("edited in the sheet by hand", () => {
  test("a reason that was reworded, and a day that was typed over, count", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await bench.write(`'${SHEET}'!D4:E4`, [["改过的说明", 46347]]);
    expect((await outcome()).kept).toMatchObject([{ reason: "改过的说明", date: "2026-11-21" }]);
    expect(await states()).toEqual(["规章制定权：改过的说明", "空白"]);
  });

  test("a reason that was deleted is none", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await bench.write(`'${SHEET}'!D4`, "");
    expect(await states()).toEqual(["规章制定权", "空白"]);
    await keep("规章制定权", "又写上");
    expect((await rows(bench)).map((row) => row[3])).toEqual(["说明", "又写上"]);
  });

  test("the hidden column deleted: rows count by their words, and get their keys again", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await keep("空白", "未定");
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("F:F").delete("Left");
    });
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白：未定"]);
    await keep("规章制定权", "改写");
    expect((await rows(bench)).map((row) => row[3])).toEqual(["说明", "改写", "未定"]);
    expect((await bench.read(`'${SHEET}'!F3:F4`)).flat()).toEqual([
      "编号",
      expect.stringMatching(/^说明\//),
    ]);
    const [, without] = (await outcome()).kept;
    value(await dropReasons([without?.key ?? ""]));
    expect(await states()).toEqual(["规章制定权：改写", "空白"]);
  });

  test("columns put in between, rows above, the list sorted, the sheet renamed, the file reopened", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await keep("空白", "未定");
    const [[one = [], two = []]] = [await bench.read(`'${SHEET}'!A4:F5`)];
    await bench.write(`'${SHEET}'!A4:F5`, [two, one]);
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem(SHEET);
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("D:D").insert("Right");
      sheet.getRange("D5:D6").values = [["审核人"], ["张三"]];
      sheet.getRange("A:A").insert("Right");
      sheet.name = "说明 (定稿)";
    });
    await bench.open(bench.snapshot());
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白：未定"]);
    await keep("空白", "已定");
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白：已定"]);
    expect(await bench.read("'说明 (定稿)'!E6")).toEqual([["张三"]]);
    expect(bench.sheets()).not.toContain(SHEET);
  });

  test("what the user wrote beside and below the list stays, whatever is kept and taken back", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await bench.write(`'${SHEET}'!H4`, "已电话核实");
    await bench.write(`'${SHEET}'!A7`, "审核人：张三");
    await keep("空白", "未定");
    value(await dropReasons([(await findingOf("规章制定权")).key]));
    value(await dropReasons([(await findingOf("空白")).key]));
    expect(await states()).toEqual(["规章制定权", "空白"]);
    expect(await bench.read(`'${SHEET}'!H4`)).toEqual([["已电话核实"]]);
    expect(await bench.read(`'${SHEET}'!A7`)).toEqual([["审核人：张三"]]);
    await keep("空白", "再写");
    expect(await states()).toEqual(["规章制定权", "空白：再写"]);
  });

  test("headings that were reworded are no obstacle", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await bench.write(`'${SHEET}'!A3:E3`, [["在哪里", "规则", "数值", "情况说明", "哪天"]]);
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白"]);
    await keep("空白", "未定");
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白：未定"]);
  });

  test("an emptied sheet, and a deleted one, are made anew", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).getRange().clear();
    });
    expect(await states()).toEqual(["规章制定权", "空白"]);
    await keep("空白", "未定");
    expect(await states()).toEqual(["规章制定权", "空白：未定"]);
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).delete();
    });
    expect(await states()).toEqual(["规章制定权", "空白"]);
    await keep("空白", "又来");
    expect(await states()).toEqual(["规章制定权", "空白：又来"]);
    expect(bench.sheets().filter((name) => name === SHEET)).toHaveLength(1);
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
  const second = await outcome();
  expect(second.set).toBe(2);
  expect(staleReasons(second.kept, keepables(second), second)).toEqual([]);
  expect((await rows(bench)).map((row) => row[0])).toEqual([
    "位置",
    expect.stringMatching(/^表二 · 规章/),
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
    expect((await outcome()).kept[0]?.reason).toBe(reason);
  }
  await bench.write(`'${SHEET}'!D4`, "=1+1");
  expect((await outcome()).kept[0]?.reason).toBe("2");
});

describe("refused in words, with nothing lost", () => {
  test("no reason, and one too long for a row", async () => {
    await workbookOf(REPORT);
    const findings = [await findingOf("空白")];
    expect(sentence(await keepFindings({ findings, reason: " \n" }))).toBe("请先填写说明。");
    expect(sentence(await keepFindings({ findings, reason: "长".repeat(1001) }))).toBe(
      "说明最多 1000 个字，请写短一些。",
    );
  });

  test("a cell that was typed over meanwhile", async () => {
    const bench = await workbookOf(REPORT);
    const finding = await findingOf("空白");
    const address = (await outcome()).findings.find(({ finding: each }) => each.code === "blank")
      ?.addresses[0];
    await bench.write(address ?? "", 0);
    expect(sentence(await keepFindings({ findings: [finding], reason: "没有" }))).toBe(
      "这里的数刚刚变了，没有保存。请看过新的审核结果再填写说明。",
    );
    expect(bench.sheets()).not.toContain(SHEET);
  });

  test("another sheet of that name: that sheet is left alone, and a free name is told", async () => {
    const bench = await workbookOf(REPORT);
    await inWorkbook(({ worksheets }) => {
      worksheets.add(SHEET).getRange("A1").values = [["别人的"]];
    });
    const findings = [await findingOf("空白")];
    expect(sentence(await keepFindings({ findings, reason: "没有" }))).toBe(
      "工作簿里已有一张“审核说明”，不是年报助手写的，没有改动它。请先把那张表改名，例如“审核说明 (2)”，再保存说明。",
    );
    expect(await bench.read(`'${SHEET}'!A1:A4`)).toEqual([["别人的"], [""], [""], [""]]);
  });

  test("a protected sheet, a protected workbook and a read-only one", async () => {
    await workbookOf(REPORT);
    await inWorkbook(({ protection }) => {
      protection.protect();
    });
    const findings = [await findingOf("空白")];
    expect(sentence(await keepFindings({ findings, reason: "没有" }))).toBe(
      "工作簿的结构受保护，不能新增工作表。请在“审阅”中撤销工作簿保护后再试。",
    );
    await workbookOf(REPORT);
    await keep("空白", "没有");
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).protection.protect();
    });
    expect(sentence(await keepFindings({ findings, reason: "另写" }))).toBe(
      "“审核说明”受保护，没有写入。请在“审阅”中撤销工作表保护后再试。",
    );
    expect(sentence(await dropReasons([findings[0]?.key ?? ""]))).toMatch(/^“审核说明”受保护/);
    await newWorkbook({ readOnly: true });
    expect(sentence(await keepFindings({ findings: [], reason: "没有" }))).toBe(
      "工作簿以只读方式打开，没有写入。请另存为新文件或启用编辑后再试。",
    );
  });

  test.each([
    "Range.NumberFormat",
    "NamedItemCollection.Add",
    "Range.Format",
    "PageLayout.SetPrintArea",
  ])("a failure half-way (%s) is told, and saving again completes it", async (member) => {
    const bench = await workbookOf(REPORT);
    const findings = [await findingOf("空白")];
    bench.fail({ code: "GeneralException", member, after: 0 });
    expect(sentence(await keepFindings({ findings, reason: "没有" }))).toMatch(
      /^说明没有写完，.*再保存一次会补全。$/,
    );
    bench.fail(null);
    value(await keepFindings({ findings, reason: "没有" }));
    expect(await states()).toEqual(["规章制定权", "空白：没有"]);
    expect((await rows(bench)).map((row) => row[3])).toEqual(["说明", "没有"]);
    expect((await bench.read(`'${SHEET}'!A1`))[0]).toEqual([SHEET]);
    bench.requests.reset();
    value(await readWorkbook());
    expect(bench.requests().syncs).toBe(1);
  });
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
