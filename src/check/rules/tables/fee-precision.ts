import { moneyAt } from "../../sums/values";
import { onCell } from "../found";
import { TABLES, filled } from "../need";
import { rule } from "../rule";
import { PRACTICE } from "../words";
import { FEE, hasFee } from "./fee";

/** Digits after the point that an amount in 万元 needs to be exact to 1 元. */
const SCALE = 10_000;

export const feePrecision = rule({
  code: "fee-precision",
  severity: "hint",
  title: "金额小数过多",
  text: "收费金额以万元为单位，一般不超过 4 位小数。",
  advice: "核对金额，四舍五入到 4 位小数。",
  source: `${PRACTICE}：万元的 4 位小数已精确到元`,
  needs: [TABLES, filled([FEE])],
  applies: hasFee,
  find: ({ report }) => {
    const actual = moneyAt(report, FEE);
    const isFine = Number.isNaN(actual) || Math.round(actual * SCALE) / SCALE === actual;
    return isFine ? [] : [{ ...onCell(FEE), actual }];
  },
  says: ({ actual }) => `填的是 ${actual} 万元，小数超过 4 位。`,
});
