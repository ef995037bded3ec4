import { entered, put } from "../../host/enter";
import { fact } from "../case";
import type { SelfCheckCase } from "../case";

/** What is entered into cells and read from them. */
export const valueCases: readonly SelfCheckCase[] = [
  {
    id: "values-plain",
    title: "数和文字",
    where: ["插入", "导入", "采纳", "审核"],
    expected: "写入 0、2.5、-3 和“文字”，读出来一样",
    async run({ context, range }) {
      const cells = range("A1:D1");
      cells.values = [[0, 2.5, -3, "文字"]];
      cells.load("values");
      await context.sync();
      return [fact("读出", [[0, 2.5, -3, "文字"]], cells.values)];
    },
  },
  {
    id: "values-null",
    title: "空值不改，空文字清空",
    where: ["导入", "填 0", "撤销"],
    expected: "null 不改动单元格，空文字清空单元格，空单元格读出空文字",
    async run({ context, range }) {
      const cells = range("A1:C1");
      cells.values = [[1, 2, ""]];
      cells.values = [[null, "", null]];
      cells.load("values,valueTypes");
      await context.sync();
      return [
        fact("读出", [[1, "", ""]], cells.values),
        fact("种类", [["Double", "Empty", "Empty"]], cells.valueTypes),
      ];
    },
  },
  {
    id: "values-apostrophe",
    title: "单引号开头写入的是文字",
    where: ["保存说明", "正文", "导入"],
    expected: "带单引号写入的“001”“=1+1”“-5”读出仍是文字，不变成数和公式",
    async run({ context, range }) {
      const cells = range("A1:C1");
      cells.values = [["001", "=1+1", "-5"].map((text) => entered(text))];
      cells.load("values,formulas,valueTypes");
      await context.sync();
      return [
        fact("读出", [["001", "=1+1", "-5"]], cells.values),
        fact("种类", [["String", "String", "String"]], cells.valueTypes),
      ];
    },
  },
  {
    id: "values-text-format",
    title: "文本格式的单元格",
    where: ["导入", "采纳", "撤销"],
    expected: "文本格式的单元格里，写入的“001”仍是文字",
    async run({ context, range }) {
      const cell = range("A1");
      cell.numberFormat = [["@"]];
      cell.values = [["001"]];
      cell.load("values,numberFormat");
      await context.sync();
      return [fact("读出", [["001"]], cell.values), fact("格式", [["@"]], cell.numberFormat)];
    },
  },
  {
    id: "values-format-back",
    title: "改回常规格式后写数",
    where: ["导入", "采纳"],
    expected: "原来是文本格式的单元格，改为常规后写入的 5 是数",
    async run({ context, range }) {
      const cell = range("A1");
      cell.numberFormat = [["@"]];
      put(cell, [[5]]);
      cell.load("values,valueTypes");
      await context.sync();
      return [fact("读出", [[5]], cell.values), fact("种类", [["Double"]], cell.valueTypes)];
    },
  },
  {
    id: "values-digits",
    title: "15 位以上的数字",
    where: ["导入", "审核"],
    expected: "15 位的数原样读出，18 位的按文字写入，一位不少",
    async run({ context, range }) {
      const cells = range("A1:B1");
      cells.values = [[123456789012345, entered("123456789012345678")]];
      cells.load("values");
      await context.sync();
      return [fact("读出", [[123456789012345, "123456789012345678"]], cells.values)];
    },
  },
  {
    id: "values-formula",
    title: "公式和它的结果",
    where: ["插入", "审核"],
    expected: "写入公式，读公式得公式，读值得结果；没有公式的读公式得值",
    async run({ context, range }) {
      const cells = range("A1:B1");
      cells.formulas = [["=1+1", 7]];
      cells.load("values,formulas");
      await context.sync();
      return [fact("公式", [["=1+1", 7]], cells.formulas), fact("值", [[2, 7]], cells.values)];
    },
  },
];
