import type { Opinion } from "../../src/check/review/opinion";
import { read } from "@e965/xlsx";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { sheetsOf } from "../../src/exchange/workbook/sheets";
import { writeOpinionXlsx } from "../../src/exchange/write-opinion-xlsx";
import { change, filled, findingsIn, fixture } from "../check/reports";
import { reasonFor } from "../check/opinions";
import { calculatedSheets, describeWithLibreOffice, printed } from "../libreoffice";
import { opinionFor } from "./opinions";

const chaoyang = opinionFor(fixture("chaoyang-2023"));

async function texts(
  opinion: Opinion,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const sheets = await sheetsOf(await writeOpinionXlsx(opinion));
  return new Map(sheets.map((sheet) => [sheet.name, sheet.texts]));
}

async function book(opinion: Opinion): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const zip = await JSZip.loadAsync(await writeOpinionXlsx(opinion));
  await workbook.xlsx.load(await zip.generateAsync({ type: "arraybuffer" }));
  return workbook;
}

describe("审核意见 as an Excel workbook", () => {
  it("has the conclusion, the findings and their rules, each under the title", async () => {
    const sheets = await texts(chaoyang);
    expect([...sheets.keys()]).toEqual(["审核结论", "问题清单", "规则和依据"]);
    for (const rows of sheets.values()) expect(rows[0]?.[0]).toBe(chaoyang.title);
  });

  it("says in the conclusion what the opinion says", async () => {
    const rows = (await texts(chaoyang)).get("审核结论") ?? [];
    const of = (name: string) => rows.find(([first]) => first === name)?.[1];
    expect(of("单位")).toBe("宝清县朝阳镇");
    expect(of("审核时间")).toBe("2026年11月21日 9:05");
    expect(of("审核结论")).toBe(chaoyang.verdict.sentence);
    expect(of("完整性：三张表")).toBe("完整。齐全。");
  });

  it("leads with the verdict", async () => {
    const rows = (await texts(chaoyang)).get("审核结论") ?? [];
    expect(rows[2]).toEqual(["审核结论", "还有错误 2 处。"]);
  });

  it("has a row for every finding, with place, values, advice, repairs and state", async () => {
    const [, headings, first, second] = (await texts(chaoyang)).get("问题清单") ?? [];
    const finding = chaoyang.rules[0]?.findings[0];
    expect(headings?.slice(3, 8)).toEqual(["位置", "情况", "处理意见", "修改建议", "状态"]);
    expect(first?.slice(0, 3)).toEqual(["1", "错误", "纵向合计不符"]);
    expect(first?.[4]).toBe(finding?.sentence);
    expect(first?.[6]).toBe(finding?.repairs.join("\n"));
    expect(second?.slice(6, 8)).toEqual(["同第 1 处。", "待处理"]);
  });

  it("has reason and day of a justified finding", async () => {
    const report = change(filled(0), { "proceedings.reconsideration.upheld": null });
    const justifications = [reasonFor(findingsIn(report)[0], "没有复议")];
    const rows = (await texts(opinionFor(report, { justifications }))).get("问题清单");
    expect(rows?.[2]?.slice(7)).toEqual(["有说明", "没有复议", "2026-11-20"]);
  });

  it("prints on A4 across, as wide as the page, title and headings on every page", async () => {
    const { worksheets } = await book(chaoyang);
    expect(worksheets).toHaveLength(3);
    for (const { pageSetup } of worksheets) {
      expect(pageSetup).toMatchObject({
        paperSize: 9,
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: "1:2",
      });
    }
  });

  it("wraps its texts, in rows high enough for programs that do not size them", async () => {
    const sheet = (await book(chaoyang)).getWorksheet("问题清单");
    expect(sheet?.getCell("G3").alignment).toMatchObject({ wrapText: true });
    expect(sheet?.getRow(3).height).toBeGreaterThan(100);
    expect(sheet?.getColumn(7).width).toBe(44);
  });

  it("goes on in the row below where a text is too long for the highest row", async () => {
    const report = change(filled(0), { "proceedings.reconsideration.upheld": null });
    const long = "这是一个很长的说明。".repeat(60);
    const justifications = [reasonFor(findingsIn(report)[0], long)];
    const opinion = opinionFor(report, { justifications });
    const rows = (await texts(opinion)).get("问题清单") ?? [];
    expect(
      rows
        .slice(2)
        .map((row) => row[8])
        .join(""),
    ).toBe(long);
    const sheet = (await book(opinion)).getWorksheet("问题清单");
    const heights = rows.map((_, at) => sheet?.getRow(at + 1).height ?? 0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });

  it.each([
    "=1+1",
    "@SUM(A1)",
    "+1",
    "-1",
    '=HYPERLINK("http://x")',
    "constructor",
    "_x003D_1",
    "_x005F_x003D_",
  ])("keeps %s a text", async (reason) => {
    const report = {
      ...change(filled(0), { "proceedings.reconsideration.upheld": null }),
      organisation: reason,
    };
    const justifications = [reasonFor(findingsIn(report)[0], reason)];
    const { Sheets } = read(await writeOpinionXlsx(opinionFor(report, { justifications })));
    const reasonCell = Sheets["问题清单"]?.["I3"] as unknown;
    expect(reasonCell).toMatchObject({ t: "s", v: reason });
    expect(reasonCell).not.toHaveProperty("f");
    expect(Sheets["审核结论"]?.["B5"]).toMatchObject({ t: "s", v: reason });
  });

  it("drops characters that XML cannot hold and keeps those that it escapes", async () => {
    const report = { ...fixture("chaoyang-2023"), organisation: "甲\u0001<b>&\"'\ud800乙" };
    const rows = (await texts(opinionFor(report))).get("审核结论");
    expect(rows?.[4]?.[1]).toBe("甲<b>&\"'乙");
  });

  it("holds no cell that Excel would call damaged: a title too long for one says so", async () => {
    const title = "甲".repeat(40_000);
    const { Sheets } = read(await writeOpinionXlsx({ ...chaoyang, title }));
    const shown = String((Sheets["审核结论"]?.["A1"] as { v?: unknown } | undefined)?.v);
    expect(shown).toHaveLength(32_767);
    expect(shown).toMatch(/^甲+……（内容太长，以下略）$/);
  });

  it("has the conclusion alone where nothing was found", async () => {
    expect([...(await texts(opinionFor(filled(0)))).keys()]).toEqual(["审核结论"]);
  });
});

describeWithLibreOffice("审核意见 in LibreOffice Calc", () => {
  it("shows the same cells", async () => {
    const sheets = await calculatedSheets(await writeOpinionXlsx(chaoyang));
    expect([...sheets.keys()].sort()).toEqual(["审核结论", "规则和依据", "问题清单"].sort());
    expect(sheets.get("问题清单")?.[2]?.[4]).toBe(chaoyang.rules[0]?.findings[0]?.sentence);
  });

  it("prints", async () => {
    const pdf = await printed(await writeOpinionXlsx(chaoyang));
    expect(new TextDecoder("latin1").decode(pdf.slice(0, 5))).toBe("%PDF-");
  });
});
