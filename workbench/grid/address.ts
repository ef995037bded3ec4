/** Cell addresses as Excel writes them, and rectangles of zero-based rows and columns. */

/** Excel's limits; a whole row or column reaches to them, whatever the grid has drawn. */
export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

/** A rectangle of cells, zero-based, both ends included. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** An address split at its exclamation mark; `sheet` is null where none is named. */
export interface SheetAddress {
  readonly sheet: string | null;
  readonly cells: string;
}

/** Makes a rectangle from its first cell and its size. */
export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

export const WHOLE_SHEET: Area = area(0, 0, LAST_ROW + 1, LAST_COLUMN + 1);

export const rowCount = (of: Area): number => of.endRow - of.startRow + 1;
export const columnCount = (of: Area): number => of.endColumn - of.startColumn + 1;
export const isWholeRows = (of: Area): boolean =>
  of.startColumn === 0 && of.endColumn === LAST_COLUMN;
export const isWholeColumns = (of: Area): boolean => of.startRow === 0 && of.endRow === LAST_ROW;

/** Whether the rectangle lies within the sheet. */
export function fits(of: Area): boolean {
  return (
    of.startRow >= 0 &&
    of.startColumn >= 0 &&
    of.endRow <= LAST_ROW &&
    of.endColumn <= LAST_COLUMN &&
    of.startRow <= of.endRow &&
    of.startColumn <= of.endColumn
  );
}

/** The common rectangle, or null. */
export function intersection(one: Area, other: Area): Area | null {
  const result = {
    startRow: Math.max(one.startRow, other.startRow),
    startColumn: Math.max(one.startColumn, other.startColumn),
    endRow: Math.min(one.endRow, other.endRow),
    endColumn: Math.min(one.endColumn, other.endColumn),
  };
  return result.startRow <= result.endRow && result.startColumn <= result.endColumn ? result : null;
}

/** The smallest rectangle around both. */
export function bounding(one: Area, other: Area): Area {
  return {
    startRow: Math.min(one.startRow, other.startRow),
    startColumn: Math.min(one.startColumn, other.startColumn),
    endRow: Math.max(one.endRow, other.endRow),
    endColumn: Math.max(one.endColumn, other.endColumn),
  };
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.startRow <= inner.startRow &&
    outer.startColumn <= inner.startColumn &&
    outer.endRow >= inner.endRow &&
    outer.endColumn >= inner.endColumn
  );
}

export function sameArea(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}

/** What is left of `from` when `cut` is taken away: up to four rectangles. */
export function subtract(from: Area, cut: Area): Area[] {
  const common = intersection(from, cut);
  if (common === null) return [from];
  return [
    { ...from, endRow: common.startRow - 1 },
    { ...from, startRow: common.endRow + 1 },
    {
      ...from,
      startRow: common.startRow,
      endRow: common.endRow,
      endColumn: common.startColumn - 1,
    },
    {
      ...from,
      startRow: common.startRow,
      endRow: common.endRow,
      startColumn: common.endColumn + 1,
    },
  ].filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** `A` → `0`, `AA` → `26`. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The address without its sheet, in Excel's short forms: `A1`, `A1:B2`, `1:3`, `A:C`. */
export function formatCells(of: Area): string {
  if (isWholeRows(of)) return `${String(of.startRow + 1)}:${String(of.endRow + 1)}`;
  if (isWholeColumns(of)) return `${columnName(of.startColumn)}:${columnName(of.endColumn)}`;
  const first = `${columnName(of.startColumn)}${String(of.startRow + 1)}`;
  const last = `${columnName(of.endColumn)}${String(of.endRow + 1)}`;
  return first === last ? first : `${first}:${last}`;
}

/** The same with dollar signs, as defined names are kept. */
export function formatAbsoluteCells(of: Area): string {
  return formatCells(of).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** A sheet's name as it stands in a formula: quoted unless plain letters, digits and `_`. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The full address: `'三、依申请公开'!A1:J29`. */
export function formatAddress(sheet: string, of: Area): string {
  return `${quoteSheet(sheet)}!${formatCells(of)}`;
}

/** Splits `'a''b'!A1` into `a'b` and `A1`. */
export function splitAddress(address: string): SheetAddress {
  const text = address.trim().replace(/^=/, "");
  const quoted = /^'((?:[^']|'')+)'!(.*)$/su.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), cells: quoted[2] ?? "" };
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheet: null, cells: text };
  return { sheet: text.slice(0, mark), cells: text.slice(mark + 1) };
}

/** Reads `A1`, `$A$1:B2`, `3:5`, `A:C`; null when it is no address of cells in a sheet. */
export function parseCells(text: string): Area | null {
  const clean = text.replaceAll("$", "").trim().toUpperCase();
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(clean);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(clean);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(clean);
  let corners: readonly [number, number, number, number];
  if (cells) {
    const row = Number(cells[2]) - 1;
    const column = columnIndex(cells[1] ?? "");
    corners = [
      row,
      column,
      cells[4] === undefined ? row : Number(cells[4]) - 1,
      cells[3] === undefined ? column : columnIndex(cells[3]),
    ];
  } else if (rows) {
    corners = [Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN];
  } else if (columns) {
    corners = [0, columnIndex(columns[1] ?? ""), LAST_ROW, columnIndex(columns[2] ?? "")];
  } else {
    return null;
  }
  const [rowA, columnA, rowB, columnB] = corners;
  const result = bounding(area(rowA, columnA), area(rowB, columnB));
  return fits(result) ? result : null;
}
