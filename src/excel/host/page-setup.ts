/** Distances from the edges of the paper, in points. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** A4 upright, as wide as one page. */
export function setUpA4(page: Excel.PageLayout, margins: PageMargins): void {
  page.paperSize = "A4";
  page.orientation = "Portrait";
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.topMargin = margins.top;
  page.bottomMargin = margins.bottom;
  page.leftMargin = margins.left;
  page.rightMargin = margins.right;
  page.headerMargin = margins.header;
  page.footerMargin = margins.footer;
}
