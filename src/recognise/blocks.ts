import { isShort } from "./candidates";
import type { Candidate, Lane } from "./candidates";
import type { FoundRow } from "./found-rows";
import type { BlockSpec, LabelledSpec } from "./form-spec";
import type { GridView } from "./grid-view";
import { findHeadings } from "./headings";
import type { FoundHeadings, Zone } from "./headings";

/** Headings stand at most so many filled rows over the first row of numbers. */
const HEADING_ROWS = 8;

/** A block of rows with its headings. */
export interface FoundBlock {
  readonly block: BlockSpec;
  readonly rows: readonly FoundRow[];
  readonly zone: Zone;
  readonly headings: FoundHeadings;
}

const rowFilled = (view: GridView, lane: Lane, row: number): boolean => {
  for (let column = lane.left; column <= lane.right; column += 1) {
    if (!view.blank(row, column)) return true;
  }
  return false;
};

/** The first row that may hold headings of the table: below whatever table stands above it. */
function headingTop(view: GridView, { lane, above }: Candidate, first: number): number {
  const named = new Set(above.filter((hit) => !isShort(view, hit)).map(({ row }) => row));
  let filled = 0;
  for (let row = first - 1; row >= 0; row -= 1) {
    if (named.has(row)) return row + 1;
    if (rowFilled(view, lane, row)) filled += 1;
    if (filled > HEADING_ROWS) return row + 1;
  }
  return 0;
}

/** Finds the headings of every block over its rows. */
export function findBlocks(
  view: GridView,
  spec: LabelledSpec,
  candidate: Candidate,
  rows: readonly FoundRow[],
): readonly FoundBlock[] {
  let above: number | null = null;
  return spec.blocks.map((block) => {
    const mine = rows.filter((row) => block.rows.includes(row.spec));
    const first = mine[0]?.row ?? 0;
    const top = above === null ? headingTop(view, candidate, first) : above + 1;
    above = mine.at(-1)?.row ?? first;
    const zone = { ...candidate.lane, top, bottom: first - 1 };
    return { block, rows: mine, zone, headings: findHeadings(view, zone, block) };
  });
}
