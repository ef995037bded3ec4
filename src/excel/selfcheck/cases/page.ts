import { splitAddress } from "../../../report/address";
import { MARGINS } from "../../host/look";
import { fact, near } from "../case";
import type { SelfCheckCase } from "../case";

const localOf = (address: string): string | undefined =>
  splitAddress(address)?.local.replaceAll("$", "");

/** How an inserted sheet is printed. */
export const pageCases: readonly SelfCheckCase[] = [
  {
    id: "page-paper",
    title: "纸张和方向",
    where: ["插入", "正文"],
    expected: "A4、纵向、水平居中，原样读出",
    async run({ context, sheet }) {
      const { pageLayout } = sheet;
      pageLayout.paperSize = "A4";
      pageLayout.orientation = "Portrait";
      pageLayout.centerHorizontally = true;
      pageLayout.load("paperSize,orientation,centerHorizontally");
      await context.sync();
      const { paperSize, orientation, centerHorizontally } = pageLayout;
      const came = [paperSize.toUpperCase(), orientation, centerHorizontally];
      return [fact("纸张、方向、居中", ["A4", "Portrait", true], came)];
    },
  },
  {
    id: "page-fit",
    title: "缩放到一页宽",
    where: ["插入", "正文"],
    expected: "设为一页宽以后，读出也是一页宽",
    async run({ context, sheet }) {
      const { pageLayout } = sheet;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load("zoom");
      await context.sync();
      return [fact("页宽", 1, pageLayout.zoom.horizontalFitToPages)];
    },
  },
  {
    id: "page-margins",
    title: "页边距",
    where: ["插入", "正文"],
    expected: "上、左、页眉的边距读出相差不到 1 磅",
    async run({ context, sheet }) {
      const { pageLayout } = sheet;
      pageLayout.topMargin = MARGINS.top;
      pageLayout.leftMargin = MARGINS.left;
      pageLayout.headerMargin = MARGINS.header;
      pageLayout.load("topMargin,leftMargin,headerMargin");
      await context.sync();
      return [
        near("上", MARGINS.top, pageLayout.topMargin, 1),
        near("左", MARGINS.left, pageLayout.leftMargin, 1),
        near("页眉", MARGINS.header, pageLayout.headerMargin, 1),
      ];
    },
  },
  {
    id: "page-titles",
    title: "每页重复的表头和打印区域",
    where: ["插入"],
    expected: "重复打印第 3 至 5 行，打印区域 A1:J29，原样读出",
    async run({ context, sheet }) {
      const { pageLayout } = sheet;
      pageLayout.setPrintTitleRows("$3:$5");
      pageLayout.setPrintArea("A1:J29");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const printed = pageLayout.getPrintAreaOrNullObject().load("address");
      await context.sync();
      const rows = titles.isNullObject ? null : localOf(titles.address);
      const area = printed.isNullObject ? null : localOf(printed.address);
      return [fact("重复的行、打印区域", ["3:5", "A1:J29"], [rows, area])];
    },
  },
];
