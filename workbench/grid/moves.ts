import type { Area } from "./address";

/** Rows or columns that came or went. */
export interface Move {
  readonly sheetId: string;
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
  /** First row or column concerned. */
  readonly start: number;
  readonly count: number;
}

type Span = readonly [start: number, end: number];

function moveSpan([start, end]: Span, { kind, start: at, count }: Move): Span | null {
  if (kind === "insert") {
    return [start >= at ? start + count : start, end >= at ? end + count : end];
  }
  const after = at + count;
  const shift = (index: number, whenGone: number): number =>
    index < at ? index : index >= after ? index - count : whenGone;
  const moved: Span = [shift(start, at), shift(end, at - 1)];
  return moved[0] <= moved[1] ? moved : null;
}

/** Where an area stands after the move, or null when all of it is gone. */
export function moveArea(of: Area, move: Move): Area | null {
  if (move.axis === "rows") {
    const span = moveSpan([of.startRow, of.endRow], move);
    return span && { ...of, startRow: span[0], endRow: span[1] };
  }
  const span = moveSpan([of.startColumn, of.endColumn], move);
  return span && { ...of, startColumn: span[0], endColumn: span[1] };
}

export function moveAreas(areas: readonly Area[], move: Move): Area[] {
  return areas.flatMap((each) => moveArea(each, move) ?? []);
}
