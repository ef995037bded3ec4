import type { Justification } from "../../check/review/justification";
import { areaAddress, quoteSheet } from "../../report/address";
import { put } from "../host/enter";
import { across, cellOf, topOf } from "./kept-cells";
import { KEPT_COLUMNS, KEPT_HEADINGS } from "../reading/kept-place";
import type { KeptColumn, KeptPlace, KeptRow } from "../reading/kept-place";
import { sealedKey } from "../reading/kept-seal";

/** A reason and the row it goes to. */
export interface RowWrite {
  readonly row: number;
  /** Whether the row is added; else it has its reason, date and key written anew. */
  readonly isNew: boolean;
  readonly entry: Justification;
}

/** Rows under the list that belong to it, for rows that the user adds or moves there. */
const SPARE_ROWS = 50;

/** What the defined name covers. */
export function keptArea(place: KeptPlace): string {
  const top = topOf(place);
  const rows = place.end + SPARE_ROWS - top;
  return areaAddress({ top, rows, ...across(place, KEPT_COLUMNS) });
}

/** The same as the formula of the name: ='审核说明'!$A$3:$F$54. */
export function keptFormula(sheet: string, place: KeptPlace): string {
  const area = keptArea(place).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${quoteSheet(sheet)}!${area}`;
}

/** Queues the headings of a new sheet. In one that is there only the hidden one may be missing. */
export function writeKeptHeading(
  sheet: Excel.Worksheet,
  { headingRow, columns }: KeptPlace,
  isNew: boolean,
): void {
  if (headingRow < 0) return;
  for (const name of isNew ? KEPT_COLUMNS : (["key"] as const)) {
    put(cellOf(sheet, headingRow, columns[name]), [[KEPT_HEADINGS[name]]]);
  }
}

/** Queues reading the reasons from the first to the last of these rows. */
export function queueReasons(
  sheet: Excel.Worksheet,
  { columns }: KeptPlace,
  rows: readonly RowWrite[],
): { readonly top: number; readonly range: Excel.Range } {
  const at = rows.map(({ row }) => row);
  const top = Math.min(...at);
  const area = { top, left: columns.reason, rows: Math.max(...at) - top + 1, columns: 1 };
  return { top, range: sheet.getRange(areaAddress(area)).load("values") };
}

/** Queues the keys that were left behind when the other cells of their rows were sorted. */
export function writeStrayKeys(
  sheet: Excel.Worksheet,
  { columns }: KeptPlace,
  rows: readonly KeptRow[],
): void {
  for (const { row, reason, stray } of rows) {
    if (stray) put(cellOf(sheet, row, columns.key), [[sealedKey(reason)]]);
  }
}

/** Queues the rows. What a row that stands there says of its finding stays. */
export function writeKeptRows(
  sheet: Excel.Worksheet,
  { columns }: KeptPlace,
  rows: readonly RowWrite[],
): void {
  const write = (names: readonly KeptColumn[], run: readonly RowWrite[]): void => {
    const [first] = run;
    if (first === undefined) return;
    for (const name of names) {
      const area = { top: first.row, left: columns[name], rows: run.length, columns: 1 };
      put(
        sheet.getRange(areaAddress(area)),
        run.map(({ entry }) => [name === "key" ? sealedKey(entry) : entry[name]]),
      );
    }
  };
  // Added rows follow one another.
  write(
    KEPT_COLUMNS,
    rows.filter(({ isNew }) => isNew),
  );
  for (const row of rows) if (!row.isNew) write(["reason", "date", "key"], [row]);
}
