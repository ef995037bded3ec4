import type { IWorkbookData } from "@univerjs/core";
import type { Area } from "./address";
import type { ConditionalRule } from "./conditional-formats";
import type { ValidationRule } from "./validation";

/** A defined name. `formula` is what Excel shows, e.g. `='三、依申请公开'!$A$1:$J$29`. */
export interface NameRecord {
  readonly name: string;
  readonly formula: string;
  /** The worksheet whose name this is, or null for a name of the workbook. */
  readonly sheetId: string | null;
  readonly visible: boolean;
  readonly comment: string;
}

export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** Zoom of the printed page: a percentage, or a number of pages to fit into. */
export interface PageZoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

/** The page set-up of a worksheet. Margins are in points. */
export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  /** As Excel.PaperType names it, e.g. `A4`. */
  paperSize: string;
  zoom: PageZoom;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  blackAndWhite: boolean;
  headersFooters: HeaderFooter;
  printArea: Area[] | null;
  titleRows: Area | null;
}

/** An Excel table: rows under headings. */
export interface TableRecord {
  readonly id: string;
  name: string;
  /** With the row of headings. */
  area: Area;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

/** What a saved worksheet keeps beyond what Univer's own data holds. */
export interface SheetExtras {
  page: PageSetup;
  showHeadings: boolean;
  protected: boolean;
  /** Univer has two visibilities; Excel's third is kept here. */
  veryHidden: boolean;
  /** Cells whose `locked` flag was switched off. */
  unlocked: Area[];
  tables: TableRecord[];
}

/**
 * Everything that a saved file would keep. `workbook` is Univer's own data (cells, styles, merges,
 * sizes, freeze, tab colours, gridlines) and includes, in its resources, the defined names,
 * conditional formats and validation which the other members repeat in a readable form. Read from
 * an .xlsx it has no resources: there the readable form is all.
 */
export interface HostSnapshot {
  readonly version: 1;
  readonly workbook: IWorkbookData;
  readonly names: readonly NameRecord[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly workbookProtected: boolean;
  /** By worksheet id. */
  readonly sheets: Readonly<Record<string, SheetExtras>>;
  readonly conditionalFormats: Readonly<Record<string, readonly ConditionalRule[]>>;
  readonly validations: Readonly<Record<string, readonly ValidationRule[]>>;
}
