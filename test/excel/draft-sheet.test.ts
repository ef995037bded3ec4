import { composeDraft } from "../../src/draft/compose";
import type { DraftDocument } from "../../src/draft/document";
import { emptyDraftForm } from "../../src/draft/form";
import type { DraftForm } from "../../src/draft/form";
import { workbookActions } from "../../src/excel/actions";
import type { WriteDraftOutcome } from "../../src/excel/contract/draft-contract";
import type { Workbench } from "../../workbench/node/open";
import { formOf, paragraphsOf, wordsOf } from "../draft/drafts";
import { SEEDS } from "../draft/seeds";
import { FULL_FORM } from "./draft-form";
import { checkNow } from "./checked";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, newWorkbook, sentence, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { loadDraft, saveDraft, writeDraft, readDraftSheet } = workbookActions;
const REPORT = fixture("chaoyang-2023");
const FORM = formOf(SEEDS.find((seed) => seed.fixture === "chaoyang-2023")?.form ?? {});
const DOCUMENT = composeDraft(FORM, REPORT);
const SHEET = "年报正文";

function write(
  form: DraftForm = FORM,
  existing: "ask" | "replace" = "ask",
): Promise<WriteDraftOutcome> {
  const document = composeDraft(form, REPORT);
  return writeDraft({ document, form, existing }).then(value);
}

/** The cells of a column from the top, to the last one with something in it. */
async function column(bench: Workbench, letter: string, sheet = SHEET): Promise<string[]> {
  const values = await bench.read(`'${sheet}'!${letter}1:${letter}80`);
  const cells = values.map(([cell]) => (typeof cell === "string" ? cell : ""));
  while (cells.at(-1) === "") cells.pop();
  return cells;
}

/** The row of the sheet, counted from 1, whose paragraph begins like this. */
async function rowOf(bench: Workbench, words: string): Promise<number> {
  const found = (await column(bench, "A")).findIndex((cell) => cell.trim().startsWith(words));
  if (found < 0) throw new Error(`no paragraph ${words}`);
  return found + 1;
}

describe("朝阳镇: the text in the sheet 年报正文", () => {
  test("stands there one paragraph a row, with the tables named where they belong", async () => {
    const bench = await workbookOf(REPORT);
    const outcome = await write();
    expect(outcome).toEqual({
      kind: "written",
      sheet: SHEET,
      paragraphs: paragraphsOf(DOCUMENT).length,
      undecorated: [],
    });
    const rows = await column(bench, "A");
    expect(rows[0]).toBe("宝清县朝阳镇2023年政府信息公开工作年度报告");
    const words = rows.map((row) => row.trim());
    expect(words).toEqual(expect.arrayContaining(wordsOf(DOCUMENT).split("\n")));
    const second = words.indexOf("二、主动公开政府信息情况");
    expect(words.slice(second, second + 6)).toEqual([
      "二、主动公开政府信息情况",
      "（见工作表“二、主动公开”）",
      "三、收到和处理政府信息公开申请情况",
      "（见工作表“三、依申请公开”）",
      "四、政府信息公开行政复议、行政诉讼情况",
      "（见工作表“四、复议诉讼”）",
    ]);
    expect(rows.slice(1).every((row) => row.startsWith("　　"))).toBe(true);
  });

  test("takes 2 requests, a second time 3, keeps undo and needs no newer Excel", async () => {
    const bench = await workbookOf(REPORT);
    await write();
    expect(bench.requests()).toMatchObject({
      syncs: 2,
      clearsUndo: [],
      highestApiSet: "ExcelApi 1.9",
    });
    bench.requests.reset();
    await write();
    expect(bench.requests()).toMatchObject({ syncs: 3, clearsUndo: [] });
    expect(bench.requests().bytes).toBeLessThan(60_000);
    bench.requests.reset();
    expect(value(await readDraftSheet())).toEqual([]);
    expect(bench.requests()).toMatchObject({ syncs: 2, clearsUndo: [] });
    bench.requests.reset();
    // Keeping asks first whether somebody else kept another one.
    value(await saveDraft(FORM));
    value(await loadDraft());
    expect(bench.requests()).toMatchObject({ syncs: 3, clearsUndo: [] });
  });

  test("prints on A4 with the text alone; ids and paths are out of sight", async () => {
    await workbookOf(REPORT);
    await write();
    const looks = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const page = sheet.pageLayout.load("paperSize,orientation,zoom");
      const area = sheet.pageLayout.getPrintArea().load("address");
      const title = sheet.getRange("A1").load("format/font/size,format/horizontalAlignment");
      const text = sheet.getRange("A2").load("format/wrapText,format/rowHeight,format/font/bold");
      const heading = sheet.getRange("A3").load("values,format/font/bold");
      const ids = sheet.getRange("B:B").load("columnHidden");
      const paths = sheet.getRange("F:F").load("columnHidden");
      await context.sync();
      return {
        page: [page.paperSize, page.orientation, page.zoom.horizontalFitToPages],
        printed: area.address,
        title: [title.format.font.size, title.format.horizontalAlignment],
        text: [text.format.wrapText, text.format.font.bold],
        height: text.format.rowHeight,
        bold: heading.format.font.bold,
        hidden: [ids.columnHidden, paths.columnHidden],
      };
    });
    expect(looks).toMatchObject({
      page: ["A4", "Portrait", 1],
      title: [18, "Center"],
      text: [true, false],
      bold: true,
      hidden: [true, true],
    });
    expect(looks.printed).toMatch(/!A1:A\d+$/);
    expect(looks.height).toBeGreaterThan(30);
  });

  test("leaves 审核 as it was", async () => {
    await workbookOf(REPORT);
    const before = value(await checkNow());
    await write();
    const after = value(await checkNow());
    expect(after.report).toEqual(before.report);
    expect(after.audit.findings).toEqual(before.audit.findings);
  });

  test("in a workbook without the tables only says that they are left out", async () => {
    const bench = await newWorkbook();
    await write();
    expect((await column(bench, "A")).filter((row) => row.includes("（表格略）"))).toHaveLength(3);
  });
});

