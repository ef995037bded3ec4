import type { TableLayout } from "../../src/report/layout-types";
import type { Report } from "../../src/report/model";
import { piecesOf, printedRows } from "./reports";
import type { PrintedCell } from "./reports";
import { widthOf } from "./write-pdf";
import type { Drawn, DrawnPage, Stroke } from "./write-pdf";

/** How a report is printed. */
export interface Printing {
  readonly width: number;
  readonly height: number;
  /** How the lines of tables are drawn; null for tables without lines. */
  readonly lines: Stroke | null;
  /** So far the borders of two cells stand apart. */
  readonly apart?: number;
  /** The lines of the tables at their left and right are left out. */
  readonly openSides?: boolean;
  /** A line on every page. */
  readonly heading?: string;
  /** The page's number, as it is printed. */
  readonly number?: (page: number) => string;
}

export const PORTRAIT: Printing = { width: 595, height: 842, lines: "stroke" };

const MARGIN = 60;
const SIZE = 10;
const PITCH = 12;
const PADDING = 4;

/** A text broken into lines that are not wider. */
function wrapped(text: string, width: number, size: number): readonly string[] {
  return text.split("\n").flatMap((part) => {
    const lines = [""];
    for (const char of part) {
      const line = (lines.at(-1) ?? "") + char;
      if (widthOf(line) * size > width && line.length > 1) lines.push(char);
      else lines[lines.length - 1] = line;
    }
    return lines;
  });
}

class Printer {
  readonly pages: { readonly drawn: Drawn[] }[] = [];
  /** How many lines of a cell stand on earlier pages. */
  readonly #placed = new Map<PrintedCell, number>();
  #y = 0;

  constructor(readonly how: Printing) {
    this.#newPage();
  }

  get #drawn(): Drawn[] {
    return this.pages.at(-1)?.drawn ?? [];
  }

  #newPage(): void {
    const { width, height, heading, number } = this.how;
    this.pages.push({ drawn: [] });
    this.#y = height - MARGIN;
    if (heading !== undefined) this.#write(heading, MARGIN, height - 30, 9);
    const printed = number?.(this.pages.length);
    if (printed !== undefined) this.#write(printed, width / 2 - 20, 30, 9);
  }

  #write(text: string, x: number, y: number, size: number): void {
    if (text !== "") this.#drawn.push({ text, x, y, size });
  }

  #room(height: number): void {
    if (this.#y - height < MARGIN) this.#newPage();
  }

  paragraph(text: string, size: number, indent: number): void {
    wrapped(" ".repeat(indent) + text, this.how.width - 2 * MARGIN, size).forEach((line) => {
      this.#room(size * 1.6);
      const blanks = line.length - line.trimStart().length;
      this.#y -= size * 1.6;
      this.#write(line.trimStart(), MARGIN + blanks * 0.5 * size, this.#y, size);
    });
    this.#y -= 4;
  }

  table(layout: TableLayout, report: Report): void {
    const rows = printedRows(layout, report);
    const scale =
      (this.how.width - 2 * MARGIN) / layout.widths.reduce((sum, width) => sum + width, 0);
    const xs = layout.widths.reduce(
      (all, width) => [...all, (all.at(-1) ?? 0) + width * scale],
      [MARGIN],
    );
    const cells = rows.flat();
    const linesIn = (cell: PrintedCell): readonly string[] => {
      const width = (xs[cell.left + cell.columns] ?? 0) - (xs[cell.left] ?? 0);
      return wrapped(cell.text, width - 2 * PADDING, SIZE);
    };
    const heights = rows.map((row) =>
      Math.max(
        PITCH,
        ...row.filter((cell) => cell.rows === 1).map((c) => linesIn(c).length * PITCH),
      ),
    );
    for (const cell of cells.filter(({ rows: down }) => down > 1)) {
      const own = heights.slice(cell.top, cell.top + cell.rows).reduce((sum, h) => sum + h, 0);
      const last = cell.top + cell.rows - 1;
      heights[last] = (heights[last] ?? 0) + Math.max(0, linesIn(cell).length * PITCH - own);
    }
    for (let first = 0; first < rows.length;) {
      this.#room((heights[first] ?? 0) + 2 * PADDING);
      let end = first;
      let y = this.#y;
      const ys = [y];
      while (end < rows.length && y - (heights[end] ?? 0) - 2 * PADDING >= MARGIN) {
        y -= (heights[end] ?? 0) + 2 * PADDING;
        ys.push(y);
        end += 1;
      }
      for (const cell of cells) this.#cell(cell, xs, { first, end, ys }, linesIn(cell));
      this.#y = y - 10;
      first = Math.max(end, first + 1);
    }
  }

  #cell(
    cell: PrintedCell,
    xs: readonly number[],
    { first, end, ys }: { first: number; end: number; ys: readonly number[] },
    lines: readonly string[],
  ): void {
    const [from, to] = [Math.max(cell.top, first), Math.min(cell.top + cell.rows, end)];
    if (from >= to) return;
    const [left, right] = [xs[cell.left] ?? 0, xs[cell.left + cell.columns] ?? 0];
    const [top, bottom] = [ys[from - first] ?? 0, ys[to - first] ?? 0];
    // What finds no room above the page's end goes on in the rest of the cell.
    const room =
      to - first < ys.length - 1 || to === cell.top + cell.rows ? Infinity : top - bottom;
    const placed = this.#placed.get(cell) ?? 0;
    const here = lines.slice(placed, placed + Math.max(0, Math.floor((room - PADDING) / PITCH)));
    this.#placed.set(cell, placed + here.length);
    here.forEach((line, index) => {
      const free = right - left - widthOf(line) * SIZE;
      this.#write(line, left + free / 2, top - PADDING - (index + 0.85) * PITCH, SIZE);
    });
    const { lines: as, apart = 0, openSides } = this.how;
    if (as === null) return;
    const half = apart / 2;
    const [x0, x1, y0, y1] = [left + half, right - half, bottom + half, top - half];
    const open = openSides === true;
    const sides = [
      [x0, y0, x1, y0],
      [x0, y1, x1, y1],
      ...(open && cell.left === 0 ? [] : [[x0, y0, x0, y1]]),
      ...(open && cell.left + cell.columns === xs.length - 1 ? [] : [[x1, y0, x1, y1]]),
    ] as const;
    for (const [a = 0, b = 0, c = 0, d = 0] of sides) this.#drawn.push({ line: [a, b, c, d], as });
  }
}

/** The pages of a printed report. */
export function drawReport(report: Report, how: Printing): readonly DrawnPage[] {
  const printer = new Printer(how);
  for (const piece of piecesOf(report)) {
    if (piece.kind === "table") printer.table(piece.layout, report);
    else if (piece.kind === "title") printer.paragraph(piece.text, 18, 0);
    else if (piece.kind === "heading") printer.paragraph(piece.text, 14, 4);
    else printer.paragraph(piece.text, 12, 4);
  }
  return printer.pages.map(({ drawn }) => ({ width: how.width, height: how.height, drawn }));
}
