import { LAYOUTS } from "../../src/report/formats";
import { candidatesOf } from "../../src/recognise/candidates";
import { findRows } from "../../src/recognise/found-rows";
import { viewOf } from "../../src/recognise/grid-view";
import { LABELLED_TABLES } from "../../src/recognise/labelled-tables";
import { rowHits } from "../../src/recognise/row-hits";
import { recogniseGrid, recogniseGrids } from "../../src/recognise/recognise";
import { formatOf } from "../../src/recognise/recognised";
import {
  fixture,
  numbersIn,
  padded,
  printReport,
  printTable,
  stacked,
  tabbed,
  valuesOf,
} from "./grids";
import type { Cells } from "./grids";

const requests = (): Cells => printTable(LAYOUTS["2021"].requests, () => 2);
const disclosure = (): Cells => printTable(LAYOUTS["2021"].disclosure, () => 2);
const proceedings = (): Cells => printTable(LAYOUTS["2021"].proceedings, () => 2);

const reasons = (cells: Cells, name?: string): readonly string[] => {
  const { tables, refused } = recogniseGrid(name === undefined ? { cells } : { cells, name });
  expect(tables).toEqual([]);
  expect(refused).toHaveLength(1);
  return refused.flatMap(({ doubts }) => doubts.map(({ message }) => message));
};

const put = (cells: Cells, row: number, column: number, content: unknown): Cells =>
  cells.map((line, r) => line.map((cell, c) => (r === row && c === column ? content : cell)));

const without = (cells: Cells, row: number): Cells => cells.filter((_, r) => r !== row);

describe("table three is refused with the place", () => {
  it("when a row is missing", () => {
    expect(reasons(without(requests(), 10))).toEqual([
      "表三：没有找到“4.保护第三方合法权益”这一行，没有读取这张表。请对照官方表格改正后再试。",
    ]);
  });

  it("when its first row is missing", () => {
    expect(reasons(without(requests(), 3))[0]).toContain("“一、本年新收政府信息公开申请数量”");
  });

  it("when a row stands twice", () => {
    const cells = requests();
    expect(reasons([...cells.slice(0, 20), ...cells.slice(19)])).toEqual([
      "表三：“2.重复申请”出现了 2 次（第 20 行、第 21 行），无法确定用哪一行，没有读取这张表。请只保留一行后再试。",
    ]);
  });

  it("when the first or the last row stands twice", () => {
    const cells = requests();
    const [first, last] = [cells[3] ?? [], cells.at(-1) ?? []];
    expect(reasons([...cells.slice(0, 3), first, ...cells.slice(3)])[0]).toContain("出现了 2 次");
    expect(reasons([...cells, last])[0]).toContain("出现了 2 次");
  });

  it("when rows stand in another order", () => {
    const cells = requests();
    const swapped = [...cells.slice(0, 8), ...cells.slice(9, 10), ...cells.slice(8, 9)];
    expect(reasons([...swapped, ...cells.slice(10)])[0]).toBe(
      "表三：第 9 行“3.危及“三安全一稳定””的先后位置与官方表格不同，没有读取这张表。请对照官方表格改正后再试。",
    );
  });

  it("when a row's label fits two rows", () => {
    const cells = put(requests(), 12, 2, "6.属于四类过程性信息");
    expect(reasons(put(cells, 12, 1, "5.属于三类内部事务信息"))[0]).toBe(
      "表三：第 13 行的行名“5.属于三类内部事务信息”同时像“5.属于三类内部事务信息”、“6.属于四类过程性信息”，无法确定是哪一行，没有读取这张表。请对照官方表格改正后再试。",
    );
  });

  it("when a number was split into two cells", () => {
    const cells = requests().map((row, r) =>
      r === 7 ? [...row.slice(0, 3), 1, 0, ...row.slice(4)] : row,
    );
    expect(reasons(padded(cells), "三、依申请公开")).toEqual([
      "表三（工作表“三、依申请公开”）：第 8 行“1.属于国家秘密”在表格的 7 列之外还有数“2”，可能是一个数被拆成了两格，或者整行移了位，没有读取这张表。请把这一行的数放回各自的列后再试。",
    ]);
  });

  it("when a number was split in a copy whose rows are pushed to the left", () => {
    const cells = printTable(LAYOUTS["2021"].requests, () => 2, "once").map((row, r) =>
      r === 8 ? [...row.slice(0, 1), 1, 0, ...row.slice(2)] : row,
    );
    expect(reasons(padded(cells))[0]).toContain("第 9 行“2.其他法律行政法规禁止公开”");
  });

  it("when a blank leaves it open to which columns the numbers of a pushed row belong", () => {
    const cells = printTable(LAYOUTS["2021"].requests, () => 2, "once");
    expect(reasons(padded(put(cells, 3, 4, "")))).toEqual([
      "表三：第 4 行“一、本年新收政府信息公开申请数量”有 6 个数，表格有 7 列，无法确定哪个数属于哪一列，没有读取这张表。请把这一行每一列都填上数后再试。",
    ]);
  });

  it("when a row of numbers has no name", () => {
    expect(reasons([...requests(), ["", "", "", 5]])[0]).toBe(
      "表三：第 29 行有数“5”，但认不出这一行的行名，没有读取这张表。请补上官方表格的行名，或者清除这些数，再试一次。",
    );
  });

  it("when a column is missing, doubled or in another place", () => {
    const cells = requests();
    expect(reasons(cells.map((row) => row.slice(0, 9)))[0]).toContain("没有找到“总计”的表头");
    const again = cells.map((row, r) => [...row, "", r < 3 ? row[9] : ""]);
    expect(reasons(again)[0]).toContain("表头“总计”出现了不止一次");
    const swapped = put(put(cells, 2, 4, "科研机构"), 2, 5, "商业企业");
    expect(reasons(swapped)[0]).toContain("表头各列的先后顺序与官方表格不同");
  });

  it("when a row's name stands beside one of another edition, naming the one that is strange", () => {
    const view = viewOf({ cells: put(requests(), 20, 3, "3.其他") });
    const kind = LABELLED_TABLES.find(({ table }) => table === "requests");
    const older = kind?.specs.find(({ layout }) => layout.format.key === "2019");
    if (kind === undefined || older === undefined) throw new Error("no form of 2019");
    const [candidate] = candidatesOf(view, rowHits(view, kind.read), kind.first, kind.width);
    if (candidate === undefined) throw new Error("no table");
    const said = findRows(view, older, candidate).complaints.map(({ what }) => what);
    expect(said).toContain("第 21 行“3.其他”不是这种表格里的行");
    expect(said.join("\n")).not.toContain("同时像");
  });

  it("when （六）其他处理 has rows of both editions", () => {
    expect(reasons(put(requests(), 23, 2, ""))[0]).toContain(
      "没有找到“1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请”这一行",
    );
  });
});

