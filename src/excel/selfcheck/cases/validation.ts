import { VALIDATION_MESSAGES } from "../../host/look";
import { fact } from "../case";
import type { Bench, SelfCheckCase } from "../case";

function queueCounts({ sheet, address }: Bench): void {
  const { dataValidation } = sheet.getRanges(`${address("A1")},${address("C1:C2")}`);
  dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
  dataValidation.errorAlert = {
    title: "请填数字",
    message: VALIDATION_MESSAGES.count,
    showAlert: true,
    style: "Stop",
  };
}

/** Data validation of the cells to fill in. */
export const validationCases: readonly SelfCheckCase[] = [
  {
    id: "validation-rule",
    title: "数据验证",
    where: ["插入"],
    expected: "几块单元格一起设的“大于等于 0 的整数”，逐格读得出来",
    async run(bench) {
      const { context, range } = bench;
      queueCounts(bench);
      const { dataValidation } = range("C2");
      dataValidation.load("type,rule,errorAlert");
      await context.sync();
      const { type, rule, errorAlert } = dataValidation;
      const { formula1, operator } = rule.wholeNumber ?? {};
      // Excel tells the number as it was given or as a formula.
      const from = formula1 === 0 || formula1 === "0" || formula1 === "=0";
      const came = [type, operator, from, errorAlert.message];
      const expected = ["WholeNumber", "GreaterThanOrEqualTo", true, VALIDATION_MESSAGES.count];
      return [fact("种类、条件、界限是 0、提示", expected, came)];
    },
  },
  {
    id: "validation-written",
    title: "程序写入不受数据验证限制",
    where: ["导入", "撤销"],
    expected: "设了数据验证的单元格，程序仍能写回原来的文字",
    async run(bench) {
      const { context, range } = bench;
      queueCounts(bench);
      const cell = range("A1");
      cell.values = [["原来的文字"]];
      cell.load("values");
      await context.sync();
      return [fact("读出", [["原来的文字"]], cell.values)];
    },
  },
];
