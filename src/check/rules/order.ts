import { cellId } from "../../report/cell";
import { TABLE_KEYS } from "../../report/form";
import type { ReportText } from "../../report/text";
import { orderOf } from ".";
import type { RuleCode } from ".";
import type { FoundBy } from "./rule";
import type { Subject } from "./subject";
import { placesOf } from "./text/places";

type SortKey = readonly [number, number, number];

/** Sorts by several numbers, the first of them first; equals stay as they come. */
function sortedBy<Item>(items: readonly Item[], keyOf: (item: Item) => SortKey): Item[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort(({ key: [a, b, c] }, { key: [d, e, f] }) => a - d || b - e || c - f)
    .map(({ item }) => item);
}

/**
 * Brings findings into the order of the form: whole form, then table by table, top left first;
 * those of one cell in the order of the rules; what is in the ledger comes last.
 */
export function inOrderOfForm<Item>(
  { tables }: Subject,
  items: readonly Item[],
  foundOf: (item: Item) => FoundBy<RuleCode>,
): Item[] {
  if (items.length < 2) return [...items];
  return sortedBy(items, (item) => {
    const { table, part, focus, code } = foundOf(item);
    const [first] = focus;
    const id = first === undefined ? "" : cellId(first);
    const own = tables.find((each) => each.table.layout.key === first?.table);
    return [
      part === "ledger" ? TABLE_KEYS.length : table === null ? -1 : TABLE_KEYS.indexOf(table),
      own?.table.placeOf.get(id) ?? -1,
      orderOf(code),
    ];
  });
}

/** Brings findings in the text into reading order: what is missing comes first. */
export function inReadingOrder<Item>(
  text: ReportText,
  items: readonly Item[],
  foundOf: (item: Item) => FoundBy<RuleCode>,
): Item[] {
  const orders = new Map<string, number>();
  for (const [index, { section, paragraph }] of placesOf(text).entries()) {
    const id = `${section} ${paragraph}`;
    if (!orders.has(id)) orders.set(id, index);
  }
  return sortedBy(items, (item) => {
    const { span, code } = foundOf(item);
    if (span === null) return [-1, 0, orderOf(code)];
    return [orders.get(`${span.section} ${span.paragraph}`) ?? -1, span.from, orderOf(code)];
  });
}
