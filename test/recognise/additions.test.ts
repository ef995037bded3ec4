import { cellId } from "../../src/report/cell";
import { LAYOUTS } from "../../src/report/formats";
import type { TableLayout } from "../../src/report/layout-types";
import type { FormatKey, TableKey } from "../../src/report/form";
import { recogniseGrid } from "../../src/recognise/recognise";
import { printTable } from "./grids";
import type { Cells } from "./grids";

/** Numbers that tell their cell: none is another's. */
const numbersOf = ({ cells }: TableLayout): ReadonlyMap<string, number> =>
  new Map(cells.map(({ key }, index) => [cellId(key), 100 + index]));

function printed(layout: TableLayout): Cells {
  const numbers = numbersOf(layout);
  return printTable(layout, (key) => numbers.get(cellId(key)) ?? null);
}

const TABLES = [
  ["2021", "disclosure"],
  ["2021", "requests"],
  ["2021", "proceedings"],
  ["2019", "disclosure"],
  ["2019", "requests"],
] as const satisfies readonly (readonly [FormatKey, TableKey])[];

const NAMES = ["核对", "小计", "上年", "备注", "序号", "合计"];

/** How a table was read, with what was told of it. */
function told(cells: Cells): { values: ReadonlyMap<string, unknown> | null; said: string } {
  const { tables, refused } = recogniseGrid({ cells });
  const [table] = tables;
  return table === undefined
    ? { values: null, said: refused.map(({ reason }) => reason).join() }
    : {
        values: new Map(table.cells.map(({ key, value }) => [cellId(key), value])),
        said: table.added.join(),
      };
}

describe.each(TABLES)("the form of %s, table %s", (format, table) => {
  const layout = LAYOUTS[format][table];
  const cells = printed(layout);
  const rows = new Set(layout.cells.map(({ top }) => top));
  const first = Math.min(...rows);
  const values = numbersOf(layout);
  const column = (name: string, row: number, number: unknown): unknown =>
    row === Math.max(0, first - 1) ? name : rows.has(row) ? number : "";

  /** Read exactly with the addition told, or refused naming it. */
  const expectTold = (changed: Cells, ...names: readonly string[]): void => {
    const { values: found, said } = told(changed);
    if (found !== null) expect(found).toEqual(values);
    for (const name of names) expect(said).toContain(name);
  };

  it.each(NAMES)("with a column %s beside it", (name) => {
    expectTold(
      cells.map((row, at) => [...row, column(name, at, 7)]),
      name,
    );
    expectTold(
      cells.map((row, at) => [column(name, at, at), ...row]),
      name,
    );
  });

  it("with two columns beside it", () => {
    const two = cells.map((row, at) => [...row, column("上年总计", at, 7), column("增减", at, -3)]);
    expect(told(two)).toEqual({ values, said: "上年总计,增减" });
  });

  it.each(NAMES)("with a column %s among the others", (name) => {
    const at = layout.columns - 1;
    const among = cells.map((row, line) => [
      ...row.slice(0, at),
      column(name, line, 7),
      ...row.slice(at),
    ]);
    expectTold(among, name);
  });

  it.each(NAMES)("with a row %s below it", (name) => {
    const labels = Math.max(1, layout.headingColumns);
    const row = [name, ...Array.from({ length: labels - 1 }, () => "")];
    const numbers = Array.from({ length: layout.columns - labels }, () => 7);
    expectTold([...cells, [...row, ...numbers]], name);
  });

  it("with its headings once more at the end of a page", () => {
    const inside = table === "proceedings" ? first : first + 2;
    const again = [...cells.slice(0, inside), ...cells.slice(0, first), ...cells.slice(inside)];
    expect(told(again)).toEqual({ values, said: "" });
  });
});

describe("an addition", () => {
  const layout = LAYOUTS["2021"].requests;

  it("is no reason to trust a row with a blank: its numbers may have been pushed", () => {
    const cells = printed(layout).map((row, at) => [...row, at === 2 ? "核对" : at > 2 ? 0 : ""]);
    const line = cells[6];
    if (line !== undefined) line[5] = "";
    const { values, said } = told(cells);
    expect(values).toBeNull();
    expect(said).toContain("核对");
  });

  it("is not the rest of a label that was broken: its numbers stay with the row", () => {
    const cells = printed(layout).flatMap((row) =>
      row[2] === "2.重复申请"
        ? [row.map((cell, at) => (at > 2 ? "" : cell)), ["", "", "（续）", ...row.slice(3)]]
        : [row],
    );
    expect(told(cells).values).toBeNull();
  });

  it("of the office is a row of its own: 其他主动公开文件", () => {
    const table = LAYOUTS["2019"].disclosure;
    const cells = printed(table);
    const more = [...cells.slice(0, 4), ["其他主动公开文件", 5, 5, 5], ...cells.slice(4)];
    expect(told(more)).toEqual({
      values: numbersOf(table),
      said: "其他主动公开文件",
    });
  });

  it("that cannot be read is refused for its own edition's sake, not another's", () => {
    const cells = printed(LAYOUTS["2021"].disclosure).map((row) => [...row, 7]);
    expect(told(cells).said).not.toMatch(/其他对外管理服务事项|政府集中采购/u);
  });
});
