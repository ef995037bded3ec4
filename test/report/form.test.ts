import { readFileSync } from "node:fs";
import { cellId } from "../../src/report/cell";
import type { FormatKey } from "../../src/report/form";
import { LAYOUTS, allLayouts, formatForYear, rowKeys } from "../../src/report/formats";
import { findCell } from "../../src/report/layout";
import { placeOf } from "../../src/report/place";
import { describeWithShared, shared } from "../shared";

const helps = allLayouts().flatMap(({ cells }) =>
  cells.flatMap(({ key, rowHelp, columnHelp }) => [
    { name: `${cellId(key)} (row)`, help: rowHelp },
    { name: `${cellId(key)} (column)`, help: columnHelp },
  ]),
);

describe("the form", () => {
  it.each<[FormatKey, number, number, number]>([
    ["2021", 10, 175, 15],
    ["2019", 22, 161, 15],
  ])("%s: %d, %d and %d cells", (format, disclosure, requests, proceedings) => {
    const layouts = LAYOUTS[format];
    expect(layouts.disclosure.cells).toHaveLength(disclosure);
    expect(layouts.requests.cells).toHaveLength(requests);
    expect(layouts.proceedings.cells).toHaveLength(proceedings);
  });

  it("2021 has 25 rows in table three, 2019 has 23: （六）其他处理 is one row there", () => {
    const rows = (format: FormatKey): readonly string[] => rowKeys(LAYOUTS[format].requests);
    expect(rows("2021")).toHaveLength(25);
    expect(rows("2019")).toHaveLength(23);
    expect(rows("2021").filter((row) => !rows("2019").includes(row))).toEqual([
      "correctionOverdue",
      "feeOverdue",
      "other",
    ]);
    expect(rows("2019")).toContain("otherHandling");
  });

  it("the headings （三） to （六） hold no numbers", () => {
    const { labels, cells } = LAYOUTS["2021"].requests;
    const groups = labels.filter(({ text }) => /^（[三四五六]）/.test(text));
    expect(groups.map(({ rows }) => rows)).toEqual([8, 3, 5, 3]);
    for (const { text } of groups) {
      expect(cells.filter(({ rowLabels }) => rowLabels.at(-1) === text)).toEqual([]);
    }
  });

  it("only the fee and the procurement are amounts, only 本年增/减 may be negative", () => {
    const kinds = (kind: string): string[] => [
      ...new Set(
        allLayouts()
          .flatMap(({ cells }) => cells.filter((cell) => cell.kind === kind))
          .map(({ key }) => `${key.row}.${key.column}`),
      ),
    ];
    expect(kinds("money")).toEqual(["fees.amount", "procurement.amount"]);
    expect(kinds("change").every((cell) => cell.endsWith(".change"))).toBe(true);
  });

  it("2021 and later use the 2021 edition, 2019 and 2020 the one of 2019", () => {
    expect([2019, 2020, 2021, 2024].map((year) => formatForYear(year).key)).toEqual([
      "2019",
      "2019",
      "2021",
      "2021",
    ]);
  });

  it("areas of a table neither overlap nor leave a hole", () => {
    for (const { rows, columns, labels, cells } of allLayouts()) {
      const covered = new Map<string, number>();
      for (const area of [...labels, ...cells]) {
        for (let row = area.top; row < area.top + area.rows; row += 1) {
          for (let column = area.left; column < area.left + area.columns; column += 1) {
            const at = `${row},${column}`;
            covered.set(at, (covered.get(at) ?? 0) + 1);
          }
        }
      }
      expect(Math.max(...covered.values())).toBe(1);
      expect(covered.size).toBe(rows * columns);
    }
  });

  it("places are named in the words of the form", () => {
    const name = (table: "disclosure" | "requests" | "proceedings", row: string, column: string) =>
      placeOf({ table, row, column }).full;
    expect(name("requests", "resultsTotal", "naturalPerson")).toBe("表三 · 自然人 · （七）总计");
    expect(name("requests", "stateSecret", "otherOrganisation")).toBe(
      "表三 · 法人或其他组织（其他） · （三）不予公开 1.属于国家秘密",
    );
    expect(name("requests", "partlyGranted", "total")).toBe("表三 · 总计 · （二）部分公开");
    expect(name("disclosure", "regulations", "inForce")).toBe("表二 · 规章 · 现行有效件数");
    expect(name("proceedings", "litigationDirect", "upheld")).toBe(
      "表四 · 行政诉讼（未经复议直接起诉） · 结果维持",
    );
    expect(() => name("proceedings", "nothing", "upheld")).toThrow(RangeError);
  });

  it("a cell is found by its key", () => {
    const layout = LAYOUTS["2021"].disclosure;
    const fee = { table: "disclosure", row: "fees", column: "amount" } as const;
    expect(findCell(layout, fee)?.columnLabels).toEqual(["本年收费金额（单位：万元）"]);
    expect(findCell(layout, { ...fee, column: "issued" })).toBeUndefined();
  });

  it("every row and column says what belongs there", () => {
    expect(helps.filter(({ help }) => help.text.length < 4).map(({ name }) => name)).toEqual([]);
  });
});

const NUMERALS = "第([一二三四五六七八九十]+条)";

describeWithShared("the articles that the help cites (../shared)", () => {
  const regulation = readFileSync(shared("sources", "regulation-711.md"), "utf8");

  /** The text of an article, up to the next. */
  function articleText(article: string): string {
    const start = regulation.search(new RegExp(`^${article}　?\\s`, "m"));
    if (start < 0) return "";
    const rest = regulation.slice(start + 1);
    const end = rest.search(new RegExp(`^${NUMERALS}\\s`, "m"));
    return end < 0 ? rest : rest.slice(0, end);
  }

  const cited = [...new Set(helps.flatMap(({ help }) => help.article ?? []))].sort();

  it.each(cited)("%s exists", (citation) => {
    const article = new RegExp(NUMERALS).exec(citation)?.[0] ?? "no article";
    const text = articleText(article);
    expect(text).not.toBe("");
    for (const [, item] of citation.matchAll(/（([一二三四五六七八九十]+)）/g)) {
      expect(text).toMatch(new RegExp(`^[（(]${item ?? ""}[）)]`, "m"));
    }
    const paragraph = /第([一二三])款/.exec(citation)?.[1];
    const paragraphs = text.split(/\n\n+/).filter((line) => line.trim() !== "");
    expect(paragraphs.length).toBeGreaterThanOrEqual("一二三".indexOf(paragraph ?? "一") + 1);
  });
});
