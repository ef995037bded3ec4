import { codeTables } from "../../src/cli/code-tables";
import { readFile } from "../../src/exchange/read-file";
import type { ReadSource } from "../../src/exchange/imported";
import { valueAt } from "../../src/report/model";
import { drawReport, PORTRAIT } from "./draw-report";
import type { Printing } from "./draw-report";
import { expectReport, opened, written } from "./reports";
import { writePdf } from "./write-pdf";

const readPdf = (bytes: Uint8Array): Promise<ReadSource> =>
  readFile("年报.pdf", bytes, { codeTables });

const LANDSCAPE: Printing = { ...PORTRAIT, width: 842, height: 595 };

describe("a printed report is read as it was written", () => {
  it.each<readonly [string, Printing]>([
    ["on upright pages, tables over their ends", PORTRAIT],
    ["on pages that lie", LANDSCAPE],
    ["on narrow pages, where labels and numbers are broken", { ...PORTRAIT, width: 420 }],
    ["with dashed lines", { ...PORTRAIT, lines: "dashes" }],
    ["with thin boxes as lines", { ...PORTRAIT, lines: "box" }],
    ["with a border round each cell", { ...PORTRAIT, apart: 2 }],
    ["with tables open at their sides", { ...PORTRAIT, openSides: true }],
    ["with page numbers", { ...PORTRAIT, number: (page) => `— ${page} —` }],
    [
      "with a line and the number of all pages on each",
      { ...PORTRAIT, heading: "某某市政府信息公开", number: (page) => `第${page}页 共9页` },
    ],
  ])("%s", async (_, how) => {
    for (const name of ["suqian-2023", "shanghai-office-2019", "chaoyang-2023"] as const) {
      const report = written(name);
      expectReport(await readPdf(writePdf(drawReport(report, how))), report);
    }
  });
});

describe("a table that is printed without lines", () => {
  it.each(["suqian-2023", "shanghai-office-2019", "chaoyang-2023"] as const)(
    "is read as it was written or refused for that, %s",
    async (name) => {
      const report = written(name);
      const pages = drawReport(report, { ...PORTRAIT, lines: null });
      const read = await readPdf(writePdf(pages));
      const { tables, refused } = opened(read);
      for (const { table, cells } of tables) {
        for (const { key, value } of cells) {
          expect([table, key, value]).toEqual([table, key, valueAt(report, key) ?? null]);
        }
      }
      for (const { sentence } of refused) expect(sentence).toMatch(/这个 PDF 的表格没有画框线/);
      expect(tables.length + refused.length).toBeGreaterThan(0);
    },
  );
});
