import type { CellKey, CellValue } from "../../src/report/cell";
import type { LabelCell, TableLayout } from "../../src/report/layout-types";
import { printTable } from "./grids";

/** What a table's number cells hold, as a page shows it. */
export type Shown = (cell: CellKey) => CellValue;

/** How a PDF reader copies a table whose cells it does not know: a row a line. */
export interface CopyStyle {
  /** Characters of a row's label in one line. */
  readonly labelWidth: number;
  /** Characters of a group's label in one line; 1 for a narrow column. */
  readonly groupWidth: number;
  /** Characters of a heading in one line. */
  readonly headingWidth: number;
  /** Where the numbers of a broken label stand: after its last line, its first, or on their own. */
  readonly numbers: "last" | "first" | "own";
  /** Whether headings stand in a line or each on its own. */
  readonly headingsInLine: boolean;
  /** Rows on a page; at its end stand its number and the headings again. */
  readonly pageRows: number;
}

const broken = (text: string, width: number): string[] => [
  ...(text.match(new RegExp(`.{1,${String(width)}}`, "gu")) ?? []),
];

const show = (value: CellValue): string => (value === null ? "" : String(value));

/** The headings between one row of numbers and the next, row by row from left to right. */
function headingLines(
  layout: TableLayout,
  above: number,
  top: number,
  { headingWidth, headingsInLine }: CopyStyle,
): readonly string[] {
  const over = layout.labels.filter(
    (label) =>
      label.role !== "row" && label.role !== "group" && label.top > above && label.top < top,
  );
  const rows = [...new Set(over.map((label) => label.top))].sort((a, b) => a - b);
  return rows.flatMap((row) => {
    const texts = over
      .filter((label) => label.top === row)
      .sort((a, b) => a.left - b.left)
      .map(({ text }) => broken(text, headingWidth));
    return headingsInLine && texts.every(({ length }) => length === 1)
      ? [texts.flat().join(" ")]
      : texts.flat();
  });
}

function rowLines(label: LabelCell, numbers: readonly string[], style: CopyStyle): string[] {
  const pieces = broken(label.text, style.labelWidth);
  const line = numbers.filter((number) => number !== "").join(" ");
  if (line === "") return pieces;
  if (style.numbers === "own") return [...pieces, line];
  const at = style.numbers === "first" ? 0 : pieces.length - 1;
  return pieces.map((piece, index) => (index === at ? `${piece} ${line}` : piece));
}

/** A table with a row a line and one blank between its cells; blank cells leave nothing. */
export function asCopied(layout: TableLayout, value: Shown, style: CopyStyle): string {
  const lines: string[] = [];
  const tops = [...new Set(layout.cells.map(({ top }) => top))].sort((a, b) => a - b);
  let above = -1;
  tops.forEach((top, index) => {
    lines.push(...headingLines(layout, above, top, style));
    if (index > 0 && index % style.pageRows === 0) {
      lines.push("- 3 -", ...headingLines(layout, -1, tops[0] ?? 0, style));
    }
    for (const group of layout.labels) {
      if (group.role === "group" && group.top === top) {
        lines.push(...broken(group.text, style.groupWidth));
      }
    }
    const numbers = layout.cells
      .filter((cell) => cell.top === top)
      .sort((a, b) => a.left - b.left)
      .map((cell) => show(value(cell.key)));
    const label = layout.labels.find((each) => each.role === "row" && each.top === top);
    lines.push(
      ...(label === undefined
        ? [numbers.filter((number) => number !== "").join(" ")]
        : rowLines(label, numbers, style)),
    );
    above = top;
  });
  return lines.join("\n");
}

/** A table whose every cell is a line; blank cells leave nothing. `gap` stands between them. */
export function asCellLines(layout: TableLayout, value: Shown, gap: string): string {
  return printTable(layout, value)
    .flat()
    .filter((cell) => cell !== "")
    .map(String)
    .join(gap);
}

const cellsOf = (layout: TableLayout, value: Shown): readonly (readonly string[])[] =>
  printTable(layout, value).map((row) => row.map(String));

/** A Markdown table. */
export function asMarkdown(layout: TableLayout, value: Shown): string {
  const rows = cellsOf(layout, value).map((row) => `| ${row.join(" | ")} |`);
  const rule = `|${" --- |".repeat(layout.columns)}`;
  return [rows[0], rule, ...rows.slice(1)].join("\n");
}

/** Cells parted by bars alone. */
export const asBars = (layout: TableLayout, value: Shown): string =>
  cellsOf(layout, value)
    .map((row) => row.join("|"))
    .join("\n");

/** A table drawn with characters, its labels broken in their cells. */
export function asGridTable(layout: TableLayout, value: Shown): string {
  const width = 14;
  const rule = `+${`${"-".repeat(width + 2)}+`.repeat(layout.columns)}`;
  const lines = [rule];
  for (const row of cellsOf(layout, value)) {
    const pieces = row.map((cell) => broken(cell, width));
    const height = Math.max(1, ...pieces.map(({ length }) => length));
    for (let at = 0; at < height; at += 1) {
      lines.push(`| ${pieces.map((cell) => (cell[at] ?? "").padEnd(width)).join(" | ")} |`);
    }
    lines.push(rule);
  }
  return lines.join("\n");
}

const quoted = (cell: string): string =>
  /[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** CSV as a spreadsheet saves it. */
export const asCsv = (layout: TableLayout, value: Shown): string =>
  cellsOf(layout, value)
    .map((row) => row.map(quoted).join(","))
    .join("\r\n");
