import { cellParts } from "./read-workbook";
import { fileKind } from "./file-kind";
import { Refusal } from "./refusal";
import { prepared } from "./workbook/prepared";
import { sheetsOfParts } from "./workbook/sheets";
import type { SheetSize } from "./workbook/sheets";

/** A sheet with what its cells hold. */
export interface CellSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** The sheets of a workbook, or one sentence that says why there are none. */
export type ReadCells =
  | { readonly ok: true; readonly sheets: readonly CellSheet[] }
  | { readonly ok: false; readonly sentence: string };

/** 明细 has a column a cell of the form, and a line a unit. */
const WIDEST: SheetSize = { rows: 5_000, columns: 300 };

const NO_WORKBOOK = "这不是 Excel 工作簿（.xlsx）。请选择上年汇总时保存的工作簿。";

const valueOf = (cell: unknown): string | number | boolean | null =>
  typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : null;

/** Reads what the cells of an .xlsx hold, hidden sheets included. */
export async function readCells(bytes: Uint8Array): Promise<ReadCells> {
  try {
    const file = fileKind(bytes);
    if (file.kind !== "xlsx") return { ok: false, sentence: NO_WORKBOOK };
    const parts = await cellParts(bytes, file.entries);
    const sheets = await sheetsOfParts(prepared(parts), WIDEST);
    return {
      ok: true,
      sheets: sheets.map(({ name, cells }) => ({
        name,
        rows: cells.map((row) => row.map(valueOf)),
      })),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, sentence: error.message };
  }
}
