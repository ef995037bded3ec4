import type { FoundBlock } from "./blocks";
import type { Lane } from "./candidates";
import type { FoundRow } from "./found-rows";
import type { GridView } from "./grid-view";
import { inOneLine } from "./label-text";
import { isBand } from "./printed-words";
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

/** What a row calls itself before its number. */
function nameIn(view: GridView, from: number, to: number, row: number): string | null {
  for (let column = to - 1; column >= from; column -= 1) {
    if (view.label(row, column) !== null) return inOneLine(view.raw(row, column));
  }
  return null;
}

/**
 * The columns right of a table that have headings which are none of the form: 核对, 上年总计, 增减.
 * They follow the last column of the form, one beside the other.
 */
export function addedColumns(
  view: GridView,
  { right }: Lane,
  blocks: readonly FoundBlock[],
): ReadonlyMap<number, string> {
  const added = new Map<number, string>();
  const [block] = blocks;
  if (blocks.length !== 1 || block?.headings.ordered !== true) return added;
  const { zone, headings } = block;
  const top = Math.min(...headings.columns.map(({ row }) => row));
  for (let column = (headings.columns.at(-1)?.to ?? right) + 1; column <= right; column += 1) {
    let name: string | null = null;
    for (let row = top; row <= zone.bottom; row += 1) {
      if (view.numeric(row, column)) return added;
      if (!view.blank(row, column)) name = inOneLine(view.raw(row, column));
    }
    if (name === null) break;
    added.set(column, name);
  }
  return added;
}

/** What was found in rows that are none of the form. */
export interface Strays {
  readonly complaints: readonly Complaint[];
  /** The names of rows that the form does not have, with numbers that were not read. */
  readonly added: readonly string[];
}

/**
 * Numbers inside or directly below the table in rows that are none of the form. A row with a name
 * of its own, below one that has its numbers, is an addition: a whole province prints
 * 其他主动公开文件. Without a name, or below a row without numbers, its numbers may be another's.
 */
export function strayRows(
  view: GridView,
  lane: Lane,
  blocks: readonly FoundBlock[],
  rows: readonly FoundRow[],
): Strays {
  const named = new Map(rows.map((found) => [found.row, found]));
  const top = rows[0]?.row ?? 0;
  const bottom = rows.at(-1)?.row ?? 0;
  const lanes = blocks.map((block) => numberLane(lane, block));
  const left = Math.min(...lanes.map((each) => each.left));
  const right = Math.max(...lanes.map((each) => each.right));
  const added: string[] = [];
  let above: FoundRow | undefined;
  for (let row = top; row <= bottom + 1; row += 1) {
    const own = named.get(row);
    above = own ?? above;
    if (own !== undefined) continue;
    // Between the rows of the table nothing else can have numbers, whichever column it begins in.
    const within = row < bottom || numbersAlone(view, { left: lane.left, right }, row);
    const from = within ? lane.left : left;
    const column = firstNumber(view, row, from, right);
    if (column === null) continue;
    const name = nameIn(view, lane.left, column, row);
    const hasNumbers =
      above !== undefined && firstNumber(view, above.row, above.innerColumn + 1, right) !== null;
    // A heading of the form with numbers beside it is a row whose name was exchanged.
    if (name !== null && hasNumbers && row < bottom && !isBand(name)) {
      added.push(name);
      continue;
    }
    const shown = String(view.raw(row, column));
    const complaint =
      name === null
        ? complaints.namelessRow(shown, view.at(row, column))
        : complaints.strangeRow(name, view.at(row, lane.left));
    return { complaints: [complaint], added };
  }
  return { complaints: [], added };
}

function firstNumber(view: GridView, row: number, from: number, to: number): number | null {
  for (let column = from; column <= to; column += 1) if (view.numeric(row, column)) return column;
  return null;
}
