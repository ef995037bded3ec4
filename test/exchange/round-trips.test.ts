import { readFile } from "../../src/exchange/read-file";
import { readPasted } from "../../src/exchange/read-pasted";
import { formatReportJson } from "../../src/report/parse";
import { FIXTURES } from "../recognise/grids";
import { assembled, expectReport, written } from "./reports";
import { DIALECTS, writePage } from "./write-page";
import { TEXT_LAYOUTS, writeText } from "./write-text";
import { writeOneSheet, writeWorkbook } from "./write-workbook";
import { writeWord } from "./write-word";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(FIXTURES)("the report %s, written as a file, comes back equal", (name) => {
  const report = written(name);

  it.each([
    { merged: true, numbered: false },
    { merged: false, numbered: false },
    { merged: true, numbered: true },
  ])("from Word, %j", async (style) => {
    expectReport(await readFile("年报.docx", await writeWord(report, style)), report);
  });

  it.each(DIALECTS)("from a web page, %s", async (dialect) => {
    expectReport(await readFile("年报.html", utf8(writePage(report, dialect))), report);
  });

  it("from the clipboard", async () => {
    expectReport(await readPasted({ html: writePage(report, "word"), text: "" }), report);
  });

  it.each(TEXT_LAYOUTS)("from a text with %s on its lines", async (layout) => {
    const text = writeText(report, layout);
    expectReport(await readFile("年报.txt", utf8(text)), report);
    expectReport(await readPasted({ html: null, text }), report);
  });

  it.each(["xlsx", "biff8", "xlml"] as const)("from a workbook, %s", async (type) => {
    expectReport(await readFile("年报.xls", writeWorkbook(report, type)), report);
  });

  it("from a workbook with everything on one sheet", async () => {
    expectReport(await readFile("年报.xlsx", await writeOneSheet(report)), report);
  });

  it("from its JSON form, level and all", async () => {
    const read = await readFile("年报.json", utf8(formatReportJson(report)));
    expectReport(read, report);
    expect(assembled(read).report).toEqual(report);
  });
});
