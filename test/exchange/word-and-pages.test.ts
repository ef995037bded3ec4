import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import type { FileChild } from "docx";
import { fileKind } from "../../src/exchange/file-kind";
import { htmlBlocks } from "../../src/exchange/html/html-blocks";
import { wordDocument } from "../../src/exchange/word/word-document";
import type { Imported } from "../../src/exchange/imported";
import { readFile } from "../../src/exchange/read-file";
import { readPasted } from "../../src/exchange/read-pasted";
import type { Block } from "../../src/recognise/document";
import { opened, written } from "./reports";
import { writePage } from "./write-page";

/** Blocks in short: texts, numbered ones marked, and the cells of grids. */
const brief = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) => {
    if (block.kind === "grid") return block.grid.cells;
    return block.automaticNumber === true ? `# ${block.text}` : block.text;
  });

const page = async (html: string): Promise<unknown[]> => brief(await htmlBlocks(html));

describe("the text of a web page", () => {
  it("is what people see, a paragraph a line", async () => {
    expect(await page("<h1>一、总体</h1><p>甲<b>乙</b>丙<br>丁</p>戊<div>己</div>")).toEqual([
      "一、总体",
      "甲乙丙",
      "丁",
      "戊",
      "己",
    ]);
  });

  it("has no blank where only the source breaks a Chinese line", async () => {
    expect(await page("<p>政府信息\r\n  公开，\n共 12\n件 open\ndata</p>")).toEqual([
      "政府信息公开，共 12 件 open data",
    ]);
  });

  it("leaves out what nobody sees", async () => {
    const unseen = [
      "<!-- 注释 -->",
      "<script>1 < 2 && '<p>脚本'</script>",
      "<style>p { color: red }</style>",
      "<p style='DISPLAY: none'>隐藏</p>",
      "<p hidden>隐藏</p>",
      "<span style='mso-hide:all'>隐藏</span>",
      "<nav>首页</nav><footer>版权所有</footer>",
      "<![if !supportMisalignedColumns]><![endif]>",
    ];
    expect(await page(`${unseen.join("")}<p>看得见&nbsp;&amp;&#x4e00;\u200b</p>`)).toEqual([
      "看得见 &一",
    ]);
  });

  it("leaves out what is struck through", async () => {
    const struck = [
      "<s>12</s>",
      "<strike>12</strike>",
      "<del>12</del>",
      "<span style='text-decoration:line-through'>12</span>",
      "<span style='color:red; Text-Decoration-Line : underline line-through'>12</span>",
    ];
    for (const words of struck) expect(await page(`<p>共${words}15件</p>`)).toEqual(["共15件"]);
    expect(await page("<p style='text-decoration:underline'>共15件</p>")).toEqual(["共15件"]);
  });

  it("does not run a raised or lowered digit into the number beside it", async () => {
    expect(await page("<p>共3402<sup>1</sup>件，10<sub>2</sub>5，<sup>1</sup>7</p>")).toEqual([
      "共3402^1件，10^2^5，1^7",
    ]);
    expect(
      await page("<p>5m<sup>2</sup>，共<sup>①</sup>3件<sup><a id=footnote-ref-1>1</a></sup></p>"),
    ).toEqual(["5m2，共①3件"]);
  });

  it("knows which items the page numbers by itself", async () => {
    expect(
      await page(
        "<ol><li>总体情况<p>正文</p><li>主动公开</ol><ul><li>甲</ul><ol style='list-style:none'><li>一、乙</ol>",
      ),
    ).toEqual(["# 总体情况", "正文", "# 主动公开", "甲", "一、乙"]);
  });
});

