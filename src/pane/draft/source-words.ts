import type { CellKey } from "../../report/cell";
import { placeOf } from "../../report/place";

/** A bound number that the user points at. */
export interface Pointed {
  readonly text: string;
  readonly cells: readonly CellKey[];
}

/** Where a number comes from: 表三 · 总计 · （一）予以公开 = 1191. */
export function sourceWords({ text, cells }: Pointed): string {
  const [first] = cells;
  if (first === undefined) return text;
  const { full } = placeOf(first);
  return cells.length === 1 ? `${full} = ${text}` : `${full}等 ${cells.length} 格之和 = ${text}`;
}
