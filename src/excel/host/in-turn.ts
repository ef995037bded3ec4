let turn: Promise<void> = Promise.resolve();

/**
 * Begins when all that was begun before has ended, well or not: of two that read a setting and then
 * write it, the second would else write over what the first has kept.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work);
  turn = result.then(
    () => undefined,
    () => undefined,
  );
  return result;
}
