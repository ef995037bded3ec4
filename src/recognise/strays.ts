import type { FoundBlock } from "./blocks";
import type { Lane } from "./candidates";
import type { FoundRow } from "./found-rows";
import type { GridView } from "./grid-view";
import { complaints } from "./sentences";
import type { Complaint } from "./sentences";

/** The columns of the grid in which numbers of a block may stand. */
function numberLane(lane: Lane, { headings }: FoundBlock): Lane {
  const from = headings.columns[0]?.from ?? lane.left;
  return headings.ordered ? { left: from, right: headings.columns.at(-1)?.to ?? from } : lane;
}

/** Whether a row holds numbers and nothing else: one that a text broke begins in any column. */
function numbersAlone(view: GridView, { left, right }: Lane, row: number): boolean {
  for (let column = left; column <= right; column += 1) {
    if (!view.blank(row, column) && !view.numeric(row, column)) return false;
  }
  return true;
}

/** Numbers inside or directly below the table in rows that carry no name. */
export function namelessNumbers(
  view: GridView,
  lane: Lane,
  blocks: readonly FoundBlock[],
  rows: readonly FoundRow[],
): readonly Complaint[] {
  const named = new Set(rows.map(({ row }) => row));
  const top = rows[0]?.row ?? 0;
  const bottom = rows.at(-1)?.row ?? 0;
  const lanes = blocks.map((block) => numberLane(lane, block));
  const left = Math.min(...lanes.map((each) => each.left));
  const right = Math.max(...lanes.map((each) => each.right));
  for (let row = top; row <= bottom + 1; row += 1) {
    if (named.has(row)) continue;
    // Between the rows of the table nothing else can have numbers, whichever column it begins in.
    const within = row < bottom || numbersAlone(view, { left: lane.left, right }, row);
    const from = within ? lane.left : left;
    for (let column = from; column <= right; column += 1) {
      if (!view.numeric(row, column)) continue;
      const shown = String(view.raw(row, column));
      return [complaints.namelessRow(shown, view.at(row, column))];
    }
  }
  return [];
}
