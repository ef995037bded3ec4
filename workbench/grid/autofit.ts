import { WrapStrategy } from "@univerjs/core";
import type { Area } from "./address";
import { readValue } from "./cells";
import type { Grid } from "./grid";
import { columnWidth, setColumnWidth, setRowHeight } from "./sizes";
import { drawn, readStyle } from "./styles";
import { DEFAULT_STYLE } from "./workbook-file";

/**
 * Sizes that follow the contents, estimated from the characters: without a screen there are no
 * fonts to measure, and Excel itself measures differently on every machine.
 */

const MARGIN = 6;
const LINE_HEIGHT = 1.3;

/** A line's width in points: a Chinese character is as wide as the font is high. */
function textWidth(line: string, fontSize: number): number {
  let width = 0;
  for (const character of line)
    width += /[\u2e80-\uffff]/.test(character) ? fontSize : fontSize * 0.55;
  return width;
}

interface Measured {
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly wraps: boolean;
}

function measure(grid: Grid, sheetId: string, row: number, column: number): Measured {
  const style = readStyle(grid, sheetId, row, column);
  return {
    lines: String(readValue(grid, sheetId, row, column)).split("\n"),
    fontSize: style.fs ?? DEFAULT_STYLE.fs,
    wraps: style.tb === WrapStrategy.WRAP,
  };
}

function isMerged(grid: Grid, sheetId: string, row: number, column: number): boolean {
  return grid.sheet(sheetId).getMergedCell(row, column) !== null;
}

/** Makes each column as wide as its widest cell. Merged cells do not count, as in Excel. */
export function autofitColumns(grid: Grid, sheetId: string, of: Area): void {
  const within = drawn(grid, sheetId, of);
  if (!within) return;
  for (let column = within.startColumn; column <= within.endColumn; column += 1) {
    let width = 0;
    for (let row = within.startRow; row <= within.endRow; row += 1) {
      if (isMerged(grid, sheetId, row, column)) continue;
      const { lines, fontSize } = measure(grid, sheetId, row, column);
      for (const line of lines) width = Math.max(width, textWidth(line, fontSize));
    }
    const target = { ...within, startColumn: column, endColumn: column };
    if (width > 0) setColumnWidth(grid, sheetId, target, width + MARGIN);
  }
}

/** Makes each row as high as its cells need with the columns as wide as they are. */
export function autofitRows(grid: Grid, sheetId: string, of: Area): void {
  const within = drawn(grid, sheetId, of);
  if (!within) return;
  for (let row = within.startRow; row <= within.endRow; row += 1) {
    let height = DEFAULT_STYLE.fs * LINE_HEIGHT;
    for (let column = within.startColumn; column <= within.endColumn; column += 1) {
      if (isMerged(grid, sheetId, row, column)) continue;
      const { lines, fontSize, wraps } = measure(grid, sheetId, row, column);
      const room = Math.max(columnWidth(grid, sheetId, column) - MARGIN, fontSize);
      const count = lines.reduce(
        (sum, line) => sum + (wraps ? Math.max(1, Math.ceil(textWidth(line, fontSize) / room)) : 1),
        0,
      );
      height = Math.max(height, count * fontSize * LINE_HEIGHT);
    }
    setRowHeight(grid, sheetId, { ...within, startRow: row, endRow: row }, Math.min(height, 409.5));
  }
}