describe("edited in the sheet", () => {
  test("the paragraph is told with what was written and what stands there; no other", async () => {
    const bench = await workbookOf(REPORT);
    await write();
    const row = await rowOf(bench, "2023年，我镇未收到新的政府信息公开申请");
    const [[written]] = (await bench.read(`'${SHEET}'!A${row}`)) as [[string]];
    await bench.write(`'${SHEET}'!A${row}`, "全年没有收到申请。");
    const edits = [
      {
        id: "general.requests.received",
        written: written.trim(),
        there: "全年没有收到申请。",
        address: `'${SHEET}'!A${row}`,
      },
    ];
    expect(value(await readDraftSheet())).toEqual(edits);
    expect(await write()).toEqual({ kind: "edited", edits });
    expect(await bench.read(`'${SHEET}'!A${row}`)).toEqual([["全年没有收到申请。"]]);
  });

  test("it is found after rows were inserted above and the sheet was renamed and reopened", async () => {
    const bench = await workbookOf(REPORT);
    await write();
    const row = await rowOf(bench, "2023年，我镇未收到新的政府信息公开申请");
    await bench.write(`'${SHEET}'!A${row}`, "全年没有收到申请。");
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem(SHEET);
      sheet.getRange("1:3").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.name = "正文 (终稿)";
    });
    await bench.open(bench.snapshot());
    expect(value(await readDraftSheet())).toMatchObject([
      { id: "general.requests.received", address: `'正文 (终稿)'!B${row + 3}` },
    ]);
    const outcome = await write(FORM, "replace");
    expect(outcome).toMatchObject({ kind: "written", sheet: "正文 (终稿)" });
    expect(value(await readDraftSheet())).toEqual([]);
    expect(await bench.read("'正文 (终稿)'!B4")).toEqual([[DOCUMENT.title]]);
    expect(bench.sheets()).not.toContain(SHEET);
    expect(value(await loadDraft())).toEqual(FORM);
  });

  test("a row added by hand belongs to the paragraph above it, a deleted row is an edit to nothing", async () => {
    const bench = await workbookOf(REPORT);
    await write();
    const row = await rowOf(bench, "2023年，我镇未收到新的政府信息公开申请");
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem(SHEET);
      sheet.getRange(`${row + 1}:${row + 1}`).insert("Down");
      sheet.getRange(`A${row + 1}`).values = [["另有一句。"]];
      sheet.getRange("2:2").delete("Up");
    });
    const edits = value(await readDraftSheet()) ?? [];
    expect(edits.map(({ there }) => there)).toEqual([
      "",
      expect.stringMatching(/^2023年，.*另有一句。$/),
    ]);
    expect(edits.map(({ id }) => id)).toEqual([
      paragraphsOf(DOCUMENT)[0]?.id,
      "general.requests.received",
    ]);
    // Nothing is left to go to; the other stands in both its rows, one higher than it was.
    expect(edits.map(({ address }) => address)).toEqual([null, `'${SHEET}'!A${row - 1}:A${row}`]);
  });

  test("an emptied cell is an edit to nothing that can be gone to", async () => {
    const bench = await workbookOf(REPORT);
    await write();
    await bench.write(`'${SHEET}'!A2`, "");
    expect(value(await readDraftSheet())).toMatchObject([{ there: "", address: `'${SHEET}'!A2` }]);
  });

  test("moved paragraphs are no edits", async () => {
    const bench = await workbookOf(REPORT);
    await write();
    const [two] = await bench.read(`'${SHEET}'!A2:B2`);
    const [three] = await bench.read(`'${SHEET}'!A3:B3`);
    await bench.write(`'${SHEET}'!A2:B2`, [three]);
    await bench.write(`'${SHEET}'!A3:B3`, [two]);
    expect(value(await readDraftSheet())).toEqual([]);
  });

  test("adopted into the form it is written without a question", async () => {
    const bench = await workbookOf(REPORT);
    await write();
    const row = await rowOf(bench, "2023年，我镇未收到新的政府信息公开申请");
    await bench.write(`'${SHEET}'!A${row}`, "全年没有收到申请。");
    await bench.write(`'${SHEET}'!A1`, "我们的年度报告");
    const edits = value(await readDraftSheet()) ?? [];
    expect(edits.map(({ id }) => id)).toEqual(["title", "general.requests.received"]);
    const adopted = {
      ...FORM,
      edits: Object.fromEntries(
        edits.map(({ id, there, written }) => [id, { text: there, composed: written ?? "" }]),
      ),
    };
    expect((await write(adopted)).kind).toBe("written");
    expect((await bench.read(`'${SHEET}'!A${row}`))[0]?.[0]).toBe("　　全年没有收到申请。");
    expect(value(await readDraftSheet())).toEqual([]);
  });

  test("when it is not known what was written, every other wording is asked about", async () => {
    const bench = await workbookOf(REPORT);
    await write();
    await bench.write(`'${SHEET}'!A1`, "我们的年度报告");
    await inWorkbook(({ settings }) => {
      settings.getItem("nianbao.draftText").delete();
    });
    expect(value(await readDraftSheet())).toEqual([]);
    const told = [
      { id: "title", written: null, there: "我们的年度报告", address: `'${SHEET}'!A1` },
    ];
    expect(value(await readDraftSheet(DOCUMENT))).toEqual(told);
    expect(await write()).toEqual({ kind: "edited", edits: told });
  });

  test("nor is a paragraph called deleted then that never stood there", async () => {
    await workbookOf(REPORT);
    await write(emptyDraftForm());
    await inWorkbook(({ settings }) => {
      settings.getItem("nianbao.draftText").delete();
    });
    const longer = composeDraft(FULL_FORM, REPORT);
    const edits = value(await readDraftSheet(longer)) ?? [];
    expect(edits.length).toBeGreaterThan(0);
    expect(edits.filter(({ there }) => there === "")).toEqual([]);
  });
});

