import { isGroup } from "./form";
import type { Group } from "./form";
import type { Area, LabelCell, LabelRole } from "./layout-types";

/** An area of the grid; one cell unless told otherwise. */
export const area = (top: number, left: number, rows = 1, columns = 1): Area => ({
  top,
  left,
  rows,
  columns,
});

export const label = (text: string, role: LabelRole, place: Area): LabelCell => ({
  ...place,
  text,
  role,
});

export interface Entry<Item> {
  readonly item: Item;
  readonly groups: readonly string[];
}

/** The members of a tree of groups in printed order, each with the headings above it. */
export function leaves<Item extends object>(
  entries: readonly (Item | Group<Item>)[],
): Entry<Item>[] {
  return entries.flatMap((entry) =>
    isGroup<Item>(entry)
      ? entry.members.map((item) => ({ item, groups: [entry.label] }))
      : [{ item: entry, groups: [] }],
  );
}
