import { linearRule } from "../linear-rule";
import { moreOrLess } from "../words";

export const inForce = linearRule({
  code: "in-force",
  severity: "explain",
  title: "现行有效不衔接",
  text: "有上年年报时，表二规章、行政规范性文件：现行有效等于上年现行有效加本年制发减本年废止。",
  advice: "核对制发、废止和现行有效件数；有合理原因的，写明原因。",
  source: "两年衔接：上年有效的，加新制发的，减废止的",
  comparesYears: true,
  says: ({ parts, lastYear, expected, actual, difference }) => {
    const value = (column: string): number =>
      parts.find(({ cell }) => cell.column === column)?.value ?? 0;
    const computed = `上年现行有效 ${lastYear ?? 0} + 本年制发 ${value("issued")} − 本年废止 ${value("repealed")} = ${expected}`;
    return `${computed}，现行有效填的是 ${actual}，${moreOrLess(difference)}。`;
  },
  restsOn: ({ lastYear }) => [lastYear],
});
