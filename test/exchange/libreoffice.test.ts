import { readFile } from "../../src/exchange/read-file";
import { describeWithLibreOffice, resaved, resavedBook } from "../libreoffice";
import { expectReport, numbersOf, written } from "./reports";
import { writeOneSheet, writeWorkbook } from "./write-workbook";
import { writeWord } from "./write-word";

describeWithLibreOffice("files that LibreOffice saved", () => {
  it.each(["suqian-2023", "shanghai-office-2019"] as const)(
    "of one report, %s, are read alike: Word, Excel, old Excel",
    async (name) => {
      const report = written(name);
      const word = await resaved(
        await writeWord(report, { merged: true, numbered: false }),
        "docx",
      );
      const book = await resavedBook("xlsx", await writeOneSheet(report));
      const old = await resavedBook("xls", writeWorkbook(report, "biff8"));
      const [fromWord, fromBook, fromOld] = [
        await readFile("年报.docx", word),
        await readFile("年报.xlsx", book),
        await readFile("年报.xls", old),
      ];
      expectReport(fromWord, report);
      expectReport(fromBook, report);
      expectReport(fromOld, report);
      expect(numbersOf(fromWord)).toEqual(numbersOf(fromBook));
      expect(numbersOf(fromOld)).toEqual(numbersOf(fromBook));
    },
  );

  it.each(["suqian-2023", "chaoyang-2023", "shanghai-office-2019"] as const)(
    "and printed as a PDF are read as they were written, %s",
    async (name) => {
      const report = written(name);
      const word = await writeWord(report, { merged: true, numbered: false });
      const printed = new Uint8Array(await resaved(word, "pdf"));
      expectReport(await readFile("年报.pdf", printed), report);
    },
  );

  it("number headings by themselves: the number is no text", async () => {
    const report = written("chaoyang-2023");
    const word = await resaved(await writeWord(report, { merged: false, numbered: true }), "docx");
    expectReport(await readFile("年报.docx", word), report);
  });
});
