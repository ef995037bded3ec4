import { LAYOUTS, formatForYear } from "../../report/formats";
import { topLeft } from "../../report/address";
import { readNamed } from "../reading/read-named";
import type { PlacedTable } from "../reading/placed-table";
import { quoteSheet } from "../../report/address";
import { queueLook } from "./bands";
import type { LookedSheet } from "./bands";
import type { SumThere } from "./find-sums";
import { isFormulaEntry } from "./cells";

/** 核对 and the lines on what is counted stand under a table in so many rows. */
const UNDER = 30;

/** A table of the sum as it was looked at. */
export interface LookedSum {
  readonly there: SumThere;
  readonly sheet: LookedSheet;
  /** Null where its rows or columns were changed. */
  readonly placed: PlacedTable | null;
}

/** Queues looking at a table of the sum; what it gives is called when the request is done. */
export function queueSum(
  context: Excel.RequestContext,
  there: SumThere,
  year: number,
): () => LookedSum {
  const { row: top, column: left } = topLeft(there.area);
  const { key: format } = formatForYear(year);
  const layout = LAYOUTS[format][there.table];
  const look = queueLook(context, {
    id: there.id,
    rows: top + layout.rows + UNDER,
    columns: left + layout.columns,
  });
  return () => {
    const sheet = look();
    const cut = <T>(of: (row: number, column: number) => T): T[][] =>
      Array.from({ length: layout.rows }, (_row, row) =>
        Array.from({ length: layout.columns }, (_column, column) => of(top + row, left + column)),
      );
    const placed = readNamed({
      table: there.table,
      note: { format, year, totals: "formulas", organisation: "" },
      address: `${quoteSheet(there.name)}!${there.area}`,
      values: cut((row, column) => sheet.values[row]?.[column]),
      formulas: cut((row, column) => {
        const entry = sheet.entryAt(row, column);
        return isFormulaEntry(entry) ? entry.formula : entry;
      }),
      text: [],
      heading: null,
    });
    return { there, sheet, placed: placed ?? null };
  };
}
