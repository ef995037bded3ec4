import { FORMATS, LAYOUTS } from "../../src/report/formats";
import { labelFaults } from "../../src/recognise/label-faults";
import { parseLabel, sameLabel } from "../../src/recognise/label-text";
import { recogniseGrid } from "../../src/recognise/recognise";
import { changesOf, printTable } from "./grids";
import type { Cells } from "./grids";

const same = (a: string, b: string): boolean => sameLabel(parseLabel(a), parseLabel(b));

describe("a printed label", () => {
  it.each([
    ["三、本年度办理结果", "三、本 年度办\n理结果"],
    ["（一）予以公开", "(一) 予以公开"],
    ["（一）予以公开", "㈠予以公开"],
    ["3.危及“三安全一稳定”", '3、危及"三安全一稳定"'],
    ["1.属于国家秘密", "①属于国家秘密"],
    ["1.属于国家秘密", "属于国家秘密"],
    ["社会公益组织", "社　会 公 益\r\n组织"],
    [
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
      "(二) 部分公开(区分处理的, 只计这一情形, 不计其他情形)",
    ],
    ["本年收费金额（单位：万元）", "本年收费金额（单位：万元，保留4位小数）"],
  ])("%s is the same as %j", (expected, found) => {
    expect(same(expected, found)).toBe(true);
  });

  it.each([
    ["本年废止件数", "本年度止件数"],
    ["行政规范性文件", "规范性文件"],
    ["5.属于三类内部事务信息", "5.属于三类内容事务信息"],
    ["2.重复申请", "3.重复申请"],
    ["本年收费金额（单位：万元）", "本年收费金额（单位：元）"],
    ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开"],
  ])("%s is changed in %j", (expected, found) => {
    expect(same(expected, found)).toBe(false);
  });
});

describe("table four", () => {
  it("is printed alike in every edition, so that one reading serves all", () => {
    const printed = FORMATS.map(({ key }) => LAYOUTS[key].proceedings.labels);
    expect(new Set(printed.map((labels) => JSON.stringify(labels))).size).toBe(1);
  });
});

describe("labels at known places", () => {
  const layout = LAYOUTS["2021"].requests;
  const printed = (): Cells => printTable(layout, () => 0);

  it("have no fault as printed", () => {
    expect(labelFaults(layout, printed())).toEqual([]);
  });

  it("are reported where they were altered or emptied", () => {
    const cells = printed();
    const corner = cells[0];
    const secret = cells[7];
    if (corner !== undefined) corner[0] = "";
    if (secret !== undefined) secret[2] = "1.属于国家机密";
    expect(labelFaults(layout, cells)).toEqual([
      { expected: layout.format.requests.corner, found: "", row: 0, column: 0 },
      { expected: "1.属于国家秘密", found: "1.属于国家机密", row: 7, column: 2 },
    ]);
  });
});

describe("altered labels of a recognised table", () => {
  const withLabel = (cells: Cells, expected: string, found: string): Cells =>
    cells.map((row) => row.map((cell) => (cell === expected ? found : cell)));

  it.each([
    ["requests", "2.其他法律行政法规禁止公开", "2.其他法律行政止公开"],
    ["requests", "2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开"],
    ["requests", "总计", "合计"],
    ["requests", "3.其他", "3.其它"],
    ["requests", "三、本年度办理结果", "三、本年办理结果"],
    ["disclosure", "行政规范性文件", "规范性文件"],
    ["disclosure", "本年收费金额（单位：万元）", "本年收费金额（单位：元）"],
    ["disclosure", "第二十条第（五）项", "第二十条第（三）项"],
    ["proceedings", "尚未审结", "未审结"],
    ["proceedings", "未经复议直接起诉", "未经复议起诉"],
  ] as const)("%s: %s reads %s", (table, expected, found) => {
    const layout = LAYOUTS["2021"][table];
    const { tables } = recogniseGrid({
      cells: withLabel(
        printTable(layout, () => 3),
        expected,
        found,
      ),
    });
    expect(new Set(changesOf(tables[0]))).toEqual(new Set([`${expected} → ${found}`]));
  });

  it("say where they stand on the sheet", () => {
    const cells = withLabel(
      printTable(LAYOUTS["2021"].disclosure, () => 0),
      "规章",
      "规　章（件）",
    );
    const other = withLabel(cells, "行政许可", "行政许可证");
    const [table] = recogniseGrid({ cells: other, origin: { row: 4, column: 2 } }).tables;
    expect(table?.labelsChanged).toEqual([
      { expected: "行政许可", found: "行政许可证", row: 10, column: 2 },
    ]);
  });

  it("are lost, not changed, when the corner note is empty", () => {
    const layout = LAYOUTS["2021"].requests;
    const { corner } = layout.format.requests;
    const [table] = recogniseGrid({
      cells: withLabel(
        printTable(layout, () => 0),
        corner,
        "",
      ),
    }).tables;
    expect(table?.labelsChanged).toEqual([]);
    expect(table?.labelsLost).toEqual([corner]);
  });
});
