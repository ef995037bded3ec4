import { cellId } from "../report/cell";
import { addressOf } from "./placed-table";
import { splitAddress } from "./address";
import type { Attempt } from "./attempt";
import type { BlankToFill } from "./contract";
import { readReport } from "./read";
import { attempt } from "./run";

/**
 * 填 0: reads again and writes only where the cell is still blank, so that nothing typed in the
 * meantime is lost. Says how many cells it wrote.
 */
export function fillBlanks(
  blanks: readonly BlankToFill[],
): Promise<Attempt<{ readonly written: number }>> {
  return attempt(async (context) => {
    const reading = await readReport(context, true);
    let written = 0;
    for (const { cell, value } of blanks) {
      const table = reading.tables.find(({ layout }) => layout.key === cell.table);
      const there = table?.cells.get(cellId(cell));
      const place = splitAddress(addressOf(reading.tables, cell) ?? "");
      if (place === undefined || there?.value !== null || there.isFormula) continue;
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.getRange(place.local).values = [[value]];
      written += 1;
    }
    await context.sync();
    return { written };
  });
}
