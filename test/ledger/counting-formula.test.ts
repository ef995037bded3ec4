import { countFormulas } from "../../src/ledger/count-formulas";
import type { CountedColumns } from "../../src/ledger/count-formulas";
import { countsFrom, isCounting } from "../../src/ledger/counting-formula";
import { findHeadings } from "../../src/ledger/headings";
import { isOwnFormula } from "../../src/ledger/own-formula";
import { quoteSheet } from "../../src/report/address";
import { LAYOUTS } from "../../src/report/formats";
import { gridOf } from "./ledgers";

it.each(["依申请公开台账", "台账,2025", "2025年 台账", "李's 台账", "台账(1)!"])(
  "a formula that counts the sheet %s is known as ours",
  (sheet) => {
    const column = (letter: string): string => `${quoteSheet(sheet)}!$${letter}:$${letter}`;
    const formula = `=COUNTIFS(${column("D")},"自然人",${column("B")},">="&DATE(2025,1,1))`;
    expect([isCounting(formula), countsFrom(formula, sheet)]).toEqual([true, true]);
    expect(countsFrom(formula, "账")).toBe(false);
  },
);

it("every formula of ours is known by how it is built, also when its ledger was deleted", () => {
  const source = { sheet: "台账", columns: findHeadings(gridOf([]))?.columns as CountedColumns };
  const formulas = [LAYOUTS["2021"].requests, LAYOUTS["2021"].proceedings].flatMap((layout) => [
    ...countFormulas(layout, { ...source, year: 2025 }).values(),
  ]);
  expect(formulas).toHaveLength(144 + 12);
  const lost = formulas.map((formula) => formula.replaceAll("'台账'!", "#REF!"));
  const bare = formulas.map((formula) => formula.replaceAll(/'台账'![^,]+/gu, "#REF!"));
  expect([...formulas, ...lost, ...bare].filter((formula) => !isOwnFormula(formula))).toEqual([]);
});

it.each(['=COUNTIFS(台账!$D:$D,"自然人")+1', "=COUNTIFS(台账!$D:$D,A1)", "=2+3", "=#REF!", 5])(
  "%s is somebody else's",
  (formula) => {
    expect(isOwnFormula(formula)).toBe(false);
  },
);
