import type { Justification } from "../../check/review/justification";
import { areaAddress, quoteSheet } from "../../report/address";
import { CONTENTS, standingAt } from "../host/contents";
import { entered, put } from "../host/enter";
import { across, cellOf, topOf } from "./kept-cells";
import { KEPT_COLUMNS, KEPT_HEADINGS } from "../reading/kept-place";
import type { KeptColumn, KeptPlace, KeptRow } from "../reading/kept-place";
import { sealedKey } from "../reading/kept-seal";
import type { Misplaced } from "../tables/write-blocks";

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

/**
 * Queues the headings of a new sheet, all at once: by them it is known for ours, however soon after
 * that Excel fails. In one that is there only the hidden one may be missing.
 */
export function writeKeptHeading(sheet: Excel.Worksheet, place: KeptPlace, isNew: boolean): void {
  const { headingRow: top, columns } = place;
  if (top < 0) return;
  if (!isNew) cellOf(sheet, top, columns.key).values = [[KEPT_HEADINGS.key]];
  else
    sheet.getRange(areaAddress({ top, rows: 1, ...across(place, KEPT_COLUMNS) })).values = [
      KEPT_COLUMNS.map((name) => KEPT_HEADINGS[name]),
    ];
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

/** Rows that follow one another, as they are written: one line of cells each, in one go. */
interface QueuedRows {
  readonly range: Excel.Range;
  readonly after: Excel.Range;
  readonly top: number;
  readonly left: number;
  readonly lines: readonly (readonly (string | null)[])[];
}

/**
 * Queues the rows, each whole or not at all, and reading what stood there before and stands there
 * then. What a row that stands there says of its finding stays.
 */
export function writeKeptRows(
  sheet: Excel.Worksheet,
  place: KeptPlace,
  rows: readonly RowWrite[],
): readonly QueuedRows[] {
  // Added rows follow one another.
  const added = rows.filter(({ isNew }) => isNew);
  const others = rows.filter(({ isNew }) => !isNew).map((row) => [row]);
  return [...(added.length === 0 ? [] : [added]), ...others].flatMap((run): QueuedRows[] => {
    const top = run[0]?.row ?? 0;
    const { left, columns } = across(place, KEPT_COLUMNS);
    const range = sheet
      .getRange(areaAddress({ top, left, rows: run.length, columns }))
      .load(CONTENTS);
    const lines = run.map((row) => lineOf(row, place, left, columns));
    // Null leaves a cell alone: the user has put columns of his own between ours.
    range.numberFormat = lines.map((line) =>
      line.map((text) => (text === null ? null : "General")),
    );
    range.values = lines.map((line) => line.map((text) => (text === null ? null : entered(text))));
    return [{ range, after: range.getResizedRange(0, 0).load(CONTENTS), top, left, lines }];
  });
}

function lineOf(
  { entry, isNew }: RowWrite,
  { columns: at }: KeptPlace,
  left: number,
  columns: number,
): readonly (string | null)[] {
  const names: readonly KeptColumn[] = isNew ? KEPT_COLUMNS : ["reason", "date", "key"];
  return Array.from({ length: columns }, (_, column) => {
    const name = names.find((each) => at[each] === left + column);
    if (name === undefined) return null;
    return name === "key" ? sealedKey(entry) : entry[name];
  });
}

/** The cells that somebody else wrote to between the look at them and the writing. */
export function overtaken(
  rows: readonly QueuedRows[],
  looked: (row: number, column: number) => unknown,
): readonly Misplaced[] {
  return rows.flatMap(({ range, after, top, left, lines }) =>
    lines.flatMap((line, row) =>
      line.flatMap((text, column): Misplaced[] => {
        if (text === null) return [];
        const belongs = standingAt(range, row, column);
        if (belongs.value === looked(top + row, left + column)) return [];
        const stands = standingAt(after, row, column);
        return [{ range: range.getCell(row, column), stands, belongs }];
      }),
    ),
  );
}
