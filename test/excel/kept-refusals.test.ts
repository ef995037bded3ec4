import { keepRequest } from "../../src/actions/reasons";
import { workbookActions } from "../../src/excel/actions";
import { readNow, theFinding } from "./checked";
import { findingOf, keep, keyOf, REPORT, rows, SHEET, states } from "./kept-findings";
import { inWorkbook } from "./pasted";
import { closeAll, newWorkbook, sentence, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { dropReasons, keepFindings, readWorkbook } = workbookActions;

describe("refused in words, with nothing lost", () => {
  test("no reason, and one too long for a row", async () => {
    await workbookOf(REPORT);
    const findings = [await findingOf("空白")];
    expect(sentence(await keepFindings(keepRequest(findings, " \n")))).toBe("请先填写说明。");
    expect(sentence(await keepFindings(keepRequest(findings, "长".repeat(1001))))).toBe(
      "说明最多 1000 个字，请写短一些。",
    );
  });

  test("a cell that was typed over meanwhile", async () => {
    const bench = await workbookOf(REPORT);
    const finding = await findingOf("空白");
    await bench.write(theFinding(await readNow(), "blank").address ?? "", 0);
    expect(sentence(await keepFindings(keepRequest([finding], "没有")))).toBe(
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
    expect(sentence(await keepFindings(keepRequest(findings, "没有")))).toBe(
      "工作簿里已有一张“审核说明”，不是年报助手写的，没有改动它。请先把那张表改名，例如“审核说明 (2)”，再保存说明。",
    );
    expect(await bench.read(`'${SHEET}'!A1:A4`)).toEqual([["别人的"], [""], [""], [""]]);
  });

  test("a row whose reason the user merged with the one above", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await keep("空白", "未定");
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("D4:D5").merge();
    });
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白"]);
    const findings = [await findingOf("空白")];
    expect(sentence(await keepFindings(keepRequest(findings, "已定")))).toBe(
      "“审核说明”第 5 行的“说明”是合并的单元格，没有写进去。请先取消合并，再保存说明。",
    );
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("D4:D5").unmerge();
    });
    value(await keepFindings(keepRequest(findings, "已定")));
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白：已定"]);
    expect(await rows(bench)).toHaveLength(3);
  });

  test("a protected sheet, a protected workbook and a read-only one", async () => {
    await workbookOf(REPORT);
    await inWorkbook(({ protection }) => {
      protection.protect();
    });
    const findings = [await findingOf("空白")];
    expect(sentence(await keepFindings(keepRequest(findings, "没有")))).toBe(
      "工作簿的结构受保护，不能新增工作表。请在“审阅”中撤销工作簿保护后再试。",
    );
    await workbookOf(REPORT);
    await keep("空白", "没有");
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).protection.protect();
    });
    expect(sentence(await keepFindings(keepRequest(findings, "另写")))).toBe(
      "“审核说明”受保护，没有写入。请在“审阅”中撤销工作表保护后再试。",
    );
    expect(sentence(await dropReasons(findings.map(keyOf)))).toMatch(/^“审核说明”受保护/);
    await newWorkbook({ readOnly: true });
    expect(sentence(await keepFindings(keepRequest([], "没有")))).toBe(
      "工作簿以只读方式打开，没有写入。请另存为新文件或启用编辑后再试。",
    );
  });

  test.each(["Range.NumberFormat", "NamedItemCollection.Add", "Range.Format"])(
    "a failure half-way (%s) is told, and saving again completes it",
    async (member) => {
      const bench = await workbookOf(REPORT);
      const findings = [await findingOf("空白")];
      bench.fail({ code: "GeneralException", member, times: "always" });
      expect(sentence(await keepFindings(keepRequest(findings, "没有")))).toMatch(
        /说明可能只写入了一部分，再保存一次会补全。$/,
      );
      bench.fail(null);
      value(await keepFindings(keepRequest(findings, "没有")));
      expect(await states()).toEqual(["规章制定权", "空白：没有"]);
      expect((await rows(bench)).map((row) => row[3])).toEqual(["说明", "没有"]);
      expect((await bench.read(`'${SHEET}'!A1`))[0]).toEqual([SHEET]);
      bench.requests.reset();
      value(await readWorkbook());
      expect(bench.requests().syncs).toBe(1);
    },
  );

  test.each([
    ["WorksheetFreezePanes.FreezeRows", "冻结窗格"],
    ["PageLayout.SetPrintArea", "打印区域"],
  ])("a decoration that is refused (%s) costs no reason, and is told", async (member, words) => {
    const bench = await workbookOf(REPORT);
    bench.fail({ code: "GeneralException", member, times: "always" });
    const outcome = value(await keepFindings(keepRequest([await findingOf("空白")], "没有")));
    expect(outcome).toEqual({ undecorated: [words] });
    expect(await states()).toEqual(["规章制定权", "空白：没有"]);
  });

  test.each(["NamedItem.Formula", "NamedItemCollection.Add", "Range.Values"])(
    "a failure half-way (%s) loses no reason of a sheet that was renamed",
    async (member) => {
      const bench = await workbookOf(REPORT);
      await keep("规章制定权", "仍在施行");
      await inWorkbook(({ worksheets }) => {
        worksheets.getItem(SHEET).name = "说明定稿";
      });
      const findings = [await findingOf("空白")];
      bench.fail({ code: "GeneralException", member, after: 0 });
      await keepFindings(keepRequest(findings, "未定"));
      bench.fail(null);
      expect((await states())[0]).toBe("规章制定权：仍在施行");
      value(await keepFindings(keepRequest(findings, "未定")));
      expect(await states()).toEqual(["规章制定权：仍在施行", "空白：未定"]);
      expect(bench.sheets()).not.toContain(SHEET);
    },
  );
});
