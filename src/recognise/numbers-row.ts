import type { Lane } from "./candidates";
import type { GridView } from "./grid-view";
import { complaints } from "./sentences";
import type { Complaint } from "./sentences";

/** The row with the numbers, or why it cannot be told. */
export type NumbersRow =
  | { readonly ok: true; readonly row: number }
  | { readonly ok: false; readonly complaint: Complaint };

/** So many blank rows may stand between the headings and the numbers. */
const BLANK_ROWS = 3;

type Kind = "blank" | "words" | "numbers";

function kindOf(view: GridView, { left, right }: Lane, row: number): Kind {
  let kind: Kind = "blank";
  for (let column = left; column <= right; column += 1) {
    if (view.numeric(row, column)) return "numbers";
    if (!view.blank(row, column)) kind = "words";
  }
  return kind;
}

/**
 * Finds the one row of numbers below headings without row labels. A blank row and then words or
 * nothing are a form that is not filled in; numbers far below, or in two rows, are not certain.
 */
export function numbersRow(view: GridView, lane: Lane, headings: number): NumbersRow {
  const first = headings + 1;
  const unfilled: NumbersRow = { ok: true, row: first };
  const refused = (complaint: Complaint): NumbersRow => ({ ok: false, complaint });
  let row = first;
  while (row < view.rows && kindOf(view, lane, row) === "blank") row += 1;
  if (row >= view.rows) return unfilled;
  const words = kindOf(view, lane, row) === "words";
  const more = kindOf(view, lane, row + 1) === "numbers";
  if (words && row > first && !more) return unfilled;
  if (words || row > first + BLANK_ROWS)
    return refused(complaints.noNumbers(view.at(row, lane.left)));
  if (!more) return { ok: true, row };
  for (let column = lane.left; column <= lane.right; column += 1) {
    if (!view.numeric(row + 1, column)) continue;
    const shown = String(view.raw(row + 1, column));
    return refused(complaints.secondNumbers(shown, view.at(row + 1, column)));
  }
  return { ok: true, row };
}
