/** No report is near this size; what is larger holds pictures or is no report. */
export const MAX_FILE_BYTES = 20_000_000;

/** Files in one .docx or .xlsx, pictures counted. */
export const MAX_ZIP_ENTRIES = 5000;

/** What may come out of the XML parts of a file: their bytes together, and their elements. */
export interface XmlLimits {
  readonly bytes: number;
  readonly elements: number;
}

/** A Word report has 20,000 to 40,000 elements. */
export const WORD_LIMITS: XmlLimits = { bytes: 12_000_000, elements: 60_000 };

/** A cell is two elements. The tables of the form have 400 cells. */
export const WORKBOOK_LIMITS: XmlLimits = { bytes: 20_000_000, elements: 300_000 };

/** A ledger of 40,000 applications in all its columns. */
export const LEDGER_LIMITS: XmlLimits = { bytes: 120_000_000, elements: 2_000_000 };

/** An old workbook (.xls), in bytes: 14 for a number. */
export const MAX_OLD_WORKBOOK_BYTES = 5_000_000;

/** A web page or a JSON file, in bytes. */
export const MAX_TEXT_BYTES = 4_000_000;

/** Elements of a web page. */
export const MAX_PAGE_ELEMENTS = 120_000;

/** Paragraphs and tables of a document; lines of a text file, where a cell may take one. */
export const MAX_LINES = 3000;

/** Characters of one line: more than the whole text of a report. */
export const MAX_LINE_LENGTH = 100_000;

/** As far as tables are looked for on a sheet, and in a table of a document. */
export const MAX_ROWS = 2000;
export const MAX_COLUMNS = 104;

/** Visible sheets of one workbook. */
export const MAX_SHEETS = 60;

/** Pages of a PDF. The longest reports have 40. */
export const MAX_PDF_PAGES = 200;

/** Characters and lines of a PDF; a report has 20,000. */
export const MAX_PDF_MARKS = 400_000;

/** How long a PDF may take to be taken apart, in milliseconds. */
export const PDF_PATIENCE = 10_000;
