import { claimRule } from "./claim-rule";

export const textPercentage = claimRule({
  code: "text-percentage",
  severity: "explain",
  title: "正文百分比不符",
  text: "正文写的占比等于件数除以总数，按写出的小数位数四舍五入；只写了占比的，与表三对照；写了本年和上年两个数的，增减的百分比与两个数相符；写了收到和办结两个数的，办结率与两个数相符。",
  advice: "按件数和总数（上年数）重新计算，改正百分比或者件数；以别的总数计算的，在正文写明。",
  source: "数量关系：占比 = 件数 ÷ 总数，四舍五入",
  needs: [],
});
