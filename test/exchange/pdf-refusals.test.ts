import { performance } from "node:perf_hooks";
import { codeTables } from "../../src/cli/code-tables";
import { MAX_PDF_PAGES } from "../../src/exchange/limits";
import { readFile } from "../../src/exchange/read-file";
import type { ReadSource } from "../../src/exchange/imported";
import { drawReport, PORTRAIT } from "./draw-report";
import { assembled, expectReport, sentenceOf, written } from "./reports";
import { writePdf } from "./write-pdf";
import type { DrawnPage, PdfStyle } from "./write-pdf";

const readPdf = (bytes: Uint8Array): Promise<ReadSource> =>
  readFile("年报.pdf", bytes, { codeTables });

const report = written("suqian-2023");
const pages = drawReport(report, PORTRAIT);
const blank: DrawnPage = { width: 595, height: 842, drawn: [] };
const numbered: DrawnPage = { ...blank, drawn: [{ text: "- 1 -", x: 290, y: 30, size: 9 }] };

const refused = async (drawn: readonly DrawnPage[], style: PdfStyle = {}): Promise<string> =>
  sentenceOf(await readPdf(writePdf(drawn, style)));

describe("a PDF that cannot be read says why", () => {
  it("one with a password", async () => {
    const key = "00".repeat(32);
    const trailer = ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`;
    expect(await refused(pages, { trailer })).toMatch(/^这个 PDF 设有打开密码/);
  });

  it("one whose pages are pictures, with or without page numbers", async () => {
    expect(await refused([blank, blank], { picture: true })).toMatch(/扫描件或图片，没有文字/);
    expect(await refused([numbered, numbered], { picture: true })).toMatch(
      /扫描件或图片，没有文字/,
    );
  });

  it("one whose text was recognised from its pictures and is not shown", async () => {
    const behind = pages.map(({ drawn, ...page }) => ({
      ...page,
      drawn: [],
      more: `BT 3 Tr /F1 10 Tf 1 0 0 1 60 700 Tm <${"4e00".repeat(drawn.length)}> Tj ET`,
    }));
    expect(await refused(behind, { picture: true })).toMatch(/软件从图片上认出来的，可能认错/);
  });

  it("one with nothing on its pages", async () => {
    expect(await refused([blank])).toMatch(/^这个 PDF 里没有文字，页面是空白的/);
  });

  it("one whose font does not tell its characters", async () => {
    expect(await refused(pages, { characters: "untold" })).toMatch(/^这个 PDF 的字体没有说明/);
  });

  it("one with more pages than a report", async () => {
    const many = Array.from({ length: MAX_PDF_PAGES + 1 }, () => blank);
    expect(await refused(many)).toMatch(/^这个 PDF 有 201 页，最多能读 200 页/);
  });

  it("one without a report in it", async () => {
    const other = {
      ...blank,
      drawn: [{ text: "关于召开会议的通知通知", x: 90, y: 700, size: 12 }],
    };
    expect(await refused([other])).toMatch(/^没有找到年报的表格和正文/);
  });

  it("one that was cut off", async () => {
    const whole = writePdf(pages);
    expect(sentenceOf(await readPdf(whole.subarray(0, 30)))).toMatch(/^文件已损坏/);
  });
});

describe("what can be read of a PDF is read", () => {
  it("with a font whose codes stand in a table that readers have", async () => {
    expectReport(await readPdf(writePdf(pages, { characters: "known table" })), report);
  });

  it("without that table its characters are not guessed", async () => {
    const bytes = writePdf(pages, { characters: "known table" });
    expect(sentenceOf(await readFile("年报.pdf", bytes))).toMatch(/^这个 PDF 的字体没有说明/);
  });

  it("with something before its beginning, and with packed pages", async () => {
    const bytes = writePdf(pages, { packed: true });
    const before = new Uint8Array(bytes.length + 3);
    before.set([0xef, 0xbb, 0xbf]);
    before.set(bytes, 3);
    expectReport(await readPdf(before), report);
  });

  it("pages that are pictures are named", async () => {
    const read = await readPdf(writePdf([...pages, numbered], { picture: true }));
    const number = pages.length + 1;
    expect(assembled(read).problems).toEqual([
      `第 ${number} 页是图片或空白页，其中的内容没有读取。`,
    ]);
  });
});

describe("a PDF takes no longer than a report does, whatever it holds", () => {
  it.each([
    [
      "a million characters",
      "BT /F1 1 Tf 1 0 0 1 60 700 Tm " + `<${"4e00".repeat(500)}> Tj `.repeat(2000) + "ET",
    ],
    ["hundreds of thousands of lines", "0 0 m 500 0 l 500 9 l S ".repeat(300_000)],
    ["states that are saved and never restored", "q ".repeat(1_000_000)],
    [
      "lines across and down without end",
      Array.from(
        { length: 4000 },
        (_, at) => `0 ${at / 5} m 590 ${at / 5} l ${at / 8} 0 m ${at / 8} 800 l S`,
      ).join("\n"),
    ],
  ])(
    "%s",
    async (_, more) => {
      const start = performance.now();
      const read = await readPdf(writePdf([{ ...blank, more }], { packed: true }));
      expect(read.ok).toBe(false);
      expect(performance.now() - start).toBeLessThan(14_000);
    },
    60_000,
  );
});
