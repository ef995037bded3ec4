import type { LeftCell } from "../excel/contract/cell-fix";
import { placeOf } from "../report/place";
import { shownValue } from "./sentences";

/** So many cells are named; who left out more looks at the sheet. */
const NAMED = 8;

function whyLeft({ why, there }: LeftCell): string {
  switch (why) {
    case "changed":
      return `刚刚改过，现在是 ${shownValue(there)}，没有写`;
    case "formula":
      return "是公式，没有写";
    case "summed":
      return "这一格是公式，由明细汇总而来，请在明细或调整里改";
    case "gone":
      return "这张表现在找不到，没有写";
    case "covered":
      return "被合并的单元格盖住了，没有写进去";
    case "lost":
      return `没有写进去，现在是 ${shownValue(there)}`;
    case "overwritten":
      return `刚刚填的 ${shownValue(there)} 被盖掉了，请重新填写`;
  }
}

/** 表三 · 自然人 · （一）予以公开：刚刚改过，现在是 555，没有写 */
export function leftLines(left: readonly LeftCell[]): readonly string[] {
  // What needs the user first.
  const urgent = left.filter(({ why }) => why === "overwritten");
  const cells = [...urgent, ...left.filter(({ why }) => why !== "overwritten")];
  const lines = cells.slice(0, NAMED).map((each) => `${placeOf(each.cell).full}：${whyLeft(each)}`);
  const more = cells.length - lines.length;
  return more === 0 ? lines : [...lines, `另有 ${more} 格没有写`];
}
