import { leftLines } from "../../src/actions/left-cells";
import { fixedSentence } from "../../src/actions/sentences";
import type { LeftCell } from "../../src/excel/contract/cell-fix";
import { cell } from "../check/reports";

const CELL = cell("requests.granted.naturalPerson");
const PLACE = "表三 · 自然人 · （一）予以公开";
const left = (why: LeftCell["why"], there: LeftCell["there"] = null): LeftCell => {
  return { cell: CELL, why, there };
};

test("what was not written is named with its place, its reason and what stands there", () => {
  const cells = [
    left("changed", 555),
    left("formula", 3),
    left("covered"),
    left("lost", "13"),
    left("gone"),
  ];
  expect(leftLines(cells)).toEqual([
    `${PLACE}：刚刚改过，现在是 555，没有写`,
    `${PLACE}：是公式，没有写`,
    `${PLACE}：被合并的单元格盖住了，没有写进去`,
    `${PLACE}：没有写进去，现在是 “13”`,
    `${PLACE}：这张表现在找不到，没有写`,
  ]);
});

test("a number that was lost comes first, and many are counted", () => {
  const many = Array.from({ length: 10 }, () => left("covered"));
  const lines = leftLines([...many, left("overwritten", 555)]);
  expect(lines[0]).toBe(`${PLACE}：刚刚填的 555 被盖掉了，请重新填写`);
  expect(lines).toHaveLength(9);
  expect(lines.at(-1)).toBe("另有 3 格没有写");
});

test("nobody is told that a covered cell has content", () => {
  const fixes = [1, 2].map(() => ({ cell: CELL, from: null, value: 0 }));
  const covered = { written: 1, left: [left("covered")] };
  expect(fixedSentence(covered, fixes, false)).toBe("已填写 1 格；另有 1 格没有写进去。");
  const none = { written: 0, left: [left("covered"), left("covered")] };
  expect(fixedSentence(none, fixes, false)).toBe("没有填写。");
  expect(fixedSentence(none, fixes, true)).toBe("没有撤销。");
});
