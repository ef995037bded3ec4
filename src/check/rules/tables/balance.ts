import { CORNER } from "../../../report/format-2021";
import type { Part } from "../../sums/judge";
import { linearRule } from "../linear-rule";
import { balanceName, leastWord, listed, named, onSide } from "../sum-words";
import { moreOrLess } from "../words";

/** "第一项（新收）34 + 第二项（上年结转）2 = 36"; a side with a blank only shows what is filled. */
function side(parts: readonly Part[], sum: number): string {
  const open = parts.some(({ value }) => value === null);
  return `${listed(named(parts, balanceName))}${open ? `，已有 ${sum}` : ` = ${sum}`}`;
}

export const balance = linearRule({
  code: "balance",
  severity: "error",
  title: "勾稽关系不平",
  text: "表三每一列：一（本年新收）加二（上年结转），等于三的（七）总计加四（结转下年度）。",
  advice: "核对这一列的新收、上年结转、（七）总计和结转下年度，改正填错的数。",
  source: `表三左上角印的勾稽关系：${CORNER.slice(1, -1)}`,
  says: ({ parts, expected, actual, difference }) => {
    const [left, right] = [side(onSide(parts, 1), expected), side(onSide(parts, -1), actual)];
    return `${left}；${right}，后两项${leastWord(parts)}${moreOrLess(difference)}。`;
  },
});
