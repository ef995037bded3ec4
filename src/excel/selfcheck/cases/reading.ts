import { splitAddress } from "../../../report/address";
import { atMost, fact } from "../case";
import type { SelfCheckCase } from "../case";

/** A text of 24 characters: 40,000 of them make an answer of about 1 MB. */
const FILLING = "自检用的文字abcdefghijklmnop01";
const ROWS = 2000;
const COLUMNS = 20;
/** Rows written by one array, as the add-in writes its longest. */
const CHUNK = 50;

/** Every second cell of 20 rows: 100 areas that do not touch. */
const SCATTERED = Array.from({ length: 10 }, (_, row) =>
  ["A", "C", "E", "G", "I", "K", "M", "O", "Q", "S"].map((column) => `${column}${row * 2 + 1}`),
).flat();

/** How cells are found and read. */
export const readingCases: readonly SelfCheckCase[] = [
  {
    id: "read-used",
    title: "用到的区域",
    where: ["审核", "导入", "正文"],
    expected: "只看值的时候，只有颜色没有内容的单元格不算用到",
    async run({ context, addSheet }) {
      const sheet = await addSheet("自检 区域");
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      sheet.getRange("H9").format.fill.color = "#FFFF00";
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      const came = used.isNullObject ? null : splitAddress(used.address)?.local;
      return [fact("用到", "B2:C3", came)];
    },
  },
  {
    id: "read-unused",
    title: "空工作表没有用到的区域",
    where: ["审核", "导入"],
    expected: "空工作表回答没有用到的区域",
    async run({ context, addSheet }) {
      const sheet = await addSheet("自检 空表");
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return [fact("没有", true, used.isNullObject)];
    },
  },
  {
    id: "read-intersection",
    title: "两块区域的交集",
    where: ["审核", "保存说明"],
    expected: "不相交的回答没有，相交的回答那一格",
    async run({ context, range, address }) {
      const cells = range("A1:B2");
      const none = cells.getIntersectionOrNullObject(address("D4:E5")).load("address");
      const one = cells.getIntersectionOrNullObject(address("B2:C3")).load("address");
      await context.sync();
      const local = one.isNullObject ? null : splitAddress(one.address)?.local;
      return [fact("没有、那一格", [true, address("B2")], [none.isNullObject, local])];
    },
  },
  {
    id: "read-over",
    title: "表格上方的单元格",
    where: ["审核", "插入"],
    expected: "从一格向上到 A1 的区域读得出来",
    async run({ context, sheet, range, address }) {
      range("A1").values = [["上方的文字"]];
      const over = sheet
        .getRange(address("A3:C4"))
        .getCell(0, 0)
        .getBoundingRect(address("A1"))
        .getIntersectionOrNullObject(address("A1:C9"))
        .load("values");
      await context.sync();
      return [fact("读出", [["上方的文字"], [""], [""]], over.isNullObject ? null : over.values)];
    },
  },
  {
    id: "read-many",
    title: "一百块单元格一起设置",
    where: ["插入", "标记"],
    expected: "一百块不相连的单元格一起涂色，每一块都涂上",
    async run({ context, addSheet }) {
      const sheet = await addSheet("自检 分散");
      const areas = sheet.getRanges(SCATTERED.join(",")).load("areaCount");
      areas.format.fill.color = "#FFFDE9";
      const fills = ["A1", "S19", "B1"].map((cell) =>
        sheet.getRange(cell).format.fill.load("color"),
      );
      await context.sync();
      const came = [areas.areaCount, ...fills.map(({ color }) => color)];
      return [fact("块数、首、末、未涂的", [100, "#FFFDE9", "#FFFDE9", "#FFFFFF"], came)];
    },
  },
  {
    id: "read-large",
    title: "约 1 MB 的写入和回答",
    where: ["审核", "导入"],
    limit: 60_000,
    expected: `${ROWS} 行 × ${COLUMNS} 列一次写入、一次读出，一格不少，读出不超过 15 秒`,
    async run({ context, addSheet }) {
      const sheet = await addSheet("自检 大表");
      const cells = sheet.getRangeByIndexes(0, 0, ROWS, COLUMNS);
      const row = Array.from({ length: COLUMNS }, () => FILLING);
      for (let top = 0; top < ROWS; top += CHUNK) {
        const block = sheet.getRangeByIndexes(top, 0, CHUNK, COLUMNS);
        block.values = Array.from({ length: CHUNK }, () => row);
      }
      await context.sync();
      const began = performance.now();
      cells.load("values");
      await context.sync();
      const seconds = Math.round((performance.now() - began) / 100) / 10;
      const rows: readonly unknown[][] = cells.values;
      const full = rows.flat().filter((value) => value === FILLING).length;
      return [fact("读出的格", ROWS * COLUMNS, full), atMost("用时", 15, seconds, "秒")];
    },
  },
];
