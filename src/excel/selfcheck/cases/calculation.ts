import { checkFormulas } from "../../../check/sums/formulas";
import { cellAddress } from "../../../report/address";
import { LAYOUTS } from "../../../report/formats";
import { findCell } from "../../../report/layout";
import { fact } from "../case";
import type { SelfCheckCase } from "../case";

const TABLE_FOUR = LAYOUTS["2021"].proceedings;

/** Formulas and when they are computed. */
export const calculationCases: readonly SelfCheckCase[] = [
  {
    id: "calc-mode",
    title: "自动计算",
    where: ["审核", "插入"],
    expected: "Excel 是自动计算的，公式不会停在旧数上",
    async run({ context }) {
      const { application } = context.workbook;
      application.load("calculationMode");
      await context.sync();
      const { calculationMode: mode } = application;
      // Tables of what-if analysis apart is as good: the form has none.
      return [fact("自动", true, mode === "Automatic" || mode === "AutomaticExceptTables")];
    },
  },
  {
    id: "calc-now",
    title: "重新计算",
    where: ["审核"],
    expected: "改数、要求重新计算、读公式，一次请求里得到新的结果",
    async run({ context, range, address }) {
      range("A1:C1").formulas = [[1, 2, `=SUM(${address("A1:B1")})`]];
      await context.sync();
      range("A1").values = [[5]];
      context.workbook.application.calculate("Recalculate");
      const total = range("C1").load("values");
      await context.sync();
      return [fact("合计", [[7]], total.values)];
    },
  },
  {
    id: "calc-check",
    title: "核对栏的公式",
    where: ["插入"],
    expected: "表四的核对公式：空白时不写，相符时写“√”，多 1 时写“多 1”",
    async run({ context, range, address }) {
      const place = (key: Parameters<typeof findCell>[1]): string =>
        address(cellAddress(0, findCell(TABLE_FOUR, key)?.left ?? 0));
      const [check] = checkFormulas(TABLE_FOUR, place);
      if (check === undefined) return [];
      const shown = range("A2").load("values");
      shown.formulas = [[check.formula]];
      await context.sync();
      const blank: unknown = shown.values[0]?.[0];
      const numbers = Array.from({ length: TABLE_FOUR.columns }, () => 0);
      range(cellAddress(0, 0)).getResizedRange(0, TABLE_FOUR.columns - 1).values = [numbers];
      shown.load("values");
      await context.sync();
      const right: unknown = shown.values[0]?.[0];
      range(cellAddress(0, findCell(TABLE_FOUR, check.at)?.left ?? 0)).values = [[1]];
      shown.load("values");
      await context.sync();
      return [fact("空白、相符、多 1", ["", "√", "多 1"], [blank, right, shown.values[0]?.[0]])];
    },
  },
];
