import type { PageSetup, SheetExtras } from "./snapshot";

/** The page set-up of a new worksheet in a Chinese Excel (margins in points). */
function newPage(): PageSetup {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    blackAndWhite: false,
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
    printArea: null,
    titleRows: null,
  };
}

export function newExtras(): SheetExtras {
  return {
    page: newPage(),
    showHeadings: true,
    protected: false,
    veryHidden: false,
    unlocked: [],
    tables: [],
  };
}
