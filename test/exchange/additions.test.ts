import * as SheetJS from "@e965/xlsx";
import { TABLE_KEYS } from "../../src/report/form";
import type { TableKey } from "../../src/report/form";
import { LAYOUTS } from "../../src/report/formats";
import { valueAt } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import type { ReadSource } from "../../src/exchange/imported";
import { readFile } from "../../src/exchange/read-file";
import { readPasted } from "../../src/exchange/read-pasted";
import { printTable } from "../recognise/grids";
import type { Cells } from "../recognise/grids";
import { assembled, opened, piecesOf, written } from "./reports";
import { cell, importWord, paragraph, row, run, table as wordTable } from "./word-file";

const report = written("suqian-2024");

/** A report in lines and tables, as it is put into a file. */
type Lines = readonly (string | Cells)[];

function linesOf(of: Report, change: (table: TableKey, cells: Cells) => readonly Cells[]): Lines {
  return piecesOf(of).flatMap((piece): (string | Cells)[] => {
    if (piece.kind !== "table") return [piece.text];
    const cells = printTable(piece.layout, (key) => valueAt(of, key) ?? null);
    return [...change(piece.layout.key, cells)];
  });
}

const escaped = (value: unknown): string => String(value).replaceAll("<", "").replaceAll("&", "");

const toWord = (lines: Lines): Promise<ReadSource> =>
  importWord({
    body: lines
      .map((line) =>
        typeof line === "string"
          ? paragraph(run(escaped(line)))
          : wordTable(...line.map((cells) => row(cells.map((text) => cell(escaped(text)))))),
      )
      .join(""),
  });

const toWorkbook = (lines: Lines): Promise<ReadSource> => {
  const rows = lines.flatMap((line) => (typeof line === "string" ? [[line]] : [...line, []]));
  const sheet = SheetJS.utils.aoa_to_sheet(rows.map((cells) => [...cells]));
  const book = SheetJS.utils.book_new(sheet, "年报");
  const bytes = SheetJS.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
  return readFile("年报.xlsx", new Uint8Array(bytes));
};

/** As a table is copied from Excel or Word into a text. */
const toText = (lines: Lines): Promise<ReadSource> => {
  const texts = lines.map((line) =>
    typeof line === "string" ? line : line.map((cells) => cells.join("\t")).join("\n"),
  );
  return readPasted({ html: null, text: texts.join("\n") });
};

const SOURCES = [
  ["a Word file", toWord],
  ["a workbook", toWorkbook],
  ["pasted text", toText],
] as const;

const layout = LAYOUTS["2021"];
const firstRow = (table: TableKey): number =>
  Math.min(...layout[table].cells.map(({ top }) => top));
const rowsOf = (table: TableKey): ReadonlySet<number> =>
  new Set(layout[table].cells.map(({ top }) => top));

const withColumn =
  (name: string) =>
  (table: TableKey, cells: Cells): readonly Cells[] => [
    cells.map((line, at) => [
      ...line,
      at === Math.max(0, firstRow(table) - 1) ? name : rowsOf(table).has(at) ? 7 : "",
    ]),
  ];

const withRow =
  (name: string) =>
  (table: TableKey, cells: Cells): readonly Cells[] => {
    const { headingColumns, columns } = layout[table];
    const labels = Math.max(1, headingColumns);
    const line = Array.from({ length: columns }, (_, at) =>
      at === 0 ? name : at < labels ? "" : 7,
    );
    return [[...cells, line]];
  };

/** The three tables as the report has them, or refused with the addition named. */
function expectTold(read: ReadSource, name: string): void {
  const { report: found, problems } = assembled(read);
  const { refused } = opened(read);
  for (const table of TABLE_KEYS) {
    if (found[table] !== null) expect(found[table]).toEqual(report[table]);
    else expect(refused.filter((each) => each.table === table).length).toBe(1);
  }
  for (const { sentence } of refused) expect(sentence).toContain(name);
  expect(problems.join()).toContain(name);
}

describe.each(SOURCES)("in %s", (_, put) => {
  it.each(["核对", "小计", "上年", "合计", "备注"])(
    "a column %s beside the tables is told",
    async (name) => expectTold(await put(linesOf(report, withColumn(name))), name),
  );

  it.each(["核对", "小计", "上年", "合计"])("a row %s below the tables is told", async (name) =>
    expectTold(await put(linesOf(report, withRow(name))), name),
  );

  it("headings once more at the end of a page are none of the table", async () => {
    const again = linesOf(report, (table, cells) => {
      const first = firstRow(table);
      const inside = table === "proceedings" ? first : first + 2;
      return [[...cells.slice(0, inside), ...cells.slice(0, first), ...cells.slice(inside)]];
    });
    const { report: found, unread } = assembled(await put(again));
    expect(TABLE_KEYS.map((key) => found[key])).toEqual(TABLE_KEYS.map((key) => report[key]));
    expect(unread).toEqual([]);
  });

  it("a further row of the province is told", async () => {
    const name = "其他主动公开文件";
    const more = linesOf(report, (table, cells) =>
      table === "disclosure"
        ? [[...cells.slice(0, 4), [name, 5, 5, 5], ...cells.slice(4)]]
        : [cells],
    );
    expectTold(await put(more), name);
  });

  it("the same tables as an appendix are one, others are asked about", async () => {
    const appendix = linesOf(report, (_table, cells) => [cells]).filter(
      (line) => typeof line !== "string",
    );
    const lines = linesOf(report, (_table, cells) => [cells]);
    const same = assembled(await put([...lines, "附件", ...appendix]));
    expect(TABLE_KEYS.map((key) => same.report[key])).toEqual(TABLE_KEYS.map((key) => report[key]));
    const others = appendix.map((cells) =>
      typeof cells === "string"
        ? cells
        : cells.map((line, at) => line.map((each) => (at > 1 && each === 0 ? 3 : each))),
    );
    const { unread, problems } = assembled(await put([...lines, "附件", ...others]));
    // Table two of this report has no 0: it is an equal copy still.
    expect(unread).toEqual(["requests", "proceedings"]);
    expect(problems.join()).toMatch(/文件里有 2 张表三.*请选择其中一张/u);
  });
});
