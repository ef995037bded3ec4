import { cellId } from "../../report/cell";
import { TABLE_KEYS } from "../../report/form";
import type { ReportText } from "../../report/text";
import type { Found } from "./found";
import type { Subject } from "./subject";
import { placesOf } from "./text/places";

/** Sorts by several numbers, the first of them first; equals stay as they come. */
function sortedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => readonly [number, number],
): Item[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort(({ key: [a, b] }, { key: [c, d] }) => a - c || b - d)
    .map(({ item }) => item);
}

/** Brings findings into the order of the form: whole form, then table by table, top left first. */
export function inOrderOfForm<Item>(
  { tables }: Subject,
  items: readonly Item[],
  foundOf: (item: Item) => Found,
): Item[] {
  if (items.length < 2) return [...items];
  return sortedBy(items, (item) => {
    const { table, focus } = foundOf(item);
    const [first] = focus;
    const id = first === undefined ? "" : cellId(first);
    const own = tables.find((each) => each.table.layout.key === first?.table);
    return [table === null ? -1 : TABLE_KEYS.indexOf(table), own?.table.placeOf.get(id) ?? -1];
  });
}

/** Brings findings in the text into reading order: what is missing comes first. */
export function inReadingOrder<Item>(
  text: ReportText,
  items: readonly Item[],
  foundOf: (item: Item) => Found,
): Item[] {
  const orders = new Map<string, number>();
  for (const [index, { section, paragraph }] of placesOf(text).entries()) {
    const id = `${section} ${paragraph}`;
    if (!orders.has(id)) orders.set(id, index);
  }
  return sortedBy(items, (item) => {
    const { span } = foundOf(item);
    if (span === null) return [-1, 0];
    return [orders.get(`${span.section} ${span.paragraph}`) ?? -1, span.from];
  });
}
