/** What Univer keeps by row or column number, in the order of the numbers; empty places left out. */
export function byIndex<T>(
  entries: Readonly<Record<number, T | null | undefined>> | undefined,
): [number, T][] {
  return Object.keys(entries ?? {}).flatMap((key): [number, T][] => {
    const entry = entries?.[Number(key)];
    return entry === null || entry === undefined ? [] : [[Number(key), entry]];
  });
}
