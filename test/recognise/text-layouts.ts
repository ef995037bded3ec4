import type { TableLayout } from "../../src/report/layout-types";
import { recogniseLines } from "../../src/recognise/lines";
import { stackGrids } from "../../src/recognise/stack";
import type { SourceGrid } from "../../src/recognise/types";
import type { Cells } from "./grids";

/** A cell's text with one line break where it has any. */
const lines = (cell: unknown): string =>
  String(cell)
    .replace(/[\s\u200b]*[\r\n][\s\u200b]*/gu, "\n")
    .trim();

/** A table with a row a line, its cells parted by tabs. */
export const asRows = (cells: Cells): string =>
  cells.map((row) => row.map((cell) => lines(cell).replaceAll("\n", " ")).join("\t")).join("\n");

/** A table with a cell a line: each begins with a tab, an empty line ends a row. */
export const asCells = (cells: Cells): string =>
  cells
    // What a formula shows ("少 12") stays in one line.
    .map((row) => row.map((cell) => `\t${lines(cell).replace(/\n(?=-?\d+$)/u, " ")}\n`).join(""))
    .join("\n");

/** How a page of a PDF may set a label that is too long for its column. */
export interface PageStyle {
  /** Characters of a label in one line. */
  readonly labelWidth: number;
  /** The line of a broken label that has the numbers; beyond its last line, one of their own. */
  readonly numbersLine: number;
  /** Where labels of groups stand: on a line of their own or before the first row of theirs. */
  readonly groupsAlone: boolean;
  /** Rows on a page; a page ends with its printed number. */
  readonly pageRows: number;
}

export const PAGE: PageStyle = {
  labelWidth: 22,
  numbersLine: 9,
  groupsAlone: true,
  pageRows: 100,
};

const LEFT = 46;
const STEP = 8;

function put(line: string, at: number, text: string): string {
  return line.padEnd(at) + text;
}

const broken = (text: string, width: number): readonly string[] =>
  text.match(new RegExp(`.{1,${String(width)}}`, "gu")) ?? [];

/** The lines of the headings over the numbers, each broken after two characters. */
function headingLines(layout: TableLayout, first: number, above: number): readonly string[] {
  const over = layout.labels.filter(
    ({ role, top }) => role !== "row" && role !== "group" && top > above && top < first,
  );
  const columns = layout.cells.filter(({ top }) => top === first).sort((a, b) => a.left - b.left);
  const at = (left: number): number =>
    LEFT +
    STEP *
      Math.max(
        0,
        columns.findIndex((cell) => cell.left >= left),
      );
  const lowest = over.filter(
    ({ role, top, rows, left }) =>
      role === "column" && top + rows === first && columns.some((cell) => cell.left === left),
  );
  const bands = over.filter((label) => !lowest.includes(label));
  const lines = bands
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map(({ text, left, role }) => put("", role === "corner" ? 0 : at(left), text));
  const stacks = [...lowest].sort((a, b) => a.left - b.left);
  const height = Math.max(...stacks.map(({ text }) => Math.ceil(text.length / 2)));
  for (let row = 0; row < height; row += 1) {
    lines.push(
      stacks.reduce((line, { text, left }) => {
        const piece = text.slice(2 * row, 2 * row + 2);
        return piece === "" ? line : put(line, at(left), piece);
      }, ""),
    );
  }
  return lines;
}

/** A table as a program that turns a PDF into text writes it: columns held apart by blanks. */
export function asPage(
  layout: TableLayout,
  value: (row: number, column: number) => unknown,
  style: PageStyle = PAGE,
): string {
  const lines: string[] = [];
  const tops = [...new Set(layout.cells.map(({ top }) => top))].sort((a, b) => a - b);
  let above = -1;
  tops.forEach((top, index) => {
    const label = layout.labels.find((each) => each.role === "row" && each.top === top);
    const headed = layout.labels.some(
      (each) => each.role === "column" && each.top > above && each.top < top,
    );
    if (headed) lines.push(...headingLines(layout, top, above));
    if (index > 0 && index % style.pageRows === 0) lines.push("", "      - 3 -", "");
    const groups = layout.labels
      .filter((each) => each.role === "group" && each.top === top)
      .map(({ text }) => text);
    const indent = groups.length > 0 && !style.groupsAlone ? `${groups.join("  ")}  ` : "  ";
    const own = label === undefined ? [""] : [...broken(label.text, style.labelWidth)];
    const at = Math.min(style.numbersLine, own.length);
    if (at === own.length && own.length > 1) own.push("");
    const numbers = layout.cells
      .filter((cell) => cell.top === top)
      .sort((a, b) => a.left - b.left)
      .map((cell) => value(cell.top, cell.left));
    own.forEach((text, line) => {
      const words = line === 0 ? `${indent}${text}` : text === "" ? "" : `    ${text}`;
      const wide = own.length === 1 || line === at;
      lines.push(
        wide
          ? numbers.reduce<string>(
              (row, number, column) => put(row, LEFT + STEP * column, String(number)),
              words,
            )
          : words,
      );
    });
    if (style.groupsAlone) lines.push(...groups.map((text) => `  ${text}`));
    above = top;
  });
  return lines.join("\n");
}

/** The grid that a document's tables are read from. */
export function gridOf(text: string): SourceGrid {
  const grids = recogniseLines(text).flatMap((block) =>
    block.kind === "grid" ? [block.grid] : [],
  );
  return stackGrids(grids).grid;
}

/** The paragraphs of a text. */
export const paragraphsIn = (text: string): readonly string[] =>
  recogniseLines(text).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
