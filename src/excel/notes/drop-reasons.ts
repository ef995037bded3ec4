import { areaAddress } from "../../report/address";
import { lookAtKept } from "./keep-look";
import { KEPT_COLUMNS } from "../reading/kept-place";
import type { KeptPlace, KeptRow } from "../reading/kept-place";
import { readReport } from "../reading/read";
import { readAgainSoon } from "../host/reread-soon";
import { writeStrayKeys } from "./write-kept";

/**
 * 撤回说明: takes the rows away. Where the user has written beside one, only our cells are emptied.
 */
export async function dropReasons(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<void> {
  const reading = await readReport(context, true);
  if (reading.kept.sheet === null) return;
  const { sheet: name, contents } = await lookAtKept(context, reading);
  const rows = contents.rows.filter(({ reason }) => keys.includes(reason.key));
  if (name === null || rows.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(name);
  writeStrayKeys(sheet, contents.place, contents.rows);
  // From below, so that the rows above keep their numbers.
  for (const row of [...rows].reverse()) take(sheet, contents.place, row);
  await context.sync();
  readAgainSoon();
}

function take(sheet: Excel.Worksheet, { columns }: KeptPlace, { row, shared }: KeptRow): void {
  const number = String(row + 1);
  if (!shared) {
    sheet.getRange(`${number}:${number}`).delete("Up");
    return;
  }
  for (const name of KEPT_COLUMNS) {
    const cell = areaAddress({ top: row, left: columns[name], rows: 1, columns: 1 });
    sheet.getRange(cell).clear("Contents");
  }
}
