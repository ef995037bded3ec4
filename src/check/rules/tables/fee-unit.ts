import { moneyAt } from "../../sums/values";
import { onCell } from "../found";
import { LAST_YEAR, TABLES, filled, filledLastYear } from "../need";
import { rule } from "../rule";
import { FEE, hasFee } from "./fee";

/** 元 for 万元 is a factor of 10,000; a tenth of it leaves room for a real change. */
const FACTOR = 1000;

export const feeUnit = rule({
  code: "fee-unit",
  severity: "hint",
  title: "金额单位存疑",
  text: "收费金额达到上年的 1000 倍，或者不超过上年的千分之一时，提示核对单位是元还是万元。",
  advice: "核对单位：表内以万元计。",
  source: "表二的栏目：本年收费金额（单位：万元）",
  needs: [TABLES, LAST_YEAR, filled([FEE]), filledLastYear([FEE])],
  applies: hasFee,
  find: ({ compared, last }) => {
    if (last === null) return [];
    const [actual, lastYear] = [moneyAt(compared, FEE), moneyAt(last, FEE)];
    const both = actual > 0 && lastYear > 0;
    return both && (actual >= FACTOR * lastYear || lastYear >= FACTOR * actual)
      ? [{ ...onCell(FEE), actual, lastYear }]
      : [];
  },
  says: ({ actual, lastYear }) => {
    const times =
      actual > lastYear
        ? `是上年的约 ${Math.round(actual / lastYear)} 倍`
        : `约为上年的 ${Math.round(lastYear / actual)} 分之一`;
    return `填的是 ${actual} 万元，上年是 ${lastYear} 万元，${times}。`;
  },
});
