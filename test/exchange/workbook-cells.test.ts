import { utils, write } from "@e965/xlsx";
import { unzipSync, zipSync } from "fflate";
import { richText } from "../../src/exchange/workbook/rich-text";
import { plainSum } from "../../src/exchange/workbook/plain-sums";
import { shownOtherwise } from "../../src/exchange/workbook/shown-number";
import { sheetsOfParts } from "../../src/exchange/workbook/sheets";
import { prepared } from "../../src/exchange/workbook/prepared";

describe("a text of several looks in a cell", () => {
  const run = (text: string, properties: string): string =>
    `<r><rPr>${properties}</rPr><t>${text}</t></r>`;

  it.each([
    [
      "struck digits are no part of the number",
      run("19999", "<strike/>") + run("20417", ""),
      "20417",
    ],
    ["a strike that is off", run("199", '<strike val="0"/>') + run("1", ""), "1991"],
    [
      "a raised mark is a note",
      run("3402", "") + run("1", '<vertAlign val="superscript"/>'),
      "3402",
    ],
    [
      "a raised digit inside",
      run("34", "") + run("1", '<vertAlign val="superscript"/>') + run("02", ""),
      "34^1^02",
    ],
    ["拼音 is no text", `${run("总计", "")}<rPh sb="0" eb="2"><t>zongji</t></rPh>`, "总计"],
    ["signs are decoded", run("&lt;甲&amp;乙&#19977;&#x4e19;&gt;", ""), "<甲&乙三丙>"],
    [
      "the first run may have no look",
      `<r><t xml:space="preserve">共 </t></r>${run("3", "<b/>")}`,
      "共 3",
    ],
  ])("%s", (_, xml, text) => {
    expect(richText(xml)).toBe(text);
  });
});

describe("a cell that shows another number than it holds", () => {
  it.each([
    [12883500, "1288.3500", 1288.35],
    [1234.4, "1,234", null],
    [0.5, "0.50", null],
    [-5, "(5)", null],
    [0.12, "12%", "12%"],
    [12, "12 件", null],
    [12883500, "1288.35 万元", "1288.35 万元"],
    [46024, "2026/1/2", null],
    [1_290_000_000_000, "1.29E+12", null],
    [7, "", null],
  ])("%d that shows %s", (held, shown, expected) => {
    expect(shownOtherwise(held, shown)).toBe(expected);
  });
});

describe("a formula whose result the file does not hold", () => {
  const cells = [
    [1, 2, null],
    ["SUM(A1:B1)", 4, "A2+B2"],
  ];
  const at = (row: number, column: number) => {
    const cell = cells[row]?.[column] ?? null;
    return typeof cell === "string"
      ? { number: null, formula: cell }
      : { number: cell, formula: null };
  };

  it.each([
    ["SUM(A1:C1)", 3],
    ["sum($A$1, B1)", 3],
    ["A1+B1", 3],
    ["SUM(A1:B2)", 10],
    ["C2", 7],
    ["SUM(A1:A1)*2", null],
    ["AVERAGE(A1:B1)", null],
    ["其他!A1", null],
    ["SUM(A1:XFD1048576)", null],
  ])("%s is worked out where it only adds up", (formula, sum) => {
    expect(plainSum(formula, at)).toBe(sum);
  });

  it("that adds itself is given up", () => {
    expect(plainSum("A1", () => ({ number: null, formula: "A1" }))).toBeNull();
  });
});

describe("a workbook of another program", () => {
  /** The parts of a workbook with these cells, changed. */
  async function read(cells: unknown[][], change: (sheet: string) => string) {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), "表");
    const parts = unzipSync(
      new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer),
    );
    const name = "xl/worksheets/sheet1.xml";
    parts[name] = new TextEncoder().encode(change(new TextDecoder().decode(parts[name])));
    const changed = prepared(new Map(Object.entries(parts)));
    expect(zipSync(parts).length).toBeGreaterThan(0);
    const [sheet] = await sheetsOfParts(changed);
    return sheet;
  }

  it("sums without results are worked out, others show themselves", async () => {
    const sheet = await read([[1, 2]], (xml) =>
      xml.replace("</row>", '<c r="C1"><f>SUM(A1:B1)</f></c><c r="D1"><f>NOW()</f></c></row>'),
    );
    expect(sheet?.cells[0]).toEqual([1, 2, 3, "=NOW()"]);
    expect(sheet?.formulas[0]).toEqual([false, false, true, false]);
  });

  it("what was left under a merged area is not there", async () => {
    const sheet = await read([["甲", 33, 5]], (xml) =>
      xml.replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>'),
    );
    expect(sheet?.cells[0]).toEqual(["甲", "", 5]);
  });

  it("a link over the whole sheet takes no time", async () => {
    const sheet = await read([["甲", 1]], (xml) =>
      xml.replace(
        "</sheetData>",
        '</sheetData><hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>',
      ),
    );
    expect(sheet?.cells).toEqual([["甲", 1]]);
  });
});
