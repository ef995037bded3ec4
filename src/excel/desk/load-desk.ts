import { DESK_SHEET_KEYS } from "../../collect/sheets/names";
import type { DeskSheetKey } from "../../collect/sheets/names";
import type { DeskGrid, GridCell } from "../../collect/sheets/read/grid";
import { readDesk } from "../../collect/sheets/read/read-desk";
import type { KeptDesk } from "../contract/desk-contract";
import { readAreas } from "../reading/read-areas";
import { findSheets } from "./find-sheets";
import type { DeskSheetThere } from "./find-sheets";
import { rememberReturns } from "./last-read";

/** What a value takes in an answer: most cells of 明细 hold a small number or nothing. */
export const VALUE_BYTES = 6;

function cellOf(value: unknown): GridCell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  return JSON.stringify(value);
}

/** What each of the officer's sheets holds, from A1 on: one request for most workbooks. */
async function gridsOf(
  context: Excel.RequestContext,
  desk: ReadonlyMap<DeskSheetKey, DeskSheetThere>,
): Promise<readonly DeskGrid[]> {
  const sheets = DESK_SHEET_KEYS.flatMap((known) => {
    const sheet = desk.get(known);
    return sheet === undefined ? [] : [{ ...sheet, known }];
  });
  const filled = sheets.filter(({ rows, columns }) => rows > 0 && columns > 0);
  const read = await readAreas(
    context,
    filled.map(({ id, rows, columns }) => ({
      id,
      area: { top: 0, left: 0, rows, columns },
      properties: { values: true },
      cellBytes: VALUE_BYTES,
    })),
  );
  return sheets.map(({ name, known, ...sheet }) => {
    const at = filled.findIndex(({ id }) => id === sheet.id);
    const rows = (read[at]?.values ?? []).map((row) => row.map(cellOf));
    return { name, known, rows };
  });
}

/** Reads the officer's sheets, wherever they stand and whatever they are called; null without any. */
export async function loadDesk(context: Excel.RequestContext): Promise<KeptDesk | null> {
  const { desk } = await findSheets(context, { sums: false });
  if (desk.size === 0) return null;
  const kept = readDesk(await gridsOf(context, desk));
  rememberReturns(kept?.returns ?? []);
  return kept;
}
