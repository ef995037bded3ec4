import { countsFrom, isCounting } from "../../src/ledger/counting-formula";
import { quoteSheet } from "../../src/report/address";

it.each(["依申请公开台账", "台账,2025", "2025年 台账", "李's 台账", "台账(1)!"])(
  "a formula that counts the sheet %s is known as ours",
  (sheet) => {
    const column = (letter: string): string => `${quoteSheet(sheet)}!$${letter}:$${letter}`;
    const formula = `=COUNTIFS(${column("D")},"自然人",${column("B")},">="&DATE(2025,1,1))`;
    expect([isCounting(formula), countsFrom(formula, sheet)]).toEqual([true, true]);
    expect(countsFrom(formula, "账")).toBe(false);
  },
);
