import { LOOK } from "../../host/look";
import { ruleCells } from "../../host/ruled-cells";
import { splitAddress } from "../../../report/address";
import { fact, near } from "../case";
import type { SelfCheckCase } from "../case";

/** How an inserted sheet looks on the screen. */
export const lookCases: readonly SelfCheckCase[] = [
  {
    id: "look-cells",
    title: "字体、边框和底色",
    where: ["插入", "正文"],
    expected: "字体、字号、边框、底色、自动换行原样读出",
    async run({ context, range }) {
      const cells = range("A1:B2");
      ruleCells(cells, 2, "Center");
      cells.format.fill.color = LOOK.band;
      const { format } = cells;
      format.load("wrapText,horizontalAlignment");
      format.font.load("name,size");
      format.fill.load("color");
      const border = format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      const came = [
        format.font.name,
        format.font.size,
        format.fill.color,
        border.style,
        format.wrapText,
        format.horizontalAlignment,
      ];
      const expected = [LOOK.font, LOOK.size, LOOK.band, "Continuous", true, "Center"];
      return [fact("字体、字号、底色、边框、换行、对齐", expected, came)];
    },
  },
  {
    id: "look-sizes",
    title: "列宽和行高",
    where: ["插入", "正文"],
    expected: "列宽 48 磅、行高 28 磅，读出相差不到 2 磅",
    async run({ context, sheet, address, range }) {
      sheet.getRange("F:G").format.columnWidth = 48;
      sheet.getRange(address("1:2")).format.rowHeight = 28;
      const { format } = range("F1:G2");
      format.load("columnWidth,rowHeight");
      await context.sync();
      return [near("列宽", 48, format.columnWidth, 2), near("行高", 28, format.rowHeight, 2)];
    },
  },
  {
    id: "look-freeze-rows",
    title: "冻结表头的行",
    where: ["插入"],
    expected: "冻结前 5 行，读出是 5 行",
    async run({ context, sheet }) {
      sheet.freezePanes.freezeRows(5);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
      await context.sync();
      const came = frozen.isNullObject ? null : frozen.rowCount;
      sheet.freezePanes.unfreeze();
      await context.sync();
      return [fact("冻结的行数", 5, came)];
    },
  },
  {
    id: "look-freeze-at",
    title: "冻结表头的行和列",
    where: ["插入"],
    expected: "冻结到 C5，读出是 A1:C5",
    async run({ context, sheet }) {
      sheet.freezePanes.freezeAt("A1:C5");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      const came = frozen.isNullObject ? null : splitAddress(frozen.address)?.local;
      sheet.freezePanes.unfreeze();
      await context.sync();
      return [fact("冻结到", "A1:C5", came)];
    },
  },
  {
    id: "look-tab",
    title: "标签颜色和网格线",
    where: ["插入"],
    expected: "标签颜色原样读出，网格线能关掉",
    async run({ context, sheet }) {
      sheet.tabColor = LOOK.tab;
      sheet.showGridlines = false;
      sheet.load("tabColor,showGridlines");
      await context.sync();
      return [fact("标签颜色、网格线", [LOOK.tab, false], [sheet.tabColor, sheet.showGridlines])];
    },
  },
];
