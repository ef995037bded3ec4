import { layoutsOf, valueAt } from "../../src/report/model";
import type { TableLayout } from "../../src/report/layout-types";
import type { Report } from "../../src/report/model";
import { readFile } from "../../src/exchange/read-file";
import { readPasted } from "../../src/exchange/read-pasted";
import { asCellLines, asCopied, asCsv, asMarkdown } from "../recognise/copied-layouts";
import type { CopyStyle, Shown } from "../recognise/copied-layouts";
import { gbk } from "./encoded";
import { assembled, expectReport, opened, piecesOf, told, written } from "./reports";

const report = written("suqian-2024");

const STYLE: CopyStyle = {
  labelWidth: 22,
  groupWidth: 3,
  headingWidth: 30,
  numbers: "last",
  headingsInLine: true,
  pageRows: 12,
};

type Write = (layout: TableLayout, value: Shown) => string;

const WAYS: readonly (readonly [string, Write])[] = [
  ["a row a line", (layout, value) => asCopied(layout, value, STYLE)],
  ["a cell a line", (layout, value) => asCellLines(layout, value, "\n\n")],
  ["Markdown", asMarkdown],
  ["CSV", asCsv],
];

const shown =
  (of: Report): Shown =>
  (cell) =>
    valueAt(of, cell) ?? null;

/** A report whose tables are written in some way. */
const textOf = (write: Write): string =>
  piecesOf(report)
    .map((piece) => (piece.kind === "table" ? write(piece.layout, shown(report)) : piece.text))
    .join("\n");

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

describe.each(WAYS)("a report as text, its tables with %s", (_, write) => {
  it("is read from a file in UTF-8 and in GBK", async () => {
    const text = textOf(write);
    expectReport(await readFile("年报.txt", new TextEncoder().encode(text)), report);
    expectReport(await readFile("年报.csv", gbk(text)), report);
  });

  it("is read from the clipboard", async () => {
    expectReport(await readPasted({ html: null, text: textOf(write) }), report);
  });
});

describe("tables that became paragraphs", () => {
  it.each(WAYS.slice(0, 2))("are read from a page, %s", async (_, write) => {
    const lines = textOf(write)
      .split("\n")
      .map((line) => `<p>${escaped(line)}</p>`);
    const page = `<html><body>${lines.join("")}</body></html>`;
    expectReport(await readFile("年报.html", new TextEncoder().encode(page)), report);
  });
});

describe("a text that speaks of other formats", () => {
  const text = textOf(WAYS[0]?.[1] ?? asMarkdown);

  it("is no JSON for a bracket at its beginning, and no page for an element in a sentence", async () => {
    const index = "[ 索引号 ] QH0-1\n";
    const spoken = text.replace("更新专栏 12 个", "更新专栏 12 个，页面中的“<p>”等标签已清理");
    expect(spoken).not.toBe(text);
    for (const each of [index + text, spoken]) {
      const read = await readFile("年报.txt", new TextEncoder().encode(each));
      expect(opened(read).source).toBe("txt");
      expect(assembled(read).report.requests).toEqual(told(report).requests);
    }
  });
});

describe("a table that stands in a text and cannot be taken apart", () => {
  const { requests } = report;

  it("is told as unread with its reason, never as missing", async () => {
    const layout = layoutsOf(report).find(({ key }) => key === "requests");
    if (layout === undefined || requests === null) throw new Error("no table three");
    const gap: Shown = (cell) =>
      cell.row === "repeated" && cell.column === "business"
        ? null
        : (valueAt(report, cell) ?? null);
    const text = `三、收到和处理政府信息公开申请情况\n${asCopied(layout, gap, STYLE)}`;
    const { unread, problems } = assembled(await readPasted({ html: null, text }));
    expect(unread).toEqual(["requests"]);
    expect(problems[0]).toContain("“2.重复申请”后面有 6 个数，表格有 7 列");
  });

  it("is told so as well where only a few of its labels stand in the lines", async () => {
    const text =
      "二、主动公开政府信息情况\n行政许可：\n20417\n行政处罚\n（见附件）\n行政强制\n三、其他";
    const { unread, problems } = assembled(await readPasted({ html: null, text }));
    expect(unread).toEqual(["disclosure"]);
    expect(problems[0]).toMatch(/^表二：.*没有读取这张表/u);
  });
});
