import { cellId } from "../../report/cell";
import type { CellKey, CellValue } from "../../report/cell";
import type { Report } from "../../report/model";
import { valueAt } from "../../report/model";

/** The report that a finding is of: the values of its cells, and which set of tables it is. */
export interface JustifiedReport {
  readonly report: Report;
  /** A workbook can hold several sets of tables; elsewhere there is one, 1. */
  readonly set: number;
}

/** A cell and what it holds. */
export interface HeldCell {
  readonly cell: CellKey;
  readonly value: CellValue;
}

export function heldCells(cells: readonly CellKey[], { report }: JustifiedReport): HeldCell[] {
  return cells.map((cell) => ({ cell, value: valueAt(report, cell) ?? null }));
}

/**
 * How the sheet 审核说明 names a place: with the year, since a sheet can go on into the next one,
 * and of another set than the first with whose tables these are.
 */
export function placeInWorkbook(place: string, { report, set }: JustifiedReport): string {
  const year = `${String(report.year)} 年：${place}`;
  return set === 1 ? year : `${report.organisation} ${year}`;
}

/** How every key begins. */
const KEY = /^说明\/\d+\/.+#[0-9a-f]{16}$/su;

export function isKey(text: string): boolean {
  return KEY.test(text);
}

/**
 * Names a finding in the workbook: the rule and the place first, then a digest of the year and of
 * everything that must not change. Keys of one `whereOf` differ in what stood there.
 */
export function keyOf(
  { report, set }: JustifiedReport,
  where: readonly string[],
  held: readonly HeldCell[],
  words: readonly (string | number | null)[],
): string {
  const values = held.map(({ cell, value }) => [cellId(cell), value]);
  const what = digest(JSON.stringify([report.year, values, words]));
  return `${["说明", String(set), ...where].join("/")}#${what}`;
}

/** The rule and the place of a key. */
export function whereOf(key: string): string {
  return key.slice(0, key.lastIndexOf("#"));
}

/** Stands in for a key that was lost: what the row says in words. */
export function wordsKey(place: string, rule: string, values: string): string {
  return `文字/${[place, rule, values].map(squeezed).join("/")}`;
}

const squeezed = (text: string): string => text.replace(/\s+/gu, "");

/** FNV-1a twice, from two beginnings, as 16 hexadecimal digits. */
export function digest(text: string): string {
  return [0x811c9dc5, 0x01234567].map((start) => hash(text, start)).join("");
}

function hash(text: string, start: number): string {
  let value = start;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}
