/** Notices when Excel has answered nothing for a while. */
export interface Silence {
  /** Something is asked. */
  readonly asked: () => void;
  /** Something was answered, or nothing is expected any more. */
  readonly ended: () => void;
}

/** Tells once that nothing has been answered for so many milliseconds; again only after an answer. */
export function silence(tell: () => void, limit: number): Silence {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    asked: () => {
      timer ??= setTimeout(tell, limit);
    },
    ended: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
