import type { Decoration } from "./decorations";

/** Distances from the edges of the paper, in points. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/**
 * A4, upright unless told, as wide as one page. Excel may leave the width unset without an error until 页面布局
 * was opened once (office-js #1860): nothing is told of that.
 */
export function a4(
  margins: PageMargins,
  orientation: "Portrait" | "Landscape" = "Portrait",
): readonly Decoration[] {
  return [
    { words: "纸张大小", set: ({ pageLayout }) => (pageLayout.paperSize = "A4") },
    { words: "纸张方向", set: ({ pageLayout }) => (pageLayout.orientation = orientation) },
    {
      words: "缩放到一页宽",
      set: ({ pageLayout }) => (pageLayout.zoom = { horizontalFitToPages: 1 }),
    },
    { words: "打印居中", set: ({ pageLayout }) => (pageLayout.centerHorizontally = true) },
    {
      words: "页边距",
      set: ({ pageLayout }) => {
        pageLayout.topMargin = margins.top;
        pageLayout.bottomMargin = margins.bottom;
        pageLayout.leftMargin = margins.left;
        pageLayout.rightMargin = margins.right;
        pageLayout.headerMargin = margins.header;
        pageLayout.footerMargin = margins.footer;
      },
    },
  ];
}

/** What is printed of a sheet. */
export function printArea(address: string): Decoration {
  return { words: "打印区域", set: ({ pageLayout }) => pageLayout.setPrintArea(address) };
}

/** Rows, counted from 0, that are printed on every page. */
export function printTitles(first: number, last: number): Decoration {
  const rows = `$${String(first + 1)}:$${String(last + 1)}`;
  return { words: "打印标题行", set: ({ pageLayout }) => pageLayout.setPrintTitleRows(rows) };
}

/** No gridlines, a coloured tab. */
export function sheetLook(tab: string): readonly Decoration[] {
  return [
    { words: "隐藏网格线", set: (sheet) => (sheet.showGridlines = false) },
    { words: "标签颜色", set: (sheet) => (sheet.tabColor = tab) },
  ];
}

/** Shows the sheet. */
export const SHOWN: Decoration = { words: "显示新表", set: (sheet) => sheet.activate() };

/** Shows the sheet with a cell selected. */
export function shownAt(address: string): Decoration {
  return {
    words: SHOWN.words,
    set: (sheet) => {
      sheet.activate();
      sheet.getRange(address).select();
    },
  };
}

/** Rows from the top that stay in sight. */
export function frozenRows(rows: number): Decoration {
  return { words: "冻结窗格", set: ({ freezePanes }) => freezePanes.freezeRows(rows) };
}

/** The corner that stays in sight. */
export function frozenCorner(address: string): Decoration {
  return { words: "冻结窗格", set: ({ freezePanes }) => freezePanes.freezeAt(address) };
}
