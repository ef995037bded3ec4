import { fact, refusalOf, SHEET } from "../case";
import type { SelfCheckCase } from "../case";

/** How Excel deals with requests. */
export const requestCases: readonly SelfCheckCase[] = [
  {
    id: "request-edit",
    title: "等待单元格编辑结束的请求",
    where: ["全部按钮"],
    expected: "要求等待编辑结束的请求有回答",
    async run({ freeName }) {
      const came = await Excel.run({ delayForCellEdit: true }, async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        return worksheets.items.some(({ name }) => name === freeName(SHEET));
      });
      return [fact("有回答", true, came)];
    },
  },
  {
    id: "request-partial",
    title: "中途出错的请求",
    where: ["插入", "导入", "保存说明"],
    expected: "请求中途出错时，出错以前写入的留着，Excel 说明原因",
    async run({ context, range }) {
      range("A1").values = [["留着"]];
      context.workbook.worksheets.getItem("自检 没有这张表").activate();
      const code = await refusalOf(context);
      const cell = range("A1").load("values");
      await context.sync();
      return [fact("原因、留着的", ["ItemNotFound", [["留着"]]], [code, cell.values])];
    },
  },
  {
    id: "request-shape",
    title: "大小不合的写入",
    where: ["插入", "导入"],
    expected: "两个数写入三格，Excel 拒绝，不会写错地方",
    async run({ context, range }) {
      range("A1:C1").values = [[1, 2]];
      const code = await refusalOf(context);
      return [fact("Excel 说", "InvalidArgument", code)];
    },
  },
  {
    id: "request-screen",
    title: "暂停刷新屏幕",
    where: ["插入"],
    expected: "暂停刷新以后写入的，读得出来",
    async run({ context, range }) {
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      const cell = range("A1");
      cell.values = [["写入"]];
      cell.load("values");
      await context.sync();
      return [fact("读出", [["写入"]], cell.values)];
    },
  },
];
