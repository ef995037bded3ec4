import { fact } from "../case";
import type { SelfCheckCase } from "../case";

/** Merged areas, of which the form is full. */
export const mergeCases: readonly SelfCheckCase[] = [
  {
    id: "merge-covered",
    title: "合并区域中被盖住的格",
    where: ["填 0", "采纳", "导入"],
    expected: "合并后，写到被盖住的格里的数不会留下，读出为空",
    async run({ context, range }) {
      range("A1:B1").merge();
      range("A1").values = [["首格"]];
      await context.sync();
      range("B1").values = [[5]];
      const cells = range("A1:B1").load("values");
      await context.sync();
      return [fact("读出", [["首格", ""]], cells.values)];
    },
  },
  {
    id: "merge-block",
    title: "整块写入合并区域",
    where: ["插入", "正文"],
    expected: "一整块写入含合并格的区域，首格的文字都在",
    async run({ context, range }) {
      range("A1:B2").merge();
      range("C1:D1").merge();
      const cells = range("A1:D2");
      cells.formulas = [
        ["左", "", "右", ""],
        ["", "", 1, 2],
      ];
      cells.load("values");
      await context.sync();
      return [
        fact(
          "读出",
          [
            ["左", "", "右", ""],
            ["", "", 1, 2],
          ],
          cells.values,
        ),
      ];
    },
  },
];
