import { searchPlan, unsearchedSentence } from "../../src/excel/reading/search-plan";
import type { SheetExtent } from "../../src/excel/reading/sheet-extent";

const extent = (name: string, rows: number, columns: number): SheetExtent => ({
  sheet: { name, id: name, isHidden: false },
  used: { top: 4, left: 1, rows, columns },
  cells: null,
  valueBytes: 20,
});

test("the smallest sheets are looked through first; for the largest there may be no room", () => {
  const plan = searchPlan([
    extent("甲", 2000, 104),
    extent("乙", 30, 10),
    extent("丙", 2000, 100),
    extent("丁", 2000, 90),
  ]);
  expect(plan.small.map(({ sheet }) => sheet.name)).toEqual(["乙"]);
  expect(plan.large.map(({ sheet }) => sheet.name)).toEqual(["丁", "丙"]);
  expect(plan.unsearched).toEqual([{ sheet: "甲", searched: null }]);
  expect(unsearchedSentence(plan.unsearched)).toBe("工作簿太大：“甲”没有查找。");
});

test("of a sheet that is too long or too wide the first part is", () => {
  const { large, unsearched } = searchPlan([extent("长", 9000, 3), extent("宽", 40, 300)]);
  expect(large.map(({ used }) => used)).toEqual([
    { top: 4, left: 1, rows: 40, columns: 104 },
    { top: 4, left: 1, rows: 2000, columns: 3 },
  ]);
  expect(unsearchedSentence(unsearched)).toBe(
    "工作簿太大：“宽”只查找了前 40 行、前 104 列；“长”只查找了前 2000 行、前 3 列。",
  );
});

test("many sheets are counted, not all named", () => {
  const unsearched = Array.from({ length: 8 }, (_, at) => ({ sheet: `表${at}`, searched: null }));
  expect(unsearchedSentence(unsearched)).toBe(
    "工作簿太大：“表0”、“表1”、“表2”、“表3”、“表4”等 8 张工作表没有查找。",
  );
  expect(unsearchedSentence([])).toBe("");
});
