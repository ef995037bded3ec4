import { LAYOUTS } from "../../src/report/formats";
import { cellOfText } from "../../src/recognise/cell-text";
import { recogniseLines } from "../../src/recognise/lines";
import { recogniseGrid } from "../../src/recognise/recognise";
import { recogniseDocument } from "../../src/recognise/recognise-document";
import { FIXTURES, fixture, numbersIn, numbersOf, printReport, printTable } from "./grids";
import { asCells, asPage, asRows, gridOf, paragraphsIn } from "./text-layouts";

const reasons = (text: string): readonly string[] => {
  const { tables, refused } = recogniseDocument(recogniseLines(text));
  expect(tables).toEqual([]);
  return refused.map(({ reason }) => reason);
};

const disclosure = printTable(LAYOUTS["2021"].disclosure, () => 12);
const proceedings = printTable(LAYOUTS["2021"].proceedings, () => 3);

describe("a cell of a text", () => {
  it.each([
    ["12", 12],
    [" 0 ", 0],
    ["59237.2449", 59237.2449],
    ["１２", "１２"],
    ["1,234", "1,234"],
    ["22（其中修订16件）", "22（其中修订16件）"],
    ["1\n0", "1\n0"],
    ["/", "/"],
    ["012", "012"],
    ["", ""],
  ])("%j is %j", (text, cell) => {
    expect(cellOfText(text)).toBe(cell);
  });
});

describe.each(FIXTURES)("the tables of %s", (name) => {
  const report = fixture(name);
  const TITLES = ["二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、其他"];

  it.each([
    ["a row a line", asRows],
    ["a cell a line", asCells],
  ])("are read from a text with %s between its titles", (_, write) => {
    const parts = printReport(report).map(
      (cells, index) => `${TITLES[index] ?? ""}\n${write(cells)}`,
    );
    expect(numbersIn(gridOf(parts.join("\n\n")).cells)).toEqual(numbersOf(report));
  });
});

describe("a table with a row a line", () => {
  it("keeps the row after an empty line", () => {
    const lines = asRows(disclosure).split("\n");
    const text = [...lines.slice(0, 3), "", ...lines.slice(3)].join("\n");
    expect(numbersIn(gridOf(text).cells)).toHaveProperty("disclosure");
  });

  it("keeps headings of blocks that have no tab", () => {
    const text = asRows(disclosure.map((row) => (row[1] === "" ? [row[0]] : row)));
    const [table] = recogniseGrid(gridOf(text)).tables;
    expect(table?.labelsLost).toEqual([]);
  });

  it("is refused where a number stands on a line of its own", () => {
    expect(reasons(`${asRows(disclosure)}\n\n0`)[0]).toContain("有数“0”，但认不出这一行的行名");
  });

  it("is refused where a tab is doubled in a row with blanks", () => {
    const text = asRows(disclosure).replace("规章\t12\t12\t12", "规章\t\t12\t\t");
    expect(reasons(text)[0]).toContain("无法确定哪个数属于哪一列");
  });

  it("is refused where the headings and the numbers of table four lost their break", () => {
    const lines = asRows(proceedings).split("\n");
    const text = [...lines.slice(0, 2), lines.slice(2).join("\t")].join("\n");
    expect(reasons(text)[0]).toContain("可能是两行并成了一行");
  });

  it("is refused where a number stands behind its label without a tab", () => {
    const text = asRows(disclosure).replace("行政事业性收费\t12", "行政事业性收费12");
    expect(reasons(text)[0]).toContain("“行政事业性收费12”后面连着数");
  });
});

describe("a table with a cell a line", () => {
  it("joins a broken label", () => {
    const text = asCells(disclosure).replace("行政规范性文件", "行政规\n范性文件");
    const [table] = recogniseGrid(gridOf(text)).tables;
    expect(table?.labelsChanged).toEqual([]);
  });

  it("joins a list mark and the words in the next line", () => {
    const requests = printTable(LAYOUTS["2021"].requests, () => 2);
    const text = asCells(requests).replace("1.属于国家秘密", "1.\n属于国家秘密");
    expect(recogniseGrid(gridOf(text)).tables.map(({ labelsChanged }) => labelsChanged)).toEqual([
      [],
    ]);
  });

  it("does not join a broken number", () => {
    const text = asCells(proceedings).replace("\t3", "\t1\n0");
    const [table] = recogniseGrid(gridOf(text)).tables;
    expect(table?.cells.map(({ value }) => value).slice(0, 3)).toEqual(["1\n0", 3, 3]);
  });

  it("ends where a title or a sentence stands", () => {
    const blocks = recogniseLines(
      `${asCells(proceedings)}五、存在的主要问题及改进情况\n\t下一步将加强学习，改进工作。\n`,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(["grid", "paragraph", "paragraph"]);
  });
});

describe("a page of a PDF", () => {
  const { requests } = LAYOUTS["2021"];

  it("gives no row of which a number is missing", () => {
    const text = asPage(requests, (row, column) => (row === 5 && column === 5 ? "" : 2));
    expect(reasons(text)[0]).toContain("后面有 6 个数，表格有 7 列");
  });

  it("gives no row whose numbers stand beside those of the other rows", () => {
    const lines = asPage(requests, () => 2).split("\n");
    const at = lines.findIndex((line) => line.includes("2.重复申请"));
    lines[at] = (lines[at] ?? "").replace(/2( {7})2( {7})2/u, "2   2           2");
    expect(reasons(lines.join("\n"))[0]).toContain("没有和其他行的数上下对齐");
  });

  it("loses its page numbers", () => {
    expect(paragraphsIn("第一页的一句话。\n\n      -1-\n\f第二页的一句话。\n   2\n\f")).toEqual([
      "第一页的一句话。",
      "第二页的一句话。",
    ]);
  });
});

describe("paragraphs", () => {
  const line = "为进一步做好各项工作提高服务水平本单位在年内采取了多种办法并取得";

  it("that a page broke are joined, also over its end", () => {
    const page = Array.from({ length: 4 }, () => line).join("\n");
    expect(paragraphsIn(`${page}\n\n  - 1 -\n\n${page}\n了成效。\n（一）下一步。`)).toEqual([
      `${line.repeat(8)}了成效。`,
      "（一）下一步。",
    ]);
  });

  it("begin with a list mark or an indent", () => {
    const text = [line, line, `（二）${line}`, line, `　　${line}`, line, "2、好", line, line];
    expect(paragraphsIn(text.join("\n"))).toEqual([
      line.repeat(2),
      `（二）${line.repeat(2)}`,
      line.repeat(2),
      "2、好",
      line.repeat(2),
    ]);
  });

  it("are free of marks, byte order mark and the blanks of other systems", () => {
    const text =
      "\ufeff## 一、总体情况\r\n\r\n**六、其他**\u00a0事项\r\n[bookmark: _GoBack]六、其他";
    expect(paragraphsIn(text)).toEqual([
      "一、总体情况",
      "六、其他 事项",
      "[bookmark: _GoBack]六、其他",
    ]);
  });

  it("that tabs indent are no table", () => {
    expect(paragraphsIn("\t（一）主动公开\n\t全年公开 3 条\n\n\t没有其他。")).toEqual([
      "（一）主动公开",
      "全年公开 3 条",
      "没有其他。",
    ]);
  });

  it("of an empty text are none", () => {
    expect(recogniseLines("\ufeff\r\n\t\r\n\f")).toEqual([]);
  });
});
