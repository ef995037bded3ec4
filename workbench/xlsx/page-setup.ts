import type { Worksheet } from "exceljs";
import { formatAbsoluteCells, quoteSheet } from "../grid/address";
import type { HeaderFooter, PageSetup } from "../grid/snapshot";
import type { FileName } from "./names";

/** Papers by their name in Excel.PaperType; the numbers are those of the file format. */
export const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};

export const POINTS_PER_INCH = 72;

/**
 * How the sheet prints. Print area and repeated rows are names of the file: see `printNames`.
 * @throws for a paper that is not in the list.
 */
export function writePageSetup(target: Worksheet, page: PageSetup): void {
  const paper = PAPERS[page.paperSize];
  if (paper === undefined) throw new Error(`paper not written to .xlsx: ${page.paperSize}`);
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = page.zoom;
  const fits = wide !== undefined || high !== undefined;
  const inches = (points: number): number => Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
  Object.assign(target.pageSetup, {
    paperSize: paper,
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    margins: {
      left: inches(page.leftMargin),
      right: inches(page.rightMargin),
      top: inches(page.topMargin),
      bottom: inches(page.bottomMargin),
      header: inches(page.headerMargin),
      footer: inches(page.footerMargin),
    },
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    blackAndWhite: page.blackAndWhite,
    fitToPage: fits,
    // 0 pages means: as many as it takes.
    ...(fits ? { fitToWidth: wide ?? 0, fitToHeight: high ?? 0 } : { scale: scale ?? 100 }),
  });
  const { header, footer } = headerAndFooter(page.headersFooters);
  if (header) target.headerFooter.oddHeader = header;
  if (footer) target.headerFooter.oddFooter = footer;
}

function headerAndFooter(texts: HeaderFooter): { header: string; footer: string } {
  const parts = (left: string, center: string, right: string): string =>
    (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
  return {
    header: parts(texts.leftHeader, texts.centerHeader, texts.rightHeader),
    footer: parts(texts.leftFooter, texts.centerFooter, texts.rightFooter),
  };
}

/** Print area and repeated rows, which a file keeps as reserved names of the sheet. */
export function printNames(page: PageSetup, sheetName: string, position: number): FileName[] {
  const at = quoteSheet(sheetName);
  const { printArea, titleRows } = page;
  return [
    ...(printArea?.length
      ? [
          {
            name: "_xlnm.Print_Area",
            refersTo: printArea.map((area) => `${at}!${formatAbsoluteCells(area)}`).join(","),
            sheet: position,
          },
        ]
      : []),
    ...(titleRows
      ? [
          {
            name: "_xlnm.Print_Titles",
            refersTo: `${at}!${formatAbsoluteCells(titleRows)}`,
            sheet: position,
          },
        ]
      : []),
  ];
}
