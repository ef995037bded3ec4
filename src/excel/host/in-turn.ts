/** How long an unanswered request keeps those behind it waiting: nobody waits for it any longer. */
const LONGEST = 60_000;

let turn: Promise<void> = Promise.resolve();

/**
 * Begins when all that was begun before has ended, well or not: of two that read a setting and then
 * write it, the second would else write over what the first has kept. One that Excel never answers
 * holds nobody up for longer than a minute.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work);
  turn = turn.then(() => endOf(result));
  return result;
}

async function endOf(result: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const longest = new Promise<void>((resolve) => (timer = setTimeout(resolve, LONGEST)));
  const ended = result.then(
    () => undefined,
    () => undefined,
  );
  await Promise.race([ended, longest]);
  clearTimeout(timer);
}