describe("written again", () => {
  test("a shorter text leaves nothing of the longer one, and notes beside it stay", async () => {
    const bench = await workbookOf(REPORT);
    await write(FULL_FORM);
    await bench.write(`'${SHEET}'!H2`, "我的备注");
    await write(emptyDraftForm());
    const short = composeDraft(emptyDraftForm(), REPORT);
    expect(await column(bench, "A")).toHaveLength(1 + 6 + 3 + paragraphsOf(short).length);
    expect(await column(bench, "F")).toEqual(["", "栏目", "version"]);
    expect(await bench.read(`'${SHEET}'!H2`)).toEqual([["我的备注"]]);
    expect(value(await readDraftSheet())).toEqual([]);
  });

  test("the columns of the copy deleted, it goes beside what else stands there", async () => {
    const bench = await workbookOf(REPORT);
    await write();
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem(SHEET);
      sheet.getRange("D:F").delete("Left");
      sheet.getRange("D1").values = [["我的备注"]];
    });
    await write();
    expect(await bench.read(`'${SHEET}'!D1`)).toEqual([["我的备注"]]);
    await inWorkbook(({ settings }) => {
      settings.getItem("nianbao.draft").delete();
    });
    expect(value(await loadDraft())).toEqual(FORM);
  });

  test("an emptied sheet is written as a new one", async () => {
    const bench = await workbookOf(REPORT);
    await write();
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).getRange().clear();
    });
    expect(value(await readDraftSheet())).toBeNull();
    expect((await write()).kind).toBe("written");
    expect((await column(bench, "A"))[0]).toBe(DOCUMENT.title);
  });
});

