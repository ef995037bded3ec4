/** Directions in which a cell may change, as bits. */
export const UP = 1;
export const DOWN = 2;

/** A cell that changes, and in which direction. */
export interface Move {
  readonly cell: number;
  readonly direction: typeof UP | typeof DOWN;
}

/** Which cells may still change in which directions: bits by cell. 0 for chosen and barred ones. */
export type Freedom = Uint8Array;

/**
 * The moves that bring Σ coefficient × change nearer to what is wanted: at least one of them belongs
 * to every set of changes that gets there.
 */
export function movesToward(row: Float64Array, wanted: number, freedom: Freedom): readonly Move[] {
  const moves: Move[] = [];
  for (let cell = 0; cell < freedom.length; cell += 1) {
    const coefficient = row[cell] ?? 0;
    if (coefficient === 0) continue;
    const direction = coefficient > 0 === wanted > 0 ? UP : DOWN;
    if (((freedom[cell] ?? 0) & direction) !== 0) moves.push({ cell, direction });
  }
  return moves;
}

/** The moves of any cell that takes part in one of the rows. */
export function movesIn(rows: readonly Float64Array[], freedom: Freedom): readonly Move[] {
  const moves: Move[] = [];
  for (let cell = 0; cell < freedom.length; cell += 1) {
    if (!rows.some((row) => (row[cell] ?? 0) !== 0)) continue;
    for (const direction of [UP, DOWN] as const) {
      if (((freedom[cell] ?? 0) & direction) !== 0) moves.push({ cell, direction });
    }
  }
  return moves;
}

/** How many of the sets of moves have nothing in common: that many cells at least must change. */
export function leastCells(sets: readonly (readonly Move[])[]): number {
  const taken = new Set<number>();
  let count = 0;
  for (const moves of [...sets].sort((a, b) => a.length - b.length)) {
    const keys = moves.map(({ cell, direction }) => cell * 4 + direction);
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    count += 1;
  }
  return count;
}
