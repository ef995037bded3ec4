import { readFileSync } from "node:fs";
import { recogniseGrid } from "../../src/recognise/recognise";
import { formatOf } from "../../src/recognise/recognised";
import { describeWithShared, shared } from "../shared";
import { changesOf, fixture, numbersIn, numbersOf, tabbed } from "./grids";

const SOURCES = [
  ["seeds/000_c6629078c3045d32.txt", "chaoyang-2023", [], []],
  [
    "seeds/003_0b18766e99314691.txt",
    "chengguan-2022",
    ["本年废止件数 → 本年度止件数", "2.其他法律行政法规禁止公开 → 2.其他法律法规禁止公开"],
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

describeWithShared("reports with tab-separated tables in ../shared", () => {
  describe.each(SOURCES)("%s", (path, name, changes, lost) => {
    const text = (): string => readFileSync(shared("reports", path), "utf8");
    const report = fixture(name);

    it("gives the numbers that were read by hand", () => {
      expect(numbersIn(tabbed(text()))).toEqual(numbersOf(report));
    });

    it("gives its edition and its altered labels", () => {
      const { tables } = recogniseGrid({ cells: tabbed(text()) });
      expect(formatOf(tables)).toBe(report.format);
      expect(tables.flatMap(changesOf)).toEqual(changes);
      expect(tables.flatMap(({ labelsLost }) => labelsLost)).toEqual(lost);
    });
  });
});
