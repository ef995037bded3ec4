import { countStates } from "../../src/check/review/state";
import { workbookActions } from "../../src/excel/actions";
import { change } from "../check/reports";
import { checkNow, readNow } from "./checked";
import { findingOf, keep, keyOf, REPORT, rows, SHEET, states } from "./kept-findings";
import { inWorkbook } from "./pasted";
import { closeAll, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { dropReasons } = workbookActions;

describe("edited in the sheet by hand", () => {
  test("a reason that was reworded, and a day that was typed over, count", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await bench.write(`'${SHEET}'!D4:E4`, [["改过的说明", 46347]]);
    expect((await readNow()).justifications).toMatchObject([
      { reason: "改过的说明", date: "2026-11-21" },
    ]);
    expect(await states()).toEqual(["规章制定权：改过的说明", "空白"]);
  });

  test("only the columns that are seen sorted: every reason stays with its finding", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await keep("空白", "未定");
    const [one = [], two = []] = await bench.read(`'${SHEET}'!A4:E5`);
    await bench.write(`'${SHEET}'!A4:E5`, [two, one]);
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白：未定"]);
    await keep("空白", "已定");
    expect((await rows(bench)).map((row) => row[3])).toEqual(["说明", "已定", "仍在施行"]);
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白：已定"]);
    value(await dropReasons([keyOf(await findingOf("空白"))]));
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白"]);
  });

  test("a row whose words were edited keeps its reason, and its words", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await bench.write(`'${SHEET}'!A4:C4`, [["规章", "制定权", "2 件"]]);
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白"]);
    await keep("规章制定权", "再写");
    expect((await rows(bench))[1]?.slice(0, 4)).toEqual(["规章", "制定权", "2 件", "再写"]);
    expect(await states()).toEqual(["规章制定权：再写", "空白"]);
  });

  test("a row that was copied over another counts once, for the finding it names", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await keep("空白", "未定");
    const [one = []] = await bench.read(`'${SHEET}'!A4:F4`);
    await bench.write(`'${SHEET}'!A5:F5`, [one]);
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白"]);
  });

  test("a row typed for an error keeps nothing: it stays open and marked", async () => {
    const bench = await workbookOf(change(REPORT, { "requests.granted.total": 1 }));
    await keep("规章制定权", "仍在施行");
    const { findings } = (await readNow()).audit;
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(0);
    const [[key = ""] = []] = (await bench.read(`'${SHEET}'!F4`)) as string[][];
    const typed = errors.map(({ code, place, title, sentence }) => [
      `2023 年：${place}`,
      title,
      sentence,
      "本单位口径不同",
      "2026-11-21",
      key.replace(/no-rulemaking-power.*#/, `${[code, "requests"].join("/")}#`),
    ]);
    await bench.write(`'${SHEET}'!A5:F${String(4 + typed.length)}`, typed);
    const again = await readNow();
    expect(again.justifications).toHaveLength(1 + errors.length);
    const open = again.audit.findings.filter(({ state }) => state === "open");
    expect(open.filter(({ severity }) => severity === "error")).toHaveLength(errors.length);
    expect(countStates(again.audit.findings)).toMatchObject({
      justified: 1,
      open: errors.length + 1,
    });
    value(await checkNow());
    expect((await bench.marks()).length).toBeGreaterThanOrEqual(errors.length);
  });

  test("title and headings deleted: the list begins in the first row and goes on", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem(SHEET);
      // Excel's merged note goes with its row; the workbench would leave the merge behind.
      sheet.getRange("A2:E2").unmerge();
      sheet.getRange("1:3").delete("Up");
    });
    await keep("空白", "未定");
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白：未定"]);
    await inWorkbook(({ names }) => {
      names.getItem("年报_审核说明").delete();
    });
    await keep("空白", "已定");
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白：已定"]);
    expect((await bench.read(`'${SHEET}'!D1:D3`)).flat()).toEqual(["仍在施行", "已定", ""]);
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
    const [, without] = (await readNow()).justifications;
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
    value(await dropReasons([keyOf(await findingOf("规章制定权"))]));
    value(await dropReasons([keyOf(await findingOf("空白"))]));
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
    expect((await bench.read(`'${SHEET}'!A1`))[0]).toEqual([SHEET]);
    expect(await reasonWraps()).toBe(true);
  });
});

/** Whether the first row of the list was given its look. */
async function reasonWraps(): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const { format } = sheet.getRange("D4").load("format/wrapText");
    await context.sync();
    return format.wrapText;
  });
}
