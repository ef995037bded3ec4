import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { fileKind } from "../../src/exchange/file-kind";
import { htmlBlocks } from "../../src/exchange/html/html-blocks";
import { docxBlocks } from "../../src/exchange/read-docx";
import type { Block } from "../../src/recognise/document";

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

  it("gives paragraphs and tables in their order, merged cells spread out", async () => {
    const table = new Table({
      rows: [
        new TableRow({ children: [cell(2, 1, "甲"), cell(1, 2, "乙")] }),
        new TableRow({ children: [cell(1, 1, "1", "0"), cell(1, 1, "10")] }),
      ],
    });
    const document = new Document({
      sections: [{ children: [new Paragraph("上"), table, new Paragraph("下")] }],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    const file = fileKind(bytes);
    if (file.kind !== "docx") throw new Error(file.kind);
    expect(brief(await docxBlocks(bytes, file.entries))).toEqual([
      "上",
      [
        ["甲", "", "乙"],
        ["1\n0", 10, ""],
      ],
      "下",
    ]);
  });
});
