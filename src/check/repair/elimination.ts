/**
 * Equations over the changes of cells, solved for the chosen cells one by one (Gauss–Jordan). A row
 * is Σ coefficient × change = its last entry; for a limit, Σ coefficient × change ≥ its last entry.
 * What a row says once the chosen cells are eliminated from it holds for the other cells alone:
 * the implied edits of Fellegi and Holt, made only where they are needed.
 */
export interface Elimination {
  /** The equations, then the limits. Rows are shared between states and never written to. */
  readonly rows: readonly Float64Array[];
  readonly equations: number;
  /** The row that is solved for each chosen cell; −1 for a cell that no equation is left for. */
  readonly pivots: readonly number[];
  readonly chosen: readonly number[];
}

/** A row with a cell eliminated by the row that is solved for it. */
function without(row: Float64Array, cell: number, solved: Float64Array): Float64Array {
  const factor = row[cell] ?? 0;
  const next = row.slice();
  for (let at = 0; at < next.length; at += 1) {
    next[at] = (next[at] ?? 0) - factor * (solved[at] ?? 0);
  }
  return next;
}

function scaled(row: Float64Array, by: number): Float64Array {
  return by === 1 ? row : row.map((value) => value / by);
}

/** Takes one more cell into the set that may change. */
export function choose(state: Elimination, cell: number): Elimination {
  const { rows, equations, pivots, chosen } = state;
  let pivot = -1;
  for (let at = 0; at < equations && pivot < 0; at += 1) {
    if ((rows[at]?.[cell] ?? 0) !== 0 && !pivots.includes(at)) pivot = at;
  }
  const own = rows[pivot];
  if (own === undefined) return { ...state, pivots: [...pivots, -1], chosen: [...chosen, cell] };
  const solved = scaled(own, own[cell] ?? 1);
  const next = rows.map((row, at) => {
    if (at === pivot) return solved;
    return (row[cell] ?? 0) === 0 ? row : without(row, cell, solved);
  });
  return { rows: next, equations, pivots: [...pivots, pivot], chosen: [...chosen, cell] };
}
