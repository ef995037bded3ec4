import type { LabelCell } from "../report/layout-types";
import type { Lane } from "./candidates";
import type { BlockSpec } from "./form-spec";
import type { GridView } from "./grid-view";
import { inOneLine, parseLabel } from "./label-text";
import type { LabelText } from "./label-text";
import { complaints } from "./sentences";
import type { Complaint } from "./sentences";
import { readerOf } from "./vocabulary";
import type { Reader } from "./vocabulary";

/** The rows in which the headings of a block have to stand, both ends included. */
export interface Zone extends Lane {
  readonly top: number;
  readonly bottom: number;
}

/** A heading where it stands: one column, or several under a merged heading that is repeated. */
export interface FoundHeading {
  readonly label: LabelCell;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly text: LabelText;
}

export interface FoundHeadings {
  /** In the order of the block's columns; complete when there is no complaint. */
  readonly columns: readonly FoundHeading[];
  /** Whether each stands right of the one before, so that a column of the grid is one of the form. */
  readonly ordered: boolean;
  readonly complaints: readonly Complaint[];
}

interface Hit {
  readonly label: LabelCell;
  readonly row: number;
  readonly column: number;
  readonly text: LabelText;
}

/** A heading that a wrapped copy split over two cells, one below the other. */
function joined(view: GridView, zone: Zone, row: number, column: number): string | null {
  for (let below = row + 1; below <= zone.bottom; below += 1) {
    if (view.blank(below, column)) continue;
    const [upper, lower] = [view.raw(row, column), view.raw(below, column)];
    return typeof upper === "string" && typeof lower === "string" ? upper + lower : null;
  }
  return null;
}

const readers = new WeakMap<BlockSpec, Reader<LabelCell>>();

/** The reader of a block's headings. There are few blocks, and many grids. */
function readerOfBlock(block: BlockSpec): Reader<LabelCell> {
  const known = readers.get(block);
  if (known !== undefined) return known;
  const labels = [...block.columns, ...block.bands];
  const read = readerOf(
    labels.map((label) => ({ words: parseLabel(label.text).words, meaning: label })),
  );
  readers.set(block, read);
  return read;
}

function hitsOf(view: GridView, zone: Zone, block: BlockSpec, into: Complaint[]): readonly Hit[] {
  const read = readerOfBlock(block);
  const hits: Hit[] = [];
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    for (
      let column = zone.left;
      column <= Math.min(zone.right, view.length(row) - 1);
      column += 1
    ) {
      const alone = view.label(row, column);
      if (alone === null) continue;
      const both = joined(view, zone, row, column);
      const longer = both === null ? null : parseLabel(both);
      const whole =
        longer === null
          ? undefined
          : block.columns.find(({ text }) => parseLabel(text).words === longer.words);
      const shown = inOneLine(view.raw(row, column));
      if (whole !== undefined && longer !== null) {
        hits.push({ label: whole, row, column, text: longer });
        continue;
      }
      const meanings = read(alone);
      const [label] = meanings;
      if (label === undefined) continue;
      if (meanings.length > 1) {
        const texts = meanings.map(({ text }) => text);
        into.push(complaints.twoColumnNames(view.at(row, column), shown, texts));
      } else if (block.columns.includes(label)) {
        hits.push({ label, row, column, text: alone });
      }
    }
  }
  return hits;
}

/** The reading order of a table that a copy pushed to the left: by rows, then from left to right. */
function keepsReadingOrder(block: BlockSpec, found: readonly FoundHeading[]): boolean {
  const printed = [...block.columns].sort((a, b) => a.top - b.top || a.left - b.left);
  const read = [...found].sort((a, b) => a.row - b.row || a.from - b.from);
  return read.every(({ label }, index) => label === printed[index]);
}

/** Finds the heading of every column of a block, each once and in the form's order. */
export function findHeadings(view: GridView, zone: Zone, block: BlockSpec): FoundHeadings {
  const problems: Complaint[] = [];
  const hits = hitsOf(view, zone, block, problems);
  const columns: FoundHeading[] = [];
  const missing: string[] = [];
  for (const label of block.columns) {
    const mine = hits.filter((hit) => hit.label === label);
    const [first] = mine;
    if (first === undefined) {
      missing.push(label.text);
      continue;
    }
    const at = [...new Set(mine.map((hit) => hit.column))].sort((a, b) => a - b);
    const from = at[0] ?? first.column;
    const to = at.at(-1) ?? first.column;
    if (to - from + 1 > at.length) {
      problems.push(complaints.columnTwice(label.text, view.at(first.row, to)));
    }
    const { row, text } = first;
    columns.push({ label, row, from, to, text });
  }
  if (missing.length > 0) {
    problems.push(complaints.missingColumns(missing, view.at(zone.bottom, zone.left)));
  }
  const ordered = columns.every(({ from }, index) => from > (columns[index - 1]?.to ?? -1));
  const distinct = new Set(columns.map(({ from }) => from)).size === columns.length;
  // Only a copy that pushed its rows to the left has headings one under the other.
  const pushed = !distinct && keepsReadingOrder(block, columns);
  if (problems.length === 0 && !ordered && !pushed) {
    problems.push(complaints.columnOrder(view.at(columns[0]?.row ?? zone.bottom, zone.left)));
  }
  return { columns, ordered, complaints: problems };
}
