import { readFileSync } from "node:fs";
import { recogniseGrid } from "../../src/recognise/recognise";
import { formatOf } from "../../src/recognise/recognised";
import { describeWithShared, shared } from "../shared";
import { changesOf, fixture, numbersIn, numbersOf } from "./grids";
import { gridOf, paragraphsIn } from "./text-layouts";

const NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

const SOURCES = [
  ["seeds/000_c6629078c3045d32.txt", "chaoyang-2023", [], []],
  ["seeds/001_ed1b1beed5a36e6c.txt", "fancheng-2023", [], []],
  ["seeds/002_0ef220f878b9b537.txt", "sikeshu-2023", ["行政规范性文件 → 规范性文件"], []],
  [
    "seeds/003_0b18766e99314691.txt",
    "chengguan-2022",
    ["本年废止件数 → 本年度止件数", "2.其他法律行政法规禁止公开 → 2.其他法律法规禁止公开"],
    [],
  ],
  ["seeds/004_b594f5e139877aa0.txt", "baikui-2023", [], [NOTE]],
  [
    "published/hongze_district_2023.txt",
    "hongze-2023",
    ["2.其他法律行政法规禁止公开 → 2.其他法律行政止公开"],
    [],
  ],
  ["published/hongze_district_2023_tables.txt", "hongze-2023", [], []],
  ["published/suqian_city_2023.txt", "suqian-2023", [], []],
  ["published/suqian_city_2024.txt", "suqian-2024", [], []],
  [
    "published/shanghai_science_commission_2024.txt",
    "shanghai-science-2024",
    ["行政规范性文件 → 规范性文件"],
    [],
  ],
  ["published/shanghai_office_2019.txt", "shanghai-office-2019", [], []],
] as const;

describeWithShared("the reports in ../shared", () => {
  describe.each(SOURCES)("%s", (path, name, changes, lost) => {
    const text = (): string => readFileSync(shared("reports", path), "utf8");
    const report = fixture(name);

    it("gives the numbers that were read by hand", () => {
      expect(numbersIn(gridOf(text()).cells)).toEqual(numbersOf(report));
    });

    it("gives its edition and its altered labels", () => {
      const { tables } = recogniseGrid(gridOf(text()));
      expect(formatOf(tables)).toBe(report.format);
      expect(tables.flatMap(changesOf)).toEqual(changes);
      expect(tables.flatMap(({ labelsLost }) => labelsLost)).toEqual(lost);
    });

    it("gives no line of a table as text, and no number of a page", () => {
      const paragraphs = paragraphsIn(text());
      expect(paragraphs.filter((line) => /^[\d\s-]+$|\t|^\s|^#|\*\*/u.test(line))).toEqual([]);
    });
  });

  const BROKEN = [
    ["published/hongze_district_2023.txt", 9],
    ["published/suqian_city_2023.txt", 12],
    ["published/suqian_city_2024.txt", 9],
  ] as const;

  it.each(BROKEN)("joins the lines of %s to whole paragraphs", (path, count) => {
    const sentences = paragraphsIn(readFileSync(shared("reports", path), "utf8")).filter(
      (line) => line.length > 40,
    );
    expect(sentences).toHaveLength(count);
    for (const line of sentences) expect(line).toMatch(/[。：]$/u);
  });

  it("leaves the lines of a text that holds whole paragraphs as they are", () => {
    const text = readFileSync(
      shared("reports", "published/shanghai_science_commission_2024.txt"),
      "utf8",
    );
    const lines = text.split("\n").filter((line) => line !== "" && !line.includes("\t"));
    const paragraphs = paragraphsIn(text);
    expect(paragraphs.every((paragraph) => lines.includes(paragraph))).toBe(true);
  });
});
