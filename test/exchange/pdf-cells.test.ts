import fc from "fast-check";
import { codeTables } from "../../src/cli/code-tables";
import { pdfPages } from "../../src/exchange/pdf/open-pdf";
import { pdfBlocks } from "../../src/exchange/pdf/pdf-blocks";
import type { TextBlock } from "../../src/recognise/document";
import { widthOf, writePdf } from "./write-pdf";
import type { Drawn, DrawnPage } from "./write-pdf";

const blocksOf = async (pages: readonly DrawnPage[]): Promise<readonly TextBlock[]> =>
  pdfBlocks(await pdfPages(writePdf(pages), codeTables));

/** A page of a table with columns of a given width and rows 60 high, with what stands in it. */
const tableOf = (widths: readonly number[], rows: number, more: readonly Drawn[]): DrawnPage => {
  const xs = widths.reduce((all, width) => [...all, (all.at(-1) ?? 0) + width], [50]);
  const ys = Array.from({ length: rows + 1 }, (_, row) => 700 - 60 * row);
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
  return {
    width: 595,
    height: 842,
    drawn: [
      ...xs.map((x): Drawn => ({ line: [x, bottom, x, top], as: "stroke" })),
      ...ys.map((y): Drawn => ({ line: [left, y, right, y], as: "stroke" })),
      ...more,
    ],
  };
};

const write = (text: string, x: number, y: number, size = 10): Drawn => ({ text, x, y, size });

async function cellsOf(page: DrawnPage): Promise<readonly (readonly unknown[])[]> {
  const grids = (await blocksOf([page])).flatMap((block) =>
    block.kind === "grid" ? block.grid.cells : [],
  );
  return grids;
}

/** Two columns: 40 points from 50 on, then 100 from 90 on. */
const firstRow = async (...texts: readonly Drawn[]): Promise<unknown> =>
  (await cellsOf(tableOf([40, 100], 2, [...texts, write("件", 100, 610)])))[0];

