import { cellId } from "../report/cell";
import { addressOf } from "./placed-table";
import { splitAddress } from "../report/address";
import type { Attempt } from "./attempt";
import type { CellFix } from "./contract";
import { readReport } from "./read";
import { attempt } from "./run";

/**
 * 填 0 and 采纳: reads again and writes only where the cell still holds what the fix was offered
 * for, so that nothing typed in the meantime is lost. Says how many cells it wrote.
 */
export function writeFixes(
  fixes: readonly CellFix[],
): Promise<Attempt<{ readonly written: number }>> {
  return attempt(async (context) => {
    const reading = await readReport(context, true);
    let written = 0;
    for (const { cell, from, value } of fixes) {
      const table = reading.tables.find(({ layout }) => layout.key === cell.table);
      const there = table?.cells.get(cellId(cell));
      const place = splitAddress(addressOf(reading.tables, cell) ?? "");
      if (place === undefined || there?.value !== from || there.isFormula) continue;
      const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.local);
      // A cell in the format "text" would take the number for a text again.
      if (from !== null) range.numberFormat = [[there.cell.kind === "money" ? "General" : "0"]];
      range.values = [[value]];
      written += 1;
    }
    await context.sync();
    return { written };
  });
}