describe("tables two and four are refused with the place", () => {
  it("when two different numbers stand under one repeated heading", () => {
    const cells = printTable(LAYOUTS["2021"].disclosure, () => 2, "repeated");
    expect(reasons(put(cells, 6, 2, 3))).toEqual([
      "表二：第 7 行“行政许可”的同一列里有不同的数，无法确定用哪一个，没有读取这张表。请只保留一个后再试。",
    ]);
  });

  it("when a number stands beside its column", () => {
    expect(reasons(put(put(disclosure(), 6, 1, ""), 6, 2, 7))[0]).toContain("第 7 行“行政许可”");
  });

  it("when a heading is missing", () => {
    expect(reasons(put(disclosure(), 1, 2, ""))[0]).toContain("没有找到“本年废止件数”的表头");
    expect(reasons(put(proceedings(), 2, 7, ""))[0]).toContain("认出了 14 列");
    expect(reasons(put(proceedings(), 1, 5, ""))[0]).toContain("没有找到“未经复议直接起诉”的表头");
  });

  it("when the two kinds of litigation are exchanged", () => {
    const cells = put(proceedings(), 1, 5, "复议后起诉");
    expect(reasons(put(cells, 1, 10, "未经复议直接起诉"))[0]).toContain("先后顺序");
  });

  it("when there are two rows of numbers, or words in their place", () => {
    const cells = proceedings();
    expect(reasons([...cells, cells[3] ?? []])[0]).toContain("不止一行有数（第 5 行“2”）");
    expect(reasons([...cells.slice(0, 3), ["五、存在的主要问题及改进情况"]])[0]).toContain(
      "表头下面没有找到填数的一行",
    );
  });
});

