/**
 * Does something for each item, so many at the same time, and hands the results on in the order of
 * the items, each as soon as all before it are there.
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
  hand: (result: Result) => void,
): Promise<void> {
  /** What is done and waits for one before it. */
  const waiting = new Map<number, Result>();
  // All take their items from the same list.
  const queue = items.entries();
  let handed = 0;
  const go = async (): Promise<void> => {
    for (const [at, item] of queue) {
      waiting.set(at, await work(item));
      for (let ready = waiting.get(handed); ready !== undefined; ready = waiting.get(handed)) {
        waiting.delete(handed);
        handed += 1;
        hand(ready);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, go));
}