describe("a table of a web page", () => {
  it("has its merged areas spread out, covered cells empty", async () => {
    expect(
      await page(
        "<table><tr><td rowspan=2 colspan=2>甲<td>乙<tr><td>1<tr><td>2<td>3<td rowspan=9>4</table>",
      ),
    ).toEqual([
      [
        ["甲", "", "乙"],
        ["", "", 1],
        [2, 3, 4],
      ],
    ]);
  });

  it("keeps two lines of a cell apart: 1 over 0 is not 10", async () => {
    expect(
      await page("<table><tr><td>1<br>0<td><p>1</p><p>0</p><td>1\n0<td>1&nbsp;0<td> 10 </table>"),
    ).toEqual([[["1\n0", "1\n0", "1 0", "1 0", 10]]]);
  });

  it("has no number where a digit is raised", async () => {
    const cells = [
      "3402<sup>1</sup>",
      "<sup>1</sup>3402",
      "<p><span>3402</span>\u200b<sup><span lang=EN-US>1</span></sup></p>",
      "<span style='vertical-align: super'>1</span>3402",
      "<sup>1</sup>",
      "3402<sup><a id='footnote-ref-1'>[1]</a></sup>",
    ];
    expect(await page(`<table><tr><td>${cells.join("<td>")}</table>`)).toEqual([
      [[3402, "1^3402", 3402, "1^3402", 1, 3402]],
    ]);
  });

  it("keeps the place of a cell whose text is struck through or invisible", async () => {
    expect(
      await page(
        "<table><tr><td style='text-decoration:line-through'>1<td>2<td><s>3</s>4<tr style='visibility:hidden'><td>5<td>6<td>7</table>",
      ),
    ).toEqual([
      [
        ["", 2, 4],
        ["", "", ""],
      ],
    ]);
  });

  it("of a spreadsheet holds its numbers beside what they show", async () => {
    const cells = [
      '<td x:num="1234">1,234',
      "<td x:num>12",
      '<td x:num="12.345">12.3',
      '<td x:num="0.12">12%',
      '<td x:num="45000">2023/3/15',
      '<td x:num="5">',
      '<td x:num="1.5E+3">1,500',
      '<td x:str="\'1,234">1,234',
    ];
    expect(await page(`<table><tr>${cells.join("")}</table>`)).toEqual([
      [[1234, 12, 12.345, "12%", "2023/3/15", "", "1,500", "1,234"]],
    ]);
  });

  it("has rows as long as the page makes them: a cell too few is no blank at the end", async () => {
    expect(await page("<table><tr><td>甲<td>乙<td>丙<tr><td>1<td>2</table>")).toEqual([
      [
        ["甲", "乙", "丙"],
        [1, 2],
      ],
    ]);
  });

  it("with a cell too few in a row that has blanks is not read: which column lost it is unknown", async () => {
    const whole = writePage(written("chaoyang-2023"), "plain");
    const [row = ""] = /<tr>(?:(?!<tr>)[^])*2\.重复申请[^]*?<\/tr>/u.exec(whole) ?? [];
    const blank = row.replace(/<td>\d+<\/td>/u, "<td></td>");
    const short = blank.replace(/<td>\d+<\/td>/u, "");
    const readWith = async (changed: string): Promise<Imported> =>
      opened(await readFile("年报.html", new TextEncoder().encode(whole.replace(row, changed))));
    expect((await readWith(blank)).refused).toEqual([]);
    const refused = (await readWith(short)).refused.map(({ sentence }) => sentence);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toContain("“2.重复申请”有 5 个数，表格有 7 列，无法确定");
  });

  it("pasted, has neither struck numbers nor raised ones run into its own", async () => {
    const whole = writePage(written("chaoyang-2023"), "word");
    const first = async (cell: string): Promise<unknown> => {
      const html = whole.replace(/(一、本年新收[^]*?仿宋_GB2312'>)\d+/u, `$1${cell}`);
      const { tables } = opened(await readPasted({ html, text: "" }));
      return tables.find(({ table }) => table === "requests")?.cells[0]?.value;
    };
    expect(await first("<s>12</s>15")).toBe(15);
    expect(await first("<sup>1</sup>15")).toBe("1^15");
  });

  it("keeps what is no plain number as it stands", async () => {
    expect(
      await page(
        "<table><tr><td>１２<td>1,234<td>22（其中修订16件）<td>/<td>&nbsp;<td>0.50</table>",
      ),
    ).toEqual(
      [["１２", "1,234", "22（其中修订16件）", "/", "", 0.5].map((cell) => cell)].map((row) => [
        row,
      ]),
    );
  });

  it("that only arranges the page is taken apart", async () => {
    expect(
      await page(
        "<table><tr><td>甲<table><tr><td>1<td>2</table>乙<td>丙</table><table><tr><td>丁<tr><td>戊</table>",
      ),
    ).toEqual(["甲", [[1, 2]], "乙", "丙", "丁", "戊"]);
  });

  it("may hold lines of the text in rows of their own", async () => {
    expect(await page("<table><tr><td colspan=2>一段文字。<tr><td>甲<td>1</table>")).toEqual([
      "一段文字。",
      [
        ["一段文字。", ""],
        ["甲", 1],
      ],
    ]);
  });

  it("may lack its end tags", async () => {
    expect(await page("<table><tr><td><p>甲<td><p>1<tr><td>乙<td>2<table><tr><td>丙<td>3")).toEqual(
      ["甲", "1", "乙", "2", [["丙", 3]]],
    );
  });
});

describe("a Word document", () => {
  const cell = (columnSpan: number, rowSpan: number, ...lines: readonly string[]): TableCell =>
    new TableCell({ columnSpan, rowSpan, children: lines.map((line) => new Paragraph(line)) });
  const read = async (...children: readonly FileChild[]): Promise<unknown[]> => {
    const document = new Document({ sections: [{ children: [...children] }] });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    const file = fileKind(bytes);
    if (file.kind !== "docx") throw new Error(file.kind);
    return brief((await wordDocument(bytes, file.entries)).blocks);
  };

  it("gives paragraphs and tables in their order, merged cells spread out", async () => {
    const table = new Table({
      rows: [
        new TableRow({ children: [cell(2, 1, "甲"), cell(1, 2, "乙")] }),
        new TableRow({ children: [cell(1, 1, "1", "0"), cell(1, 1, "10")] }),
      ],
    });
    expect(await read(new Paragraph("上"), table, new Paragraph("下"))).toEqual([
      "上",
      [
        ["甲", "", "乙"],
        ["1\n0", 10, ""],
      ],
      "下",
    ]);
  });

  const before = { id: 1, author: "甲", date: "2024-01-02T00:00:00Z", vanish: true };
  it.each([
    ["struck through", { strike: true }, "共15件"],
    ["struck through twice", { doubleStrike: true }, "共15件"],
    ["hidden", { vanish: true }, "共15件"],
    ["hidden by a style that its own strike is off for", { vanish: true, strike: false }, "共15件"],
    ["not hidden, against its style", { vanish: false, doubleStrike: false }, "共1215件"],
    ["not hidden before a change", { revision: before }, "共1215件"],
    ["raised", { superScript: true }, "共12^15件"],
    ["lowered", { subScript: true }, "共12^15件"],
  ])("with a number that is %s before another: %s", async (_, style, text) => {
    const runs = [new TextRun("共"), new TextRun({ text: "12", ...style }), new TextRun("15件")];
    expect(await read(new Paragraph({ children: runs, run: { vanish: true } }))).toEqual([text]);
  });
});
