import { newExtras } from "../../grid/extras";
import type { HeaderFooter, PageSetup, PageZoom } from "../../grid/snapshot";
import { PAPERS, POINTS_PER_INCH } from "../page-setup";
import { at, attribute, flag, number, textOf } from "./xml";
import type { Element } from "./xml";

/** How a sheet prints; print area and repeated rows are names of the file. */
export function pageOf(sheet: Element): PageSetup {
  const { page } = newExtras();
  const margins = at(sheet, "pageMargins");
  const setup = at(sheet, "pageSetup");
  const options = at(sheet, "printOptions");
  const paper = Object.entries(PAPERS).find(([, file]) => file === number(setup, "paperSize"));
  const points = (side: string, otherwise: number): number => {
    const inches = number(margins, side);
    return inches === undefined ? otherwise : Math.round(inches * POINTS_PER_INCH * 100) / 100;
  };
  return {
    ...page,
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    ...(paper && { paperSize: paper[0] }),
    zoom: zoomOf(sheet, setup),
    leftMargin: points("left", page.leftMargin),
    rightMargin: points("right", page.rightMargin),
    topMargin: points("top", page.topMargin),
    bottomMargin: points("bottom", page.bottomMargin),
    headerMargin: points("header", page.headerMargin),
    footerMargin: points("footer", page.footerMargin),
    centerHorizontally: flag(options, "horizontalCentered"),
    centerVertically: flag(options, "verticalCentered"),
    printGridlines: flag(options, "gridLines"),
    blackAndWhite: flag(setup, "blackAndWhite"),
    headersFooters: headersFootersOf(at(sheet, "headerFooter")),
  };
}

/** 0 pages mean: as many as it takes; a file that says nothing means one. */
function zoomOf(sheet: Element, setup: Element | undefined): PageZoom {
  if (!flag(at(sheet, "sheetPr", "pageSetUpPr"), "fitToPage")) {
    return { scale: number(setup, "scale") ?? 100 };
  }
  const [wide, high] = [number(setup, "fitToWidth") ?? 1, number(setup, "fitToHeight") ?? 1];
  return {
    ...(wide > 0 && { horizontalFitToPages: wide }),
    ...(high > 0 && { verticalFitToPages: high }),
  };
}

function headersFootersOf(element: Element | undefined): HeaderFooter {
  const parts = (text: string): Record<string, string> =>
    Object.fromEntries(
      [...text.matchAll(/&([LCR])(.*?)(?=&[LCR]|$)/gs)].map(([, place = "", part = ""]) => [
        place,
        part,
      ]),
    );
  const header = parts(textOf(at(element, "oddHeader")));
  const footer = parts(textOf(at(element, "oddFooter")));
  return {
    leftHeader: header["L"] ?? "",
    centerHeader: header["C"] ?? "",
    rightHeader: header["R"] ?? "",
    leftFooter: footer["L"] ?? "",
    centerFooter: footer["C"] ?? "",
    rightFooter: footer["R"] ?? "",
  };
}
