/** Waits of a second and more do not pass by themselves: a test lets them. */
const LONG = 1_000;

interface Held {
  readonly due: number;
  readonly run: () => void;
}

const held = new Map<object, Held>();

/** Takes the long waits out of the hands of the clock. */
export function holdTime(): void {
  const { setTimeout: setReal, clearTimeout: clearReal } = globalThis;
  const hold = (run: (...given: unknown[]) => void, wait = 0, ...given: unknown[]): object => {
    if (wait < LONG) return setReal(run, wait, ...given);
    const handle = { hold: wait };
    held.set(handle, { due: Date.now() + wait, run: () => run(...given) });
    return handle;
  };
  const release = (handle?: NodeJS.Timeout | number): void => {
    if (typeof handle === "object" && held.delete(handle)) return;
    clearReal(handle);
  };
  Object.assign(globalThis, { setTimeout: hold, clearTimeout: release });
}

/** What nobody waits for any more. */
export function dropTime(): void {
  held.clear();
}

/** All that was waited for is over, the shortest wait first. */
export async function passTime(): Promise<void> {
  for (const [handle, { run }] of [...held].sort(([, a], [, b]) => a.due - b.due)) {
    if (held.delete(handle)) run();
    await turn();
  }
}

/** Lets everything run that waits for nothing. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
