/** The index of the last item that passes a test, or -1. */
export function lastIndex<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item !== undefined && test(item)) return index;
  }
  return -1;
}
