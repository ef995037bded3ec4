import * as SheetJS from "@e965/xlsx";
import { Workbook } from "exceljs";
import { assemble } from "../../src/exchange/assemble";
import { readFile } from "../../src/exchange/read-file";
import { sheetsOf } from "../../src/exchange/workbook/sheets";
import { writeXlsx } from "../../workbench/xlsx";
import { closeAll, workbookOf } from "../excel/workbook";
import { expectReport, opened, told, written } from "./reports";
import { writeOneSheet, writeWorkbook } from "./write-workbook";

afterAll(closeAll);

/** The bytes of a workbook that a test fills by ExcelJS. */
async function bookOf(fill: (book: Workbook) => void): Promise<Uint8Array> {
  const book = new Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("the cells of a workbook", () => {
  it("are numbers, or what they show", async () => {
    const bytes = await bookOf((book) => {
      const sheet = book.addWorksheet("一");
      sheet.getRow(1).values = [12, "12", "  0 ", true, { error: "#N/A" }, null, 59237.2449];
      sheet.getCell("H1").value = new Date(Date.UTC(2024, 0, 2));
      sheet.getCell("H1").numFmt = "yyyy/m/d";
      sheet.getCell("I1").value = { formula: "A1+1", result: 13 };
      sheet.getCell("J1").value = { richText: [{ text: "富" }, { text: "文本" }] };
      sheet.getCell("K1").value = 1234;
      sheet.getCell("K1").numFmt = "#,##0";
    });
    const [sheet] = await sheetsOf(bytes);
    const [date, ...beside] = sheet?.texts[0]?.slice(7) ?? [];
    expect(sheet?.cells[0]?.filter((_, column) => column !== 7)).toEqual([
      12,
      "12",
      "  0 ",
      "TRUE",
      "#N/A",
      "",
      59237.2449,
      13,
      "富文本",
      1234,
    ]);
    expect(date).toBe("2024/1/2");
    expect(beside).toEqual(["13", "富文本", "1,234"]);
  });

  it("with a formula that was never calculated show the formula, not a blank", async () => {
    const book = SheetJS.utils.book_new();
    const sheet = SheetJS.utils.aoa_to_sheet([[1, 2]]);
    sheet["C1"] = { t: "n", f: "SUM(A1:B1)" };
    sheet["!ref"] = "A1:C1";
    SheetJS.utils.book_append_sheet(book, sheet, "一");
    const bytes = new Uint8Array(SheetJS.write(book, { type: "array" }) as ArrayBuffer);
    expect((await sheetsOf(bytes))[0]?.cells).toEqual([[1, 2, "=SUM(A1:B1)"]]);
  });

  it("are read from visible sheets only", async () => {
    const bytes = await bookOf((book) => {
      book.addWorksheet("看得见").getCell("A1").value = 1;
      book.addWorksheet("隐藏", { state: "hidden" }).getCell("A1").value = 2;
      book.addWorksheet("深藏", { state: "veryHidden" }).getCell("A1").value = 3;
    });
    const visible = (await sheetsOf(bytes)).filter(({ isHidden }) => !isHidden);
    expect(visible.map(({ name }) => name)).toEqual(["看得见"]);
  });

  it("far out on a sheet do not hang it", async () => {
    const bytes = await bookOf((book) => {
      const sheet = book.addWorksheet("一");
      sheet.getCell("A1").value = 1;
      sheet.getCell("XFD1048576").value = 2;
    });
    const [sheet] = await sheetsOf(bytes);
    expect(sheet?.cells.length).toBeLessThanOrEqual(2000);
    expect(sheet?.cells[0]?.[0]).toBe(1);
  });
});

describe("a workbook", () => {
  const report = written("chaoyang-2023");

  it("names where each table stands, with an address for every number", async () => {
    const { tables } = opened(await readFile("年报.xlsx", writeWorkbook(report, "xlsx")));
    expect(tables.map(({ where }) => where)).toEqual([
      "工作表“二、主动公开”的 A1:D14",
      "工作表“三、依申请公开”的 A1:J28",
      "工作表“四、复议诉讼”的 A1:O4",
    ]);
    expect(tables[1]?.cells[0]?.address).toBe("'三、依申请公开'!D4");
  });

  it("with two tables three asks which one is meant", async () => {
    const other = written("sikeshu-2023");
    const book = SheetJS.read(writeWorkbook(report, "xlsx"));
    const second = SheetJS.read(writeWorkbook(other, "xlsx")).Sheets["三、依申请公开"];
    if (second === undefined) throw new Error("no second table");
    SheetJS.utils.book_append_sheet(book, second, "上年");
    const bytes = new Uint8Array(SheetJS.write(book, { type: "array" }) as ArrayBuffer);
    const imported = opened(await readFile("年报.xlsx", bytes));
    const open = assemble(imported, {});
    expect(open.report.requests).toBeNull();
    expect(open.unread).toEqual(["requests"]);
    expect(open.problems).toEqual([
      "文件里有 2 张表三（工作表“三、依申请公开”的 A1:J28、工作表“上年”的 A1:J28），请选择其中一张。",
    ]);
    const index = imported.tables.findIndex(({ where }) => where.includes("上年"));
    const chosen = assemble(imported, { choice: { requests: index } });
    expect(chosen.problems).toEqual([]);
    expect(chosen.report.requests).toEqual(other.requests);
  });

  describe("with the tables of two reports, a sheet each", () => {
    const sheetsOf = async (count: number, ...heads: readonly string[]): Promise<object> => {
      const book = SheetJS.utils.book_new();
      for (const [index, head] of heads.entries()) {
        const sheet = SheetJS.read(writeWorkbook(report, "xlsx")).Sheets["三、依申请公开"];
        const cells: unknown[][] = SheetJS.utils.sheet_to_json(sheet ?? {}, { header: 1 });
        const both = SheetJS.utils.aoa_to_sheet([[head], [], ...cells]);
        SheetJS.utils.book_append_sheet(book, both, `报告${index + 1}`);
      }
      const bytes = new Uint8Array(SheetJS.write(book, { type: "array" }) as ArrayBuffer);
      const { organisation, year, level, tables } = opened(await readFile("年报.xlsx", bytes));
      expect(tables).toHaveLength(count);
      return { organisation, year, level };
    };
    const head = (unit: string, year: string): string => `${unit}${year}政府信息公开工作年度报告`;

    it("has no year where the sheets say two", async () => {
      expect(await sheetsOf(2, head("柳河镇", "2022年"), head("柳河镇", "2023年"))).toEqual({
        organisation: "柳河镇",
        year: null,
        level: "township",
      });
    });

    it("has no unit where the sheets say two", async () => {
      expect(await sheetsOf(2, head("柳河镇", "2023年"), head("东山县", "2023年"))).toEqual({
        organisation: null,
        year: 2023,
        level: null,
      });
    });

    it("is one report, with unit and year, where all sheets that say them say the same", async () => {
      const facts = { organisation: "柳河镇", year: 2023, level: "township" };
      expect(await sheetsOf(1, head("柳河镇", "2023年"), head("柳河镇", "2023年"))).toEqual(facts);
      expect(await sheetsOf(1, head("", ""), head("柳河镇", "2023年"))).toEqual(facts);
    });
  });

  it("of tables alone has no text, one with 年报正文 has", async () => {
    const book = SheetJS.read(await writeOneSheet(report));
    expect(opened(await readFile("年报.xlsx", await writeOneSheet(report))).text).not.toBeNull();
    const alone = SheetJS.read(writeWorkbook(report, "xlsx"));
    alone.SheetNames.shift();
    const bytes = new Uint8Array(SheetJS.write(alone, { type: "array" }) as ArrayBuffer);
    const imported = opened(await readFile("年报.xlsx", bytes));
    expect(book.SheetNames).toEqual(["Sheet1"]);
    expect(imported.text).toBeNull();
    expect(assemble(imported, {}).problems).toEqual([
      expect.stringMatching(/^没有找到报告年度，暂按 \d{4} 年审核。/),
      "没有找到单位名称。请填写单位名称。",
    ]);
  });

  it("that 插入全部表格 made tells unit and year by the names of its tables", async () => {
    const bench = await workbookOf({ ...report, organisation: "甲县“乙”<镇>", year: 2022 });
    const bytes = await writeXlsx(bench.snapshot());
    const { organisation, year, tables } = opened(await readFile("年报.xlsx", bytes));
    expect({ organisation, year }).toEqual({ organisation: "甲县“乙”<镇>", year: 2022 });
    expect(tables).toHaveLength(3);
  });

  it("called .xls that is a web page is read as the page it is", async () => {
    const book = SheetJS.read(await writeOneSheet(report));
    const html = String(SheetJS.write(book, { type: "string", bookType: "html" }));
    const read = await readFile("年报.xls", new TextEncoder().encode(html));
    expect(opened(read).source).toBe("html");
    expect(told(assemble(opened(read), {}).report)).toEqual(told(report));
  });

  it("called .docx is read as the workbook it is", async () => {
    expectReport(await readFile("年报.docx", await writeOneSheet(report)), report);
  });
});