describe("the form", () => {
  test("is kept while it is typed, without a cell, and over closing and opening", async () => {
    const bench = await newWorkbook();
    expect(value(await loadDraft())).toBeNull();
    value(await saveDraft(FULL_FORM));
    expect(bench.sheets()).toEqual(["Sheet1"]);
    await bench.open(bench.snapshot());
    expect(value(await loadDraft())).toEqual(FULL_FORM);
  });

  test.each([
    ["lost", null],
    ["no JSON", "{not json"],
    ["another form", JSON.stringify({ version: 1, opening: 7 })],
    ["a number", 7],
  ])("comes back from its copy with every field when the setting is %s", async (_what, stored) => {
    const bench = await workbookOf(REPORT);
    await write(FULL_FORM);
    await inWorkbook(({ settings, worksheets, names }) => {
      if (stored === null) settings.getItem("nianbao.draft").delete();
      else settings.add("nianbao.draft", stored);
      settings.getItem("nianbao.draftText").delete();
      names.getItem("年报_正文").delete();
      worksheets.getItem(SHEET).getRange("1:2").insert("Down");
    });
    await bench.open(bench.snapshot());
    expect(value(await loadDraft())).toEqual(FULL_FORM);
  });

  describe.each([
    ["no JSON", "{not json"],
    ["of a newer version", JSON.stringify({ version: 2 })],
    ["with a number too large", JSON.stringify({ others: { fee: { amount: 1e13 } } })],
  ])("that cannot be read (%s), without a copy", (_what, stored) => {
    async function damaged() {
      await newWorkbook();
      await inWorkbook(({ settings }) => {
        settings.add("nianbao.draft", stored);
      });
    }

    test("is told, time and again, and stays as it is", async () => {
      await damaged();
      const told = /^工作簿里保存的正文内容读不出来.*原来保存的没有改动。/;
      expect(sentence(await loadDraft())).toMatch(told);
      expect(sentence(await loadDraft())).toMatch(told);
      const setting = await Excel.run(async (context) => {
        const kept = context.workbook.settings.getItem("nianbao.draft").load("value");
        await context.sync();
        return kept;
      });
      expect(setting.value).toBe(stored);
    });

    test("makes room for an empty form when the user says so", async () => {
      await damaged();
      expect(value(await loadDraft(true))).toEqual(emptyDraftForm());
      expect(value(await loadDraft())).toEqual(emptyDraftForm());
    });
  });

  test("is never emptied while it, or its copy, can be read", async () => {
    await workbookOf(REPORT);
    await write(FULL_FORM);
    expect(value(await loadDraft(true))).toEqual(FULL_FORM);
    await inWorkbook(({ settings }) => {
      settings.add("nianbao.draft", "{not json");
    });
    expect(value(await loadDraft(true))).toEqual(FULL_FORM);
  });

  test("lost, with a copy of a newer version, is told as well", async () => {
    const bench = await workbookOf(REPORT);
    await write();
    const at = (await column(bench, "F")).indexOf("version");
    await bench.write(`'${SHEET}'!E${at + 1}`, 2);
    await inWorkbook(({ settings }) => {
      settings.getItem("nianbao.draft").delete();
    });
    expect(sentence(await loadDraft())).toMatch(/^工作簿里保存的正文内容读不出来/);
  });
});

