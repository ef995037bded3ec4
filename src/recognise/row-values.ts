import type { GridView } from "./grid-view";
import { complaints } from "./sentences";
import type { Complaint } from "./sentences";

/** A row whose numbers are to be counted. */
export interface NumberRow {
  readonly row: number;
  /** The row's name for the user. */
  readonly name: string;
  /** The last cell that belongs to its label: numbers stand right of it. */
  readonly after: number;
  /** The last cell of its part of the grid. */
  readonly right: number;
  /** Columns beside the table with headings of their own, which the form does not have. */
  readonly added: ReadonlyMap<number, string>;
  /** How many cells the longest row of its headings has. */
  readonly headingCells: number;
}

/** Columns of the grid that hold one column of the form each, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The grid column of each column of the form. */
export type CountedRow =
  | { readonly ok: true; readonly columns: readonly number[] }
  | { readonly ok: false; readonly complaint: Complaint };

const refuse = (complaint: Complaint): CountedRow => ({ ok: false, complaint });

const between = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** So far right of the table a number may be one that was pushed out of it. */
export const BESIDE = 2;

function stray(view: GridView, row: NumberRow, spans: readonly Span[], column: number): CountedRow {
  const shown = String(view.raw(row.row, column));
  return refuse(complaints.tooMany(row.name, shown, spans.length, view.at(row.row, column)));
}

/** The first cell of a span that is not blank. */
function firstFilled(view: GridView, row: number, { from, to }: Span): number | null {
  for (let column = from; column <= to; column += 1) if (!view.blank(row, column)) return column;
  return null;
}

/** Whether the cells right of a filled one are blank or hold the same. */
function sameUpTo(view: GridView, row: number, filled: number, to: number): boolean {
  const value = view.value(row, filled);
  for (let column = filled + 1; column <= to; column += 1) {
    if (!view.blank(row, column) && view.value(row, column) !== value) return false;
  }
  return true;
}

/**
 * Counts a row under headings that stand over their columns. Whatever could be a number outside
 * the columns, or directly right of them, is a reason not to trust the row.
 */
export function countUnderHeadings(
  view: GridView,
  row: NumberRow,
  spans: readonly Span[],
): CountedRow {
  const first = spans[0]?.from ?? 0;
  const last = spans.at(-1)?.to ?? 0;
  for (let column = row.after + 1; column < first; column += 1) {
    if (view.numeric(row.row, column)) return stray(view, row, spans, column);
  }
  for (let column = first, at = 0; column <= last; column += 1) {
    while ((spans[at]?.to ?? column) < column) at += 1;
    const inside = (spans[at]?.from ?? column + 1) <= column;
    if (!inside && !view.blank(row.row, column)) return stray(view, row, spans, column);
  }
  const filled = spans.map((span) => firstFilled(view, row.row, span));
  // A blank among the numbers: the row may have been pushed into the columns beside the table.
  const whole = !filled.includes(null);
  const end = Math.min(last + BESIDE + row.added.size, row.right);
  for (let column = last + 1; column <= end; column += 1) {
    if (whole && row.added.has(column)) continue;
    if (view.numeric(row.row, column)) return stray(view, row, spans, column);
    if (!view.blank(row.row, column)) break;
  }
  for (const [index, { to }] of spans.entries()) {
    const own = filled[index] ?? null;
    if (own !== null && !sameUpTo(view, row.row, own, to)) {
      return refuse(complaints.unequal(row.name, view.at(row.row, own)));
    }
  }
  const columns = spans.map(({ from }, index) => filled[index] ?? from);
  // A text with a tab too many or too few: a row without blanks would have shown it above.
  const found = filled.filter((column) => column !== null).length;
  const length = view.length(row.row);
  const cut = spans.some(({ from, to }) => from < length && length <= to);
  if (length !== row.headingCells && found > 0 && (found < spans.length || cut)) {
    return refuse(complaints.uncertain(row.name, found, spans.length, view.at(row.row, first)));
  }
  return { ok: true, columns };
}

/**
 * Counts a row of a copy whose columns do not stand under each other. Certain are a row with every
 * number, one after the other; a row that ends exactly after its cells; and a row without any.
 * Words among the numbers may be a neighbour's and are not trusted here.
 */
export function countWithoutHeadings(view: GridView, row: NumberRow, count: number): CountedRow {
  const end = Math.min(row.right, view.length(row.row) - 1);
  const cells = between(row.after + 1, end);
  const filled = cells.filter((column) => !view.blank(row.row, column));
  const first = filled[0];
  const trusted = filled.every((column) => view.numeric(row.row, column));
  if (cells.length === count && trusted) return { ok: true, columns: cells };
  if (first === undefined) return { ok: true, columns: between(row.after + 1, row.after + count) };
  const run = between(first, first + count - 1);
  const beyond = filled.find(
    (column) => column > first + count - 1 && view.numeric(row.row, column),
  );
  if (run.every((column) => view.numeric(row.row, column))) {
    if (beyond === undefined) return { ok: true, columns: run };
    const shown = String(view.raw(row.row, beyond));
    return refuse(complaints.tooMany(row.name, shown, count, view.at(row.row, beyond)));
  }
  return refuse(complaints.uncertain(row.name, filled.length, count, view.at(row.row, first)));
}
