import type { LabelCell, NumberCell, TableLayout } from "../report/layout-types";
import type { GridView } from "./grid-view";
import { parseLabel } from "./label-text";
import type { LabelText } from "./label-text";
import { readerOf } from "./vocabulary";
import type { Reader } from "./vocabulary";

/** Table four as recognition reads it: the same outcomes several times over, one row of numbers. */
export interface OutcomeSpec {
  readonly layout: TableLayout;
  /** From left to right. */
  readonly cells: readonly NumberCell[];
  /** The heading of each cell's column, in the same order. */
  readonly headings: readonly LabelCell[];
  /** The headings over them, from the top and from left to right. */
  readonly groups: readonly LabelCell[];
  readonly read: Reader<string>;
}

/** Reads off a layout which headings its one row of numbers has. */
export function outcomeSpec(layout: TableLayout): OutcomeSpec {
  const cells = [...layout.cells].sort((a, b) => a.left - b.left);
  const first = cells[0]?.top ?? 0;
  const headings = cells.flatMap((cell) =>
    layout.labels.filter(
      ({ left, columns, top, rows }) =>
        left === cell.left && columns === cell.columns && top + rows === first,
    ),
  );
  const groups = layout.labels
    .filter((label) => !headings.includes(label))
    .sort((a, b) => a.top - b.top || a.left - b.left);
  const names = [...headings, ...groups].map(({ text }) => ({
    words: parseLabel(text).words,
    meaning: text,
  }));
  return { layout, cells, headings, groups, read: readerOf(names) };
}

/** A cell of the grid that reads like a heading of table four. */
export interface OutcomeHit {
  readonly row: number;
  readonly column: number;
  /** The printed text it stands for. */
  readonly text: string;
  readonly label: LabelText;
}

/** Headings of table four that stand together. */
export interface OutcomeHeadings {
  readonly top: number;
  readonly bottom: number;
  readonly hits: readonly OutcomeHit[];
}

const hitsIn = (view: GridView, spec: OutcomeSpec, row: number): readonly OutcomeHit[] => {
  const hits: OutcomeHit[] = [];
  for (let column = 0; column < view.length(row); column += 1) {
    const label = view.label(row, column);
    const texts = label === null ? [] : spec.read(label);
    const [text] = texts;
    if (label !== null && text !== undefined && texts.length === 1) {
      hits.push({ row, column, text, label });
    }
  }
  return hits;
};

/** Fewer outcomes than this are words on a sheet, not a table of the form. */
const LEAST_OUTCOMES = 3;

/**
 * Headings of table four that stand together: numbers under them end them, and the outermost heading
 * begins the next.
 */
export function outcomeHeadings(view: GridView, spec: OutcomeSpec): readonly OutcomeHeadings[] {
  const outcomes = new Set(spec.headings.map(({ text }) => text));
  const found: { top: number; bottom: number; hits: OutcomeHit[] }[] = [];
  let open: OutcomeHit[] = [];
  const close = (): void => {
    const rows = open.map(({ row }) => row);
    const kinds = new Set(open.filter(({ text }) => outcomes.has(text)).map(({ text }) => text));
    if (kinds.size >= LEAST_OUTCOMES) {
      found.push({ top: Math.min(...rows), bottom: Math.max(...rows), hits: open });
    }
    open = [];
  };
  for (let row = 0; row < view.rows; row += 1) {
    const columns = open.map(({ column }) => column);
    const last = Math.min(Math.max(-1, ...columns), view.length(row) - 1);
    let numbers = false;
    for (let column = Math.min(...columns); column <= last && !numbers; column += 1) {
      numbers = view.numeric(row, column);
    }
    if (numbers) close();
    const hits = hitsIn(view, spec, row);
    // The outermost headings begin a new table.
    const begins = hits.some(({ text }) => text === spec.groups[0]?.text);
    if (begins && open.some((hit) => outcomes.has(hit.text))) close();
    open.push(...hits);
  }
  close();
  return found;
}
