import { viewOf } from "./grid-view";
import type { GridView } from "./grid-view";
import { LABELLED_TABLES } from "./labelled-tables";
import type { LabelledTable } from "./labelled-tables";
import { rowHits } from "./row-hits";
import { rowMeaning } from "./row-names";
import type { RowMeaning } from "./row-names";
import type { Place, SourceGrid } from "./types";

/** The grids of a document as one. */
export interface StackedGrids {
  readonly grid: SourceGrid;
  /** Where the first cell of each grid stands in it. */
  readonly origins: readonly Place[];
}

/** A row that a grid has for certain; not 其他 or 总计 of its headings. */
interface NamedRow {
  readonly kind: LabelledTable;
  readonly meaning: RowMeaning;
  readonly row: number;
}

/** The words of a row with the columns they stand in. */
interface WordsRow {
  readonly words: string;
  readonly columns: readonly number[];
}

/** What a grid may go on with: the table that the grids above left open. */
interface OpenTable {
  readonly last: NamedRow;
  readonly headings: readonly WordsRow[];
  readonly left: number;
  readonly width: number;
}

function namedRows(view: GridView): readonly NamedRow[] {
  return LABELLED_TABLES.flatMap((kind) =>
    rowHits(view, kind.read).flatMap(({ row, column, meanings }): NamedRow[] => {
      const [meaning] = meanings;
      const label = view.label(row, column);
      const certain =
        meaning === kind.first || label?.mark != null || (label?.words.length ?? 0) > 2;
      return meaning?.startsWith("row ") === true && meanings.length === 1 && certain
        ? [{ kind, meaning, row }]
        : [];
    }),
  ).sort((a, b) => a.row - b.row);
}

function wordsRow(view: GridView, row: number): WordsRow {
  const columns: number[] = [];
  const words: string[] = [];
  for (let column = 0; column < view.length(row); column += 1) {
    const label = view.label(row, column);
    if (label === null) continue;
    columns.push(column);
    words.push(label.words);
  }
  return { words: words.join("\n"), columns };
}

const rowsAbove = (view: GridView, row: number): readonly WordsRow[] =>
  Array.from({ length: row }, (_, above) => wordsRow(view, above));

/** Whether a row goes on below another under the same headings, in any edition. */
const goesOn = ({ kind, meaning }: NamedRow, next: NamedRow): boolean =>
  next.kind === kind &&
  next.meaning !== kind.first &&
  kind.specs.some(({ blocks }) =>
    blocks.some(({ rows }) => {
      const meanings = rows.map(({ key }) => rowMeaning(key));
      return meanings.includes(meaning) && meanings.includes(next.meaning);
    }),
  );

/** How far right a grid has to be put, so that its columns stand under those of the table above. */
function columnsApart(
  open: OpenTable,
  repeated: readonly (readonly [WordsRow, WordsRow])[],
  width: number,
): number | null {
  const apart = new Set(
    repeated.flatMap(([over, row]) =>
      row.columns.map((column, index) => (over.columns[index] ?? Infinity) - column),
    ),
  );
  const [only] = apart;
  if (only === undefined) return width === open.width ? 0 : null;
  return apart.size === 1 && only >= 0 ? only : null;
}

/** How a grid stands below those above it. */
interface Placed {
  readonly left: number;
  /** The rows with headings that are printed again. */
  readonly repeated: ReadonlySet<number>;
  readonly open: OpenTable | null;
}

function placeBelow(open: OpenTable | null, grid: SourceGrid): Placed {
  const view = viewOf(grid);
  const named = namedRows(view);
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined) return { left: 0, repeated: new Set(), open };
  const headings = rowsAbove(view, first.row);
  if (open === null || !goesOn(open.last, first)) {
    return {
      left: 0,
      repeated: new Set(),
      open: { last, headings, left: 0, width: view.columns },
    };
  }
  const again = headings.flatMap((row, index) => {
    const over = open.headings.find(({ words }) => words !== "" && words === row.words);
    return over === undefined ? [] : [{ index, pair: [over, row] as const }];
  });
  const pairs = again.map(({ pair }) => pair);
  const left = open.left + (columnsApart(open, pairs, view.columns) ?? open.width);
  const repeated = new Set(again.map(({ index }) => index));
  return { left, repeated, open: { ...open, last } };
}

/**
 * Puts the grids of a document one below the other, a blank row between. A table that was cut in two
 * becomes one: headings that are printed again are left out, and the columns are brought under each
 * other. Where that is not certain the lower part stands right of the upper one, so that its rows
 * are counted one by one or refused. The grids hold texts and numbers alone.
 */
export function stackGrids(grids: readonly SourceGrid[]): StackedGrids {
  const cells: (readonly unknown[])[] = [];
  const lines: number[] = [];
  const origins: Place[] = [];
  let open: OpenTable | null = null;
  for (const grid of grids) {
    const placed: Placed = placeBelow(open, grid);
    const indent = Array.from({ length: placed.left }, () => "");
    if (cells.length > 0) {
      cells.push([]);
      lines.push(0);
    }
    origins.push({ row: cells.length, column: placed.left });
    grid.cells.forEach((row, index) => {
      cells.push(placed.repeated.has(index) ? [] : [...indent, ...row]);
      lines.push(index + 1);
    });
    open = placed.open;
  }
  return { grid: { cells, lines }, origins };
}

/**
 * A grid without the headings that are printed again inside a table, at the end of a page. Null
 * where there are none.
 */
export function withoutRepeatedHeadings(grid: SourceGrid): SourceGrid | null {
  const view = viewOf(grid);
  const named = namedRows(view);
  const repeated = new Set<number>();
  let headings = rowsAbove(view, named[0]?.row ?? 0);
  named.forEach((above, index) => {
    const below = named[index + 1];
    if (below === undefined) return;
    const between = rowsAbove(view, below.row).slice(above.row + 1);
    if (!goesOn(above, below)) {
      headings = between;
      return;
    }
    between.forEach(({ words }, at) => {
      if (words !== "" && headings.some((heading) => heading.words === words)) {
        repeated.add(above.row + 1 + at);
      }
    });
  });
  if (repeated.size === 0) return null;
  return { ...grid, cells: grid.cells.map((row, at) => (repeated.has(at) ? [] : row)) };
}