describe("what stands in a cell is one number only where it was written as one", () => {
  it("digits that were drawn one by one", async () => {
    const digits = Array.from("20163", (digit, index) => write(digit, 95 + 5 * index, 670));
    expect(await firstRow(write("强制", 55, 670), ...digits)).toEqual(["强制", 20163]);
  });

  it("a number broken where the cell had no place for one digit more", async () => {
    const broken = [write("180859", 54, 680), write("5", 54, 668)];
    expect(await firstRow(...broken, write("7", 95, 670))).toEqual([1808595, 7]);
  });

  it("two numbers one under the other are not joined", async () => {
    const two = [write("12", 95, 680), write("34", 95, 668)];
    expect(await firstRow(write("许可", 54, 670), ...two)).toEqual(["许可", "12\n34"]);
  });

  it("two numbers beside each other are not joined", async () => {
    const two = [write("12", 95, 680), write("34", 112, 680)];
    expect(await firstRow(write("许可", 54, 670), ...two)).toEqual(["许可", "12 34"]);
  });

  it("numbers of two cells that touch are told apart only by the line between them", async () => {
    const row = await firstRow(write("12", 82, 680), write("34", 92, 680));
    expect(row).toEqual(["12\ufffd", "34\ufffd"]);
    const parted = await firstRow(write("12", 80, 680), write("34", 90, 680));
    expect(parted).toEqual([12, 34]);
  });

  it("a number that reaches over the line stands in the cell that has most of it", async () => {
    expect(await firstRow(write("许可", 54, 640), write("20163", 87, 680))).toEqual([
      "许可",
      20163,
    ]);
  });

  it("a raised mark is no digit of the number", async () => {
    const marked = [write("3402", 95, 670), write("1", 115, 674, 5)];
    expect(await firstRow(write("许可", 54, 670), ...marked)).toEqual(["许可", 3402]);
    const inside = [write("34", 95, 670), write("1", 105, 674, 5), write("02", 107.5, 670)];
    expect(await firstRow(write("许可", 54, 670), ...inside)).toEqual(["许可", "34^1^02"]);
  });

  it("a number printed twice to look bold is there once", async () => {
    const bold = [write("11", 95, 670), write("11", 95.3, 670)];
    expect(await firstRow(write("许可", 54, 670), ...bold)).toEqual(["许可", 11]);
  });

  it("a number over another one is not taken for bold where a digit of both is alike", async () => {
    const row = await firstRow(write("10004", 78, 670), write("40", 97, 670));
    expect((row as readonly unknown[]).filter((cell) => typeof cell === "number")).toEqual([]);
  });

  it("whatever stands in two cells, no number has digits of both", async () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,4}$/);
    await fc.assert(
      fc.asyncProperty(
        digits,
        digits,
        fc.integer({ min: 51, max: 88 }),
        fc.integer({ min: 85, max: 120 }),
        async (left, right, x, y) => {
          const end = x + widthOf(left) * 10;
          // In one cell, what stands together is one number for every reader.
          fc.pre(y < end - 2 || y > end + 2.2 || end < 90 !== y < 90);
          const row = await firstRow(write(left, x, 670), write(right, y, 670));
          for (const cell of row as readonly unknown[]) {
            if (typeof cell === "number") expect([left, right]).toContain(String(cell));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a table is found by its lines", () => {
  const label = [write("项目", 60, 670), write("数量", 100, 670), write("许可", 60, 610)];

  it("a page that is shown turned, and a table that lies on its side", async () => {
    const page = tableOf([40, 100], 2, [...label, write("15", 100, 610)]);
    const cells = [
      ["项目", "数量"],
      ["许可", 15],
    ];
    expect(await cellsOf({ ...page, turned: 90 })).toEqual(cells);
    const { width, height, drawn } = page;
    const lying = drawn.map((each): Drawn =>
      "line" in each
        ? { ...each, line: [842 - each.line[1], each.line[0], 842 - each.line[3], each.line[2]] }
        : each,
    );
    const more = drawn
      .flatMap((each) => ("line" in each ? [] : [each]))
      .map(
        ({ text, x, y, size }) =>
          `BT /F1 ${size} Tf 0 1 -1 0 ${842 - y} ${x} Tm <${hexOf(text)}> Tj ET`,
      );
    const side = {
      width: height,
      height: width,
      drawn: lying.filter((each) => "line" in each),
      more: more.join("\n"),
    };
    expect(await cellsOf(side)).toEqual(cells);
  });

  it("a label written from top to bottom or on its side", async () => {
    const down = ["行", "政", "许", "可"].map((char, index) => write(char, 60, 685 - 12 * index));
    const side = `BT /F1 10 Tf 0 1 -1 0 70 590 Tm <${hexOf("处罚")}> Tj ET`;
    const page = tableOf([40, 100], 2, [...down, write("1", 100, 670), write("2", 100, 610)]);
    const [first, second] = await cellsOf({ ...page, more: side });
    expect(String(first?.[0]).replaceAll("\n", "")).toBe("行政许可");
    expect(second).toEqual(["处罚", 2]);
  });

  it("a watermark across the page is no part of it", async () => {
    const watermark = `BT /F1 40 Tf 0.7 0.7 -0.7 0.7 60 560 Tm <${hexOf("99草稿99")}> Tj ET`;
    const page = tableOf([40, 100], 2, [...label, write("15", 100, 610)]);
    expect((await cellsOf({ ...page, more: watermark }))[1]).toEqual(["许可", 15]);
  });

  it("characters that are not shown are no part of it", async () => {
    const unseen = `BT 3 Tr /F1 10 Tf 1 0 0 1 112 610 Tm <${hexOf("99")}> Tj ET`;
    const page = tableOf([40, 100], 2, [...label, write("15", 100, 610)]);
    expect((await cellsOf({ ...page, more: unseen }))[1]).toEqual(["许可", 15]);
  });

  it("characters of fonts that hold radicals in their place", async () => {
    const page = tableOf([40, 100], 2, [write("⾏政许可", 92, 670), write("⺠⻔⻚", 92, 610)]);
    const cells = await cellsOf(page);
    expect(cells.map((row) => row[1])).toEqual(["行政许可", "民门页"]);
  });
});

describe("text is rejoined to paragraphs", () => {
  const LINE = "一二三四五六七八九十".repeat(4);
  const texts = async (pages: readonly DrawnPage[]): Promise<readonly string[]> =>
    (await blocksOf(pages)).map((block) => (block.kind === "paragraph" ? block.text : ""));
  const page = (...drawn: readonly Drawn[]): DrawnPage => ({ width: 595, height: 842, drawn });

  it("a line that reaches the margin goes on, also over a page's end and its number", async () => {
    const first = page(
      write(LINE.slice(2), 100, 120),
      write(LINE, 80, 100),
      write("— 1 —", 290, 40),
    );
    const second = page(write(`${LINE.slice(10)}。`, 80, 760), write("— 2 —", 290, 40));
    expect(await texts([first, second])).toEqual([LINE.slice(2) + LINE + `${LINE.slice(10)}。`]);
  });

  it("an indented line, a numbered one and one in another size begin a paragraph", async () => {
    const drawn = [
      write("标题标题标题标题标题标题标题标题标题标题", 80, 760, 20),
      write(LINE, 80, 730),
      write(LINE.slice(2), 100, 715),
      write(`${LINE.slice(1)}。`, 80, 700),
      write(`（一）${LINE.slice(3)}`, 80, 685),
      write("完。", 80, 670),
    ];
    expect(widthOf(LINE) * 10).toBe(400);
    expect(await texts([page(...drawn)])).toEqual([
      "标题标题标题标题标题标题标题标题标题标题",
      LINE,
      LINE.slice(2) + `${LINE.slice(1)}。`,
      `（一）${LINE.slice(3)}完。`,
    ]);
  });
});

const hexOf = (text: string): string =>
  Array.from(text, (char) => char.charCodeAt(0).toString(16).padStart(4, "0")).join("");
