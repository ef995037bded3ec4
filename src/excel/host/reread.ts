/** Reads again and again, as things change. */
export interface Rereading {
  /** Something changed: a reading begins once it has been quiet for a while. */
  readonly soon: () => void;
  /** Reads now; done when that has been told. */
  readonly now: () => Promise<void>;
  /** Nothing is read or told from now on. */
  readonly stop: () => void;
}

/**
 * Every change is followed by a reading that begins after it. Readings may overlap, where reading
 * is slow: each is told, but never one that began before another that was told already.
 */
export function reread<Result>(
  read: () => Promise<Result>,
  tell: (result: Result) => void,
  quiet: number,
): Rereading {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun = 0;
  let told = 0;
  let stopped = false;

  const now = async (): Promise<void> => {
    begun += 1;
    const turn = begun;
    const result = await read();
    if (stopped || turn < told) return;
    told = turn;
    tell(result);
  };
  return {
    now,
    soon: () => {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(() => void now(), quiet);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
