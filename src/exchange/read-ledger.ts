import type { LedgerCell, LedgerGrid } from "../ledger/grid";
import { readLedger } from "../ledger/read-ledger";
import type { Ledger } from "../ledger/read-ledger";
import type { LedgerSource } from "../ledger/row-cells";
import type { Format } from "../report/form";
import { fileKind } from "./file-kind";
import { LEDGER_LIMITS } from "./limits";
import { Refusal } from "./refusal";
import { cellParts } from "./read-workbook";
import { prepared } from "./workbook/prepared";
import { sheetsOfParts } from "./workbook/sheets";
import type { SheetGrid, SheetSize } from "./workbook/sheets";

/** A ledger out of a file, or one sentence that says why there is none. */
export type ReadLedgerFile =
  /** With the sheet it stands in: what is taken over is taken from there. */
  | { readonly ok: true; readonly ledger: Ledger; readonly source: LedgerSource }
  | { readonly ok: false; readonly sentence: string };

/** A county's applications of many years. */
const WIDEST: SheetSize = { rows: 60_000, columns: 60 };

const NO_WORKBOOK =
  "这不是 Excel 工作簿（.xlsx），没有读取。请用 Excel 或 WPS 打开台账，另存为 .xlsx 后再试。";
const NO_LEDGER =
  "没有找到台账：没有一张工作表有“收到日期、申请人类型、办结日期、办理结果”这些列。请核对台账的表头。";

/** A date is the number that the cell holds, whatever it shows. */
function gridOf({ name, cells, held }: SheetGrid): LedgerGrid {
  const cellAt = (cell: unknown, row: number, column: number): LedgerCell => {
    const number = held(row, column);
    if (number !== null) return number;
    return typeof cell === "string" || typeof cell === "number" ? cell : null;
  };
  return {
    name,
    rows: cells.map((row, at) => row.map((cell, column) => cellAt(cell, at, column))),
  };
}

/** Workbooks of old Macs count days from 1904: 1,462 more. */
const SHIFT_1904 = 1462;

function shift(parts: ReadonlyMap<string, Uint8Array>): number {
  const book = parts.get("xl/workbook.xml");
  if (book === undefined) return 0;
  return /<workbookPr\b[^<>]*\bdate1904="(?:1|true)"/u.test(new TextDecoder().decode(book))
    ? SHIFT_1904
    : 0;
}

/**
 * Reads the ledger in an .xlsx: the sheet that has its columns, also a hidden one.
 * @param format The edition whose results it is counted into.
 */
export async function readLedgerFile(bytes: Uint8Array, format: Format): Promise<ReadLedgerFile> {
  try {
    const file = fileKind(bytes);
    if (file.kind !== "xlsx") return { ok: false, sentence: NO_WORKBOOK };
    const parts = await cellParts(bytes, file.entries, LEDGER_LIMITS);
    const sheets = await sheetsOfParts(prepared(parts), WIDEST);
    const grids = sheets.map(gridOf);
    const days = shift(parts);
    const reading = readLedger(grids, format, days);
    switch (reading.kind) {
      case "read": {
        const { ledger } = reading;
        const { sheet: name, headings } = ledger;
        const grid = grids.find((one) => one.name === name) ?? { name, rows: [] };
        return { ok: true, ledger, source: { grid, headings, shift: days } };
      }
      case "none":
        return { ok: false, sentence: NO_LEDGER };
      case "several":
        return {
          ok: false,
          sentence: `${reading.sheets.map((name) => `“${name}”`).join("、")}都像台账，不知道该数哪一张，没有计数。请只留一张，其余的移到别的文件。`,
        };
      case "lacking":
        return {
          ok: false,
          sentence: `工作表“${reading.sheet}”没有${reading.columns.map((name) => `“${name}”`).join("、")}这几列，不能计数。请补上表头后再试。`,
        };
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, sentence: error.message };
  }
}
