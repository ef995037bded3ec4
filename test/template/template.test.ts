import ExcelJS from "exceljs";
import { templateFile } from "../../scripts/template-file";
import { calculatedSheets, describeWithLibreOffice } from "../libreoffice";

async function open(content: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = new ArrayBuffer(content.byteLength);
  new Uint8Array(bytes).set(content);
  await workbook.xlsx.load(bytes);
  return workbook;
}

describe("npm run template", () => {
  test("2023: the three tables of the 2021 edition, nothing else, to be filled in", async () => {
    const { name, content } = await templateFile("2023");
    const workbook = await open(content);
    expect(name).toBe("政府信息公开年报表格（2023年）.xlsx");
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      "二、主动公开",
      "三、依申请公开",
      "四、复议诉讼",
    ]);
    const sheet = workbook.getWorksheet("三、依申请公开");
    expect(sheet?.getCell("C26").value).toBe(
      "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    );
    expect(sheet?.getCell("J6").formula).toBe("SUM(D6:I6)");
    expect(sheet?.getCell("D6").dataValidation.error).toMatch(/^这里只能填 0 或正整数/);
  });

  test("2020: the edition of 2019", async () => {
    const workbook = await open((await templateFile("2020")).content);
    expect(workbook.getWorksheet("二、主动公开")?.getCell("A20").value).toBe("政府集中采购");
  });

  test("no year, or one without a form, is refused in a sentence", async () => {
    await expect(templateFile("二〇二三")).rejects.toThrow("请给出 2019 年以后的年份");
    await expect(templateFile("2018")).rejects.toThrow("请给出 2019 年以后的年份");
  });
});

describeWithLibreOffice("the template in LibreOffice", () => {
  test("computes its totals to 0 and says nothing in 核对 of columns that are still empty", async () => {
    const sheets = await calculatedSheets((await templateFile("2023")).content);
    const rows = sheets.get("三、依申请公开") ?? [];
    expect(rows[5]?.slice(9, 12)).toEqual(["0", "", ""]);
    expect(rows[31]?.slice(3, 9)).toEqual(["", "", "", "", "", ""]);
  }, 120_000);
});
