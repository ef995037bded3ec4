import { BooleanNumber, BorderStyleTypes, CellValueType } from "@univerjs/core";
import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { partOf, readBack } from "./read-back";
import { snapshotOf } from "./snapshot";

const { NUMBER, STRING, BOOLEAN, FORCE_STRING } = CellValueType;

describe("Values and formulas in the saved file", () => {
  it("a number is a number, text is text, even text that looks like a number", async () => {
    const sheet = await readBack(
      snapshotOf({
        cellData: {
          0: { 0: { v: 59237.2449, t: NUMBER }, 1: { v: "001", t: FORCE_STRING } },
          1: { 0: { v: 1, t: BOOLEAN }, 1: { v: "=1+1", t: STRING } },
        },
      }),
    );
    expect(sheet.getCell("A1").value).toBe(59237.2449);
    expect(sheet.getCell("B1").value).toBe("001");
    expect(sheet.getCell("A2").value).toBe(true);
    expect(sheet.getCell("B2").value).toBe("=1+1");
  });

  it("an empty cell stays empty", async () => {
    const sheet = await readBack(snapshotOf({ cellData: { 0: { 0: { v: "", s: "bold" } } } }));
    expect(sheet.getCell("A1").value).toBeNull();
    expect(sheet.getCell("A1").font.bold).toBe(true);
  });

  it("a formula keeps its text and the result that the grid calculated, also 0", async () => {
    const snapshot = snapshotOf({
      cellData: {
        0: {
          0: { f: "=SUM(B1:B3)", v: 3, t: NUMBER },
          1: { f: "=B2-B3", v: 0, t: NUMBER },
          2: { f: '=IF(A1="","","相符")', v: "相符", t: STRING },
          3: { f: "=A1/0", v: "#DIV/0!", t: STRING },
        },
      },
    });
    const sheet = await readBack(snapshot);
    expect(sheet.getCell("A1").value).toEqual({ formula: "SUM(B1:B3)", result: 3 });
    // ExcelJS forgets a result of 0 when it reads: look at the file itself.
    expect(await partOf(snapshot, "xl/worksheets/sheet1.xml")).toMatch(/<f>B2-B3<\/f><v>0<\/v>/);
    expect(sheet.getCell("C1").value).toEqual({ formula: 'IF(A1="","","相符")', result: "相符" });
    expect(sheet.getCell("D1").value).toEqual({ formula: "A1/0", result: { error: "#DIV/0!" } });
  });

  it("a formula dragged down is written into every cell with its own references", async () => {
    const sheet = await readBack(
      snapshotOf({
        cellData: {
          0: { 2: { f: "=A1+$B$1", si: "x", v: 1, t: NUMBER } },
          1: { 2: { si: "x", v: 2, t: NUMBER }, 3: { si: "x", v: 2, t: NUMBER } },
        },
      }),
    );
    expect(sheet.getCell("C2").formula).toBe("A2+$B$1");
    expect(sheet.getCell("D2").formula).toBe("B2+$B$1");
  });

  it("text with line breaks, typed at the grid, keeps them", async () => {
    const body = { dataStream: "商业\r企业\r\n" };
    const p = { id: "d", body, documentStyle: {} };
    const sheet = await readBack(snapshotOf({ cellData: { 0: { 0: { p } } } }));
    expect(sheet.getCell("A1").value).toBe("商业\n企业");
  });
});

describe("The look of cells in the saved file", () => {
  it("font, fill, borders, alignment and number format are the cell's", async () => {
    const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };
    const snapshot = snapshotOf({
      cellData: {
        0: {
          0: {
            v: 1,
            t: NUMBER,
            s: {
              ff: "仿宋",
              fs: 10.5,
              bl: BooleanNumber.TRUE,
              cl: { rgb: "rgb(192, 0, 0)" },
              bg: { rgb: "#fff2cc" },
              bd: { t: line, b: { s: BorderStyleTypes.MEDIUM, cl: { rgb: "#000" } } },
              ht: HorizontalAlign.CENTER,
              vt: VerticalAlign.MIDDLE,
              tb: WrapStrategy.WRAP,
              n: { pattern: "0.0000" },
            },
          },
        },
      },
    });
    const sheet = await readBack(snapshot);
    const { font, fill, border, alignment, numFmt } = sheet.getCell("A1");
    expect(font).toMatchObject({ name: "仿宋", bold: true });
    // ExcelJS cuts sizes to whole points when it reads: look at the file itself.
    expect(await partOf(snapshot, "xl/styles.xml")).toContain('<sz val="10.5"/>');
    expect(font.color).toEqual({ argb: "FFC00000" });
    expect(fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFFFF2CC" } });
    expect(border.top).toMatchObject({ style: "thin", color: { argb: "FF000000" } });
    expect(border.bottom).toMatchObject({ style: "medium", color: { argb: "FF000000" } });
    expect(border.left).toBeUndefined();
    expect(alignment).toMatchObject({ horizontal: "center", vertical: "middle", wrapText: true });
    expect(numFmt).toBe("0.0000");
  });

  it("a cell shows what workbook, column and row say where it says nothing itself", async () => {
    const sheet = await readBack(
      snapshotOf({
        columnData: { 0: { s: { it: BooleanNumber.TRUE } } },
        cellData: { 0: { 0: { v: 1, t: NUMBER, s: "bold" } } },
      }),
    );
    const { font } = sheet.getCell("A1");
    expect(font).toMatchObject({ name: "宋体", size: 11, bold: true, italic: true });
  });

  it("a colour in a notation that the file has no place for is an error, not a lost colour", async () => {
    const cellData = { 0: { 0: { s: { bg: { rgb: "tomato" } } } } };
    await expect(readBack(snapshotOf({ cellData }))).rejects.toThrow("tomato");
  });
});
