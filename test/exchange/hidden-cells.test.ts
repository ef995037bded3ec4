import * as SheetJS from "@e965/xlsx";
import { readFile } from "../../src/exchange/read-file";
import { assembled, opened, written } from "./reports";
import { writeWorkbook } from "./write-workbook";

const report = written("suqian-2024");
const NAME = "三、依申请公开";

/** A workbook of the report, changed and written again. */
function changed(change: (book: SheetJS.WorkBook, sheet: SheetJS.WorkSheet) => void): Uint8Array {
  const book = SheetJS.read(writeWorkbook(report, "xlsx"), { cellStyles: true });
  const sheet = book.Sheets[NAME];
  if (sheet === undefined) throw new Error("no table three");
  change(book, sheet);
  return new Uint8Array(SheetJS.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

const hideRow = (sheet: SheetJS.WorkSheet, row: number): void => {
  const rows: SheetJS.RowInfo[] = [];
  rows[row - 1] = { hidden: true };
  sheet["!rows"] = rows;
};

const hideColumn = (sheet: SheetJS.WorkSheet, column: number): void => {
  const columns: SheetJS.ColInfo[] = [];
  columns[column] = { hidden: true };
  sheet["!cols"] = columns;
};

describe("what is hidden in a workbook", () => {
  it("is called so where a table is not whole without it: a row of the table is read and told", async () => {
    const read = await readFile(
      "年报.xlsx",
      changed((_, sheet) => hideRow(sheet, 10)),
    );
    const { report: found, problems } = assembled(read);
    expect(found.requests).toEqual(report.requests);
    expect(problems.join()).toContain(`工作表“${NAME}”隐藏的第 10 行是表格的一部分，已一并读取`);
  });

  it("is left out where it is no part of the table: a column beside it", async () => {
    const bytes = changed((_, sheet) => {
      const beside = Array.from({ length: 25 }, () => [9]);
      SheetJS.utils.sheet_add_aoa(sheet, beside, { origin: "K4" });
      hideColumn(sheet, 10);
    });
    const { report: found, problems } = assembled(await readFile("年报.xlsx", bytes));
    expect(found.requests).toEqual(report.requests);
    expect(problems.join()).toContain(`工作表“${NAME}”隐藏的 K 列里有内容，没有读取。`);
  });

  it("is named where the table cannot be read either way", async () => {
    const bytes = changed((_, sheet) => {
      SheetJS.utils.sheet_add_aoa(sheet, [["二次来信"]], { origin: "C20" });
      hideRow(sheet, 21);
    });
    const { problems, unread } = assembled(await readFile("年报.xlsx", bytes));
    expect(unread).toEqual(["requests"]);
    expect(problems.join()).toContain("隐藏的第 21 行里有内容，没有读取。请取消隐藏后再试。");
  });

  it("as a whole sheet is named, and its table is not called missing", async () => {
    const bytes = changed((book) => {
      book.Workbook = {
        Sheets: book.SheetNames.map((name) => ({ name, Hidden: name === NAME ? 1 : 0 })),
      };
    });
    const read = await readFile("年报.xlsx", bytes);
    expect(opened(read).refused).toEqual([
      {
        table: "requests",
        sentence: `表三：只在隐藏的工作表“${NAME}”里，没有读取。请取消隐藏后再试。`,
      },
    ]);
    expect(assembled(read).unread).toEqual(["requests"]);
  });

  it("without contents is not spoken of", async () => {
    const bytes = changed((_, sheet) => hideRow(sheet, 200));
    expect(assembled(await readFile("年报.xlsx", bytes)).problems).toEqual([]);
  });
});
