import { topLeft } from "../../report/address";

/** A cell as far as a sum needs it: its number, or the formula whose result the file does not hold. */
export interface Summand {
  readonly number: number | null;
  readonly formula: string | null;
}

type At = (row: number, column: number) => Summand;

/** What is added: cells and areas of the same sheet. */
const TERM = /^(?:SUM\(([^()]*)\)|(\$?[A-Z]{1,3}\$?\d{1,5}))$/u;
const AREA = /^(\$?[A-Z]{1,3}\$?\d{1,5})(?::(\$?[A-Z]{1,3}\$?\d{1,5}))?$/u;
/** Sums of sums of sums: no table of the form goes deeper. */
const DEEPEST = 4;
const MOST_CELLS = 1000;

/** The cells of "D5:I5" or "D5"; null for anything else. */
function cellsOf(text: string): readonly (readonly [row: number, column: number])[] | null {
  const [, from, to] = AREA.exec(text) ?? [];
  if (from === undefined) return null;
  const [first, last] = [topLeft(from), topLeft(to ?? from)];
  const rows = last.row - first.row + 1;
  const columns = last.column - first.column + 1;
  if (rows < 1 || columns < 1 || rows * columns > MOST_CELLS) return null;
  return Array.from({ length: rows * columns }, (_, at) => [
    first.row + Math.floor(at / columns),
    first.column + (at % columns),
  ]);
}

function valueOf({ number, formula }: Summand, at: At, depth: number): number | null {
  return formula === null ? (number ?? 0) : plainSum(formula, at, depth + 1);
}

/**
 * The result of a formula that only adds up: SUM(D6:I6), D6+E6. Null for every other, and where
 * what it adds cannot be told either.
 */
export function plainSum(formula: string, at: At, depth = 0): number | null {
  if (depth > DEEPEST) return null;
  let sum = 0;
  for (const term of formula.replaceAll(" ", "").toUpperCase().split("+")) {
    const [, areas, cell] = TERM.exec(term) ?? [];
    if (areas === undefined && cell === undefined) return null;
    for (const area of (areas ?? cell ?? "").split(",")) {
      const cells = cellsOf(area);
      if (cells === null) return null;
      for (const [row, column] of cells) {
        const value = valueOf(at(row, column), at, depth);
        if (value === null) return null;
        sum += value;
      }
    }
  }
  return sum;
}
