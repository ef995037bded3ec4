import type { GridView } from "./grid-view";
import type { RowMeaning } from "./row-names";
import type { Reader } from "./vocabulary";

/** A cell whose text reads like a name beside the numbers. */
export interface RowHit {
  readonly row: number;
  readonly column: number;
  /** Several when the text is equally near to several names. */
  readonly meanings: readonly RowMeaning[];
}

/** Every cell of a grid that reads like a name of a row or of a group of rows, row by row. */
export function rowHits(view: GridView, read: Reader<RowMeaning>): readonly RowHit[] {
  const hits: RowHit[] = [];
  for (let row = 0; row < view.rows; row += 1) {
    for (let column = 0; column < view.length(row); column += 1) {
      const label = view.label(row, column);
      const meanings = label === null ? [] : read(label);
      if (meanings.length > 0) hits.push({ row, column, meanings });
    }
  }
  return hits;
}
