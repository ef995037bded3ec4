import { cellOfText } from "../../recognise/cell-text";
import type { Block } from "../../recognise/document";
import { readNumber } from "../../report/number-text";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { textRows } from "../text-rows";
import { Flow } from "./flow";

/** A cell while its content is read. */
export interface HtmlCell {
  readonly flow: Flow;
  readonly columns: number;
  readonly rows: number;
  /** The number that a spreadsheet has in the cell, where it shows it rounded or with commas. */
  readonly held: number | null;
}

type Attributes = Readonly<Record<string, string>>;

function spanOf(attribute: string | undefined, most: number): number {
  const span = Number.parseInt(attribute ?? "1", 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), most);
}

/** Opens a cell. Spans are bounded: a page may say colspan="99999999". */
export function newCell(attributes: Attributes): HtmlCell {
  return {
    flow: new Flow(),
    columns: spanOf(attributes["colspan"], MAX_COLUMNS),
    rows: spanOf(attributes["rowspan"], MAX_ROWS),
    held: readNumber(attributes["x:num"] ?? "")?.value ?? null,
  };
}

const textOf = ({ flow }: HtmlCell): string =>
  flow.blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join("\n");

function contentOf(cell: HtmlCell): string | number {
  const text = textOf(cell);
  return cell.held !== null && readNumber(text) !== null ? cell.held : cellOfText(text);
}

/**
 * The cells under each other: what a cell with spans covers is empty. A row ends where the page
 * ends it: with a cell too few it may have lost one anywhere.
 */
function gridOf(rows: readonly (readonly HtmlCell[])[]): readonly (readonly unknown[])[] {
  // How many more rows the cell above covers, by column.
  const covered: number[] = [];
  return rows.slice(0, MAX_ROWS).map((row) => {
    const cells: unknown[] = [];
    const isCovered = (column: number): boolean => (covered[column] ?? 0) > 0;
    const put = (content: unknown, rowsBelow: number): void => {
      covered[cells.length] = rowsBelow;
      cells.push(content);
    };
    const putCovered = (): void => put("", Math.max(0, (covered[cells.length] ?? 0) - 1));
    for (const cell of row) {
      while (isCovered(cells.length)) putCovered();
      if (cells.length >= MAX_COLUMNS) break;
      put(contentOf(cell), cell.rows - 1);
      for (let column = 1; column < cell.columns; column += 1) put("", cell.rows - 1);
    }
    while (covered.some((left, column) => left > 0 && column >= cells.length)) putCovered();
    return cells;
  });
}

/**
 * The blocks of a table. One that only arranges a page, with tables in its cells or a single
 * column, is taken apart; every other is a grid, after the paragraphs that stand in rows of it.
 */
export function tableBlocks(rows: readonly (readonly HtmlCell[])[]): readonly Block[] {
  const cells = rows.flat();
  const arranges =
    rows.every((row) => row.length <= 1) ||
    cells.some(({ flow }) => flow.blocks.some(({ kind }) => kind === "grid"));
  if (arranges) return cells.flatMap(({ flow }) => flow.blocks);
  const grid = { cells: gridOf(rows) };
  const paragraphs = textRows(grid).map(({ text }): Block => ({ kind: "paragraph", text }));
  return [...paragraphs, { kind: "grid", grid }];
}
