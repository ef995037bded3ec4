import * as SheetJS from "@e965/xlsx";
import { readFile } from "../../src/exchange/read-file";
import { assembled, opened, written } from "./reports";
import { writeWorkbook } from "./write-workbook";

const report = written("suqian-2024");
const NAME = "三、依申请公开";

/** A workbook of the report, changed and written again. */
function changed(
  change: (book: SheetJS.WorkBook, sheet: SheetJS.WorkSheet) => void,
  bookType: SheetJS.BookType = "xlsx",
): Uint8Array {
  const book = SheetJS.read(writeWorkbook(report, "xlsx"), { cellStyles: true });
  const sheet = book.Sheets[NAME];
  if (sheet === undefined) throw new Error("no table three");
  change(book, sheet);
  return new Uint8Array(SheetJS.write(book, { type: "array", bookType }) as ArrayBuffer);
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

describe("what is hidden in an old workbook", () => {
  /** SheetJS writes no records of rows: one in place of a record that says nothing of cells. */
  function withHiddenRow(bytes: Uint8Array, row: number): Uint8Array {
    const content = bytes.slice();
    const view = new DataView(content.buffer);
    // Its records stand in one piece, from the first that begins a part of a workbook.
    const begin = content.findIndex(
      (_, at) => at >= 512 && view.getUint32(at, true) === 0x0010_0809,
    );
    let sheets = 0;
    for (let at = begin; sheets < 5; at += 4 + view.getUint16(at + 2, true)) {
      const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
      if (type === 0x0809) sheets += 1;
      // The globals, the text, table two; then Window2 of table three, which is 18 bytes long.
      if (sheets !== 4 || type !== 0x023e || length < 16) continue;
      content.fill(0, at + 4, at + 4 + length);
      view.setUint16(at, 0x0208, true);
      view.setUint16(at + 4, row - 1, true);
      view.setUint16(at + 4 + 12, 0x0120, true);
    }
    return content;
  }

  it("is read and told where it is a row of the table", async () => {
    const bytes = withHiddenRow(writeWorkbook(report, "biff8"), 10);
    const { report: found, problems } = assembled(await readFile("年报.xls", bytes));
    expect(found.requests).toEqual(report.requests);
    expect(problems.join()).toContain(`工作表“${NAME}”隐藏的第 10 行是表格的一部分，已一并读取`);
  });

  it("is left out and told where it is a column beside it", async () => {
    const bytes = changed((_, sheet) => {
      const beside = Array.from({ length: 25 }, () => [9]);
      SheetJS.utils.sheet_add_aoa(sheet, beside, { origin: "K4" });
      hideColumn(sheet, 10);
    }, "biff8");
    const { report: found, problems } = assembled(await readFile("年报.xls", bytes));
    expect(found.requests).toEqual(report.requests);
    expect(problems.join()).toContain(`工作表“${NAME}”隐藏的 K 列里有内容，没有读取。`);
  });

  it("lies under a merge and is not there", async () => {
    const bytes = changed((_, sheet) => {
      const range = SheetJS.utils.decode_range("K4:L4");
      sheet["!merges"] = [...(sheet["!merges"] ?? []), range];
      SheetJS.utils.sheet_add_aoa(sheet, [["", 99]], { origin: "K4" });
    }, "biff8");
    const { report: found, unread } = assembled(await readFile("年报.xls", bytes));
    expect([found.requests, unread]).toEqual([report.requests, []]);
  });
});