describe("tables beside and among other things", () => {
  const report = fixture("suqian-2023");

  it("both of a kind are found, one below the other", () => {
    const cells = stacked([requests(), ...printReport(report)]);
    const kinds = recogniseGrid({ cells }).tables.map(({ table }) => table);
    expect(kinds).toEqual(["disclosure", "requests", "requests", "proceedings"]);
  });

  it.each([
    ["disclosure", disclosure()],
    ["requests", requests()],
    ["proceedings", proceedings()],
  ] as const)("both of a kind are found side by side: %s", (table, cells) => {
    const own = report[table];
    const other = printReport(report).find(
      (_, i) => ["disclosure", "requests", "proceedings"][i] === table,
    );
    const beside = cells.map((row, r) => [...row, "√", "", ...(other?.[r] ?? [])]);
    const { tables, refused } = recogniseGrid({ cells: beside });
    expect(refused).toEqual([]);
    expect(tables).toHaveLength(2);
    expect(tables.map(valuesOf)[1]).toEqual(own);
  });

  it("table two and table three beside each other are both found", () => {
    const [two, three] = printReport(report);
    const rows = Array.from({ length: 28 }, (_, r) => [
      ...(two?.[r] ?? ["", "", "", ""]),
      "",
      ...(three?.[r] ?? []),
      "√",
    ]);
    const { tables, refused } = recogniseGrid({ cells: rows });
    expect(refused).toEqual([]);
    expect(tables.map(valuesOf)).toEqual([report.disclosure, report.requests]);
  });

  it("tell the sheet, its place on it, and the place of every number", () => {
    const { tables } = recogniseGrids([
      { cells: [["目录"]] },
      { cells: requests(), origin: { row: 2, column: 1 }, name: "三" },
    ]);
    const [table] = tables;
    expect(table?.grid).toBe(1);
    expect(table?.area).toEqual({ top: 2, left: 1, rows: 28, columns: 10 });
    expect(table?.cells[0]).toEqual({
      key: { table: "requests", row: "received", column: "naturalPerson" },
      place: { row: 5, column: 4 },
      raw: 2,
      value: 2,
    });
  });

  it("words and lists of labels without a table are nothing", () => {
    const labels = requests()
      .flat()
      .filter((cell) => typeof cell === "string");
    expect(recogniseGrid({ cells: [labels, ["规章", 3], ["行政许可", 4]] })).toEqual({
      tables: [],
      refused: [],
    });
    expect(recogniseGrid({ cells: [] })).toEqual({ tables: [], refused: [] });
  });

  it("a table three of 2019 beside a table two of 2021 is the mixed form", () => {
    const cells = stacked([disclosure(), printTable(LAYOUTS["2019"].requests, () => 1)]);
    expect(formatOf(recogniseGrid({ cells }).tables)).toBe("mixed");
    expect(formatOf(recogniseGrid({ cells: proceedings() }).tables)).toBeNull();
  });
});

describe("what stands in a number cell", () => {
  const layout = LAYOUTS["2021"].proceedings;
  const firstValue = (content: unknown, shown: string): unknown => {
    const cells = put(proceedings(), 3, 0, content);
    const texts = cells.map((row) => row.map((cell) => String(cell)));
    const line = texts[3];
    if (line !== undefined) line[0] = shown;
    return recogniseGrid({ cells, texts }).tables[0]?.cells[0]?.value;
  };

  it("is a number, a blank, or the text as it stands", () => {
    expect(layout.cells[0]?.key.column).toBe("upheld");
    expect(firstValue(12, "12件")).toBe(12);
    expect(firstValue("", "")).toBeNull();
    expect(firstValue("　", "　")).toBeNull();
    expect(firstValue("１２", "１２")).toBe("１２");
    expect(firstValue("22（其中修订16件）", "22（其中修订16件）")).toBe("22（其中修订16件）");
    expect(firstValue(true, "TRUE")).toBe("TRUE");
    expect(firstValue("#REF!", "#REF!")).toBe("#REF!");
  });

  it("is no number where the sheet shows a date", () => {
    expect(firstValue(44928, "2023/1/2")).toBe("2023/1/2");
    expect(firstValue(44928, "1月2日")).toBe("1月2日");
    expect(firstValue(44928, "####")).toBe(44928);
  });

  it("stays blank in a form that nobody filled in", () => {
    const [empty] = Object.values(numbersIn(printTable(layout, () => null)));
    expect(empty).toEqual(valuesOf({ layout, cells: [] }));
  });

  it("reads blanks of a tab-separated row that ends after its cells", () => {
    const text = printTable(LAYOUTS["2021"].requests, () => null, "once")
      .map((row) => row.join("\t"))
      .join("\n")
      .replace("2.重复申请\t\t\t\t\t\t\t", "2.重复申请\t3\t\t\t\t\t\t");
    const { tables } = recogniseGrid({ cells: tabbed(text) });
    expect(tables[0]?.cells.filter(({ value }) => value !== null)).toMatchObject([
      { key: { row: "repeated", column: "naturalPerson" }, value: 3 },
    ]);
  });
});
