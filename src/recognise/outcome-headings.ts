import { LAYOUTS } from "../report/formats";
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
function outcomeSpec(layout: TableLayout): OutcomeSpec {
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

/** Every edition prints the same table four; a test holds it to that. */
export const PROCEEDINGS = outcomeSpec(LAYOUTS["2021"].proceedings);

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
/** More headings than this stand together in no workbook; what comes after them is left out. */
const MOST_HITS = 1000;

/**
 * Headings of table four that stand together: numbers under them end them, and the outermost heading
 * begins the next.
 */
export function outcomeHeadings(view: GridView, spec: OutcomeSpec): readonly OutcomeHeadings[] {
  const outcomes = new Set(spec.headings.map(({ text }) => text));
  const found: { top: number; bottom: number; hits: OutcomeHit[] }[] = [];
  let open: OutcomeHit[] = [];
  let left = Infinity;
  let right = -1;
  const close = (): void => {
    const rows = open.map(({ row }) => row);
    const kinds = new Set(open.filter(({ text }) => outcomes.has(text)).map(({ text }) => text));
    if (kinds.size >= LEAST_OUTCOMES) {
      found.push({ top: Math.min(...rows), bottom: Math.max(...rows), hits: open });
    }
    open = [];
    left = Infinity;
    right = -1;
  };
  for (let row = 0; row < view.rows; row += 1) {
    const last = Math.min(right, view.length(row) - 1);
    let numbers = false;
    for (let column = left; column <= last && !numbers; column += 1) {
      numbers = view.numeric(row, column);
    }
    if (numbers) close();
    const hits = hitsIn(view, spec, row);
    // The outermost headings begin a new table.
    const begins = hits.some(({ text }) => text === spec.groups[0]?.text);
    if (begins && open.some((hit) => outcomes.has(hit.text))) close();
    for (const hit of hits) {
      if (open.length === MOST_HITS) break;
      open.push(hit);
      left = Math.min(left, hit.column);
      right = Math.max(right, hit.column);
    }
  }
  close();
  return found;
}
