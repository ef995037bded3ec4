/** A rectangle of a worksheet, counted from 0. */
export interface SheetArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** "D5" of a cell counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** "D5:J29" of an area; a single cell without a colon. */
export function areaAddress({ top, left, rows, columns }: SheetArea): string {
  const first = cellAddress(top, left);
  const last = cellAddress(top + rows - 1, left + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The sheet's name as formulas write it: always quoted, which Excel accepts for every name. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Where something stands in the workbook: the sheet's name and the address without it. */
export interface SheetAddress {
  readonly sheet: string;
  readonly local: string;
}

/** Splits "'三、依申请公开'!D5:J29"; undefined when no sheet is named. */
export function splitAddress(address: string): SheetAddress | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const local = match?.[3];
  return sheet === undefined || local === undefined ? undefined : { sheet, local };
}

/** The top left cell of a local address, counted from 0; whole rows and columns start at 0. */
export function topLeft(local: string): { row: number; column: number } {
  const match = /^\$?([A-Z]*)\$?(\d*)/.exec(local.split(",")[0] ?? "");
  const letters = match?.[1] ?? "";
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Math.max(0, Number(match?.[2] ?? "1") - 1), column: Math.max(0, column - 1) };
}
