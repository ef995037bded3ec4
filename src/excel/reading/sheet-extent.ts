import { areaAddress, splitAddress, topLeft } from "../../report/address";
import type { SheetArea } from "../../report/address";
import { isExcelError } from "../host/refusal";
import { bytesOf } from "./answer-size";
import type { SheetCells } from "./search-sheets";
import type { SheetId } from "./read-request";

/** How much a sheet holds, and what stands there if that is little. */
export interface SheetExtent {
  readonly sheet: SheetId;
  readonly used: SheetArea;
  /** All that the sheet holds; null where it is more than was looked at. */
  readonly cells: SheetCells | null;
  /** What a value takes in an answer, by those that were seen. */
  readonly valueBytes: number;
}

/** So many cells of all sheets together are looked at with their sizes. */
const LOOKED = 6000;
/** As wide as the widest table with what stands beside it. */
const COLUMNS = 16;
/** What a value takes where none was seen. */
const USUAL_BYTES = 24;

/** What of each of some sheets is looked at in one request: the whole of most sheets. */
function cornerOf(sheets: number): string {
  const rows = Math.min(200, Math.max(1, Math.floor(LOOKED / COLUMNS / Math.max(1, sheets))));
  return areaAddress({ top: 0, left: 0, rows, columns: COLUMNS });
}

/** "'Sheet1'!B2:D9" → where that is, counted from 0. */
function areaOf(address: string): SheetArea {
  const local = splitAddress(address)?.local ?? address;
  const [first = local, last = first] = local.split(":");
  const [from, to] = [topLeft(first), topLeft(last)];
  return {
    top: from.row,
    left: from.column,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  };
}

/**
 * Asks how much stands on sheets, and reads what fits into one answer: the whole of a small sheet.
 * One request. Empty sheets are left out.
 */
export async function lookAtSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetId[],
): Promise<readonly SheetExtent[]> {
  try {
    return await look(context, sheets, cornerOf(sheets.length));
  } catch (error) {
    // Long texts: then their sizes alone.
    if (!isExcelError(error) || error.code !== "ResponsePayloadSizeLimitExceeded") throw error;
    return look(context, sheets, null);
  }
}

async function look(
  context: Excel.RequestContext,
  sheets: readonly SheetId[],
  corner: string | null,
): Promise<readonly SheetExtent[]> {
  const queued = sheets.map((sheet) => {
    const used = context.workbook.worksheets
      .getItem(sheet.id)
      .getUsedRangeOrNullObject(true)
      .load("address");
    const seen =
      corner === null
        ? null
        : used.getIntersectionOrNullObject(corner).load("address,values,formulas,text");
    return { sheet, used, seen };
  });
  await context.sync();
  return queued.flatMap(({ sheet, used, seen }): SheetExtent[] => {
    if (used.isNullObject) return [];
    const area = areaOf(used.address);
    if (seen === null || seen.isNullObject) {
      return [{ sheet, used: area, cells: null, valueBytes: USUAL_BYTES }];
    }
    const { values, formulas, text, address } = seen;
    const valueBytes = bytesOf(values) / (values.length * (values[0]?.length ?? 1));
    if (address !== used.address) return [{ sheet, used: area, cells: null, valueBytes }];
    const origin = { row: area.top, column: area.left };
    const cells = {
      sheet: sheet.name,
      grid: { cells: values, texts: text, origin, name: sheet.name },
      formulas,
    };
    return [{ sheet, used: area, cells, valueBytes }];
  });
}
