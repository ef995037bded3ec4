import { onTable } from "../found";
import type { Found } from "../found";
import { rule } from "../rule";
import { PRACTICE, firstNames } from "../words";

interface IncompleteFound extends Found {
  readonly expected: number;
  readonly actual: number;
  readonly received: number;
  readonly missing: readonly string[];
  readonly left: readonly string[];
}

export const sumIncomplete = rule({
  code: "sum-incomplete",
  severity: "explain",
  title: "汇总不完整",
  text: "汇总数包括名单上所有应报的单位：未报的、报了还不能计入的，都要写明。",
  advice: "催报未报的单位，退回还不能计入的；不再等的，写明原因，并在年报中写明汇总的单位数。",
  source: PRACTICE,
  needs: [],
  applies: ({ sum }) => sum !== null,
  find: ({ sum }): readonly IncompleteFound[] => {
    if (sum === null || sum.counted === sum.expected) return [];
    const { expected, received, counted, missing, left } = sum;
    return [{ ...onTable(null), expected, actual: counted, received, missing, left }];
  },
  says: ({ expected, received, actual, missing, left }) => {
    const parts = [
      ...(missing.length > 0 ? [`未报：${firstNames(missing)}`] : []),
      ...(left.length > 0 ? [`报了没有计入：${firstNames(left)}`] : []),
    ];
    return `${[`应报 ${expected}，已报 ${received}，计入 ${actual}`, ...parts].join("；")}。`;
  },
  // A reason holds while the same units are not in the sum.
  restsOn: ({ missing, left }) => [...missing, "", ...left],
});