test("text that looks like a formula, a number or a date stays text", async () => {
  const bench = await workbookOf(REPORT);
  const texts = ["=1+1", "+86", "-5", "@某", "'引", "1/2", "2023", "TRUE"];
  const document: DraftDocument = {
    ...DOCUMENT,
    title: "=SUM(A2:A9)",
    introduction: texts.map((text, at) => ({
      id: `introduction.${at}`,
      heading: 0,
      runs: [{ kind: "text", text }],
      edited: false,
    })),
  };
  value(await writeDraft({ document, form: FULL_FORM, existing: "ask" }));
  const rows = (await bench.formulas(`'${SHEET}'!A1:A9`)).map(([cell]) => cell);
  expect(rows).toEqual(["=SUM(A2:A9)", ...texts.map((text) => `　　${text}`)]);
  expect((await bench.read(`'${SHEET}'!A1`))[0]).toEqual(["=SUM(A2:A9)"]);
  expect(value(await readDraftSheet())).toEqual([]);
});

test("a paragraph too long for the height of a row takes several and is read as one", async () => {
  const bench = await workbookOf(REPORT);
  const long = "这一句话重复很多遍。".repeat(4000);
  const form = formOf({ general: { overview: long } });
  const document: DraftDocument = {
    ...composeDraft(emptyDraftForm(), REPORT),
    introduction: [{ id: "long", heading: 0, runs: [{ kind: "text", text: long }], edited: false }],
  };
  value(await writeDraft({ document, form, existing: "ask" }));
  expect(await bench.read(`'${SHEET}'!B2:B3`)).toEqual([["long"], ["long"]]);
  expect(value(await readDraftSheet())).toEqual([]);
  await bench.write(`'${SHEET}'!A3`, "");
  expect(value(await readDraftSheet())?.[0]?.there).toHaveLength(long.length - 700);
});

describe("when it cannot be written", () => {
  test("another sheet of that name: asked for, with a free name; that sheet is left alone", async () => {
    const bench = await workbookOf(REPORT);
    await inWorkbook(({ worksheets }) => {
      worksheets.add(SHEET).getRange("A1").values = [["别人的"]];
    });
    expect(await write()).toEqual({ kind: "taken", sheet: SHEET, suggested: "年报正文 (2)" });
    expect(await bench.read(`'${SHEET}'!A1`)).toEqual([["别人的"]]);
    expect(value(await readDraftSheet())).toBeNull();
  });

  test("a protected sheet, a protected workbook and a read-only one are told in words", async () => {
    await workbookOf(REPORT);
    await inWorkbook(({ protection }) => {
      protection.protect();
    });
    expect(sentence(await writeDraft({ document: DOCUMENT, form: FORM, existing: "ask" }))).toBe(
      "工作簿的结构受保护，不能新增工作表。请在“审阅”中撤销工作簿保护后再写入。",
    );
    await workbookOf(REPORT);
    await write();
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).protection.protect();
    });
    expect(
      sentence(await writeDraft({ document: DOCUMENT, form: FORM, existing: "replace" })),
    ).toBe("“年报正文”受保护，没有写入。请在“审阅”中撤销工作表保护后再写入。");
    await newWorkbook({ readOnly: true });
    expect(sentence(await writeDraft({ document: DOCUMENT, form: FORM, existing: "ask" }))).toBe(
      "工作簿以只读方式打开，没有写入。请另存为新文件或启用编辑后再写入。",
    );
  });

  test.each(["Range.Values", "NamedItemCollection.Add", "Range.Format", "SettingCollection.Add"])(
    "a failure half-way (%s) is told, and writing again completes it",
    async (member) => {
      const bench = await workbookOf(REPORT);
      bench.fail({ code: "GeneralException", member, times: "always" });
      expect(
        sentence(await writeDraft({ document: DOCUMENT, form: FORM, existing: "ask" })),
      ).toMatch(/^正文可能只写入了一部分，再按一次“写入工作簿”会补全。Excel [^。]*。$/);
      bench.fail(null);
      expect((await write()).kind).toBe("written");
      expect((await column(bench, "A"))[0]).toBe(DOCUMENT.title);
      expect(value(await readDraftSheet())).toEqual([]);
    },
  );

  test.each([
    ["PageLayout.PaperSize", "纸张大小"],
    ["PageLayout.SetPrintArea", "打印区域"],
    ["HeaderFooter.CenterFooter", "页码"],
    ["Worksheet.Activate", "显示新表"],
  ])("a decoration that is refused (%s) costs no text, and is told", async (member, words) => {
    const bench = await workbookOf(REPORT);
    bench.fail({ code: "GeneralException", member, times: "always" });
    expect(await write()).toMatchObject({ kind: "written", undecorated: [words] });
    expect((await column(bench, "A"))[0]).toBe(DOCUMENT.title);
  });
});
