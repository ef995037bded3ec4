/** What is used of a worker. */
export type AskableWorker = Pick<
  Worker,
  "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror"
>;

/** How long a reading may take before it is given up, in milliseconds. */
export const PATIENCE = 20_000;

/** Why there is no answer: it took too long, or the worker broke. */
export type Silence = "late" | "broken";

/** A worker that is asked one thing at a time. */
export interface AskedWorker<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer>;
  /** Ends it; what was asked is never answered. The next question starts a new one. */
  readonly end: () => void;
}

/**
 * A worker that is started when first needed. One that takes too long or breaks is ended, and the
 * next question gets a new one.
 * @param otherwise What is answered in its place.
 */
export function askedWorker<Question, Answer>(
  start: () => AskableWorker,
  otherwise: (why: Silence) => Answer,
): AskedWorker<Question, Answer> {
  let current: AskableWorker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    current?.terminate();
    current = null;
  };
  return {
    end,
    ask: (question) =>
      new Promise<Answer>((resolve) => {
        const worker = (current ??= start());
        const giveUp = (why: Silence): void => {
          end();
          resolve(otherwise(why));
        };
        timer = setTimeout(() => giveUp("late"), PATIENCE);
        worker.onmessage = ({ data }: MessageEvent<Answer>) => {
          clearTimeout(timer);
          resolve(data);
        };
        worker.onerror = () => giveUp("broken");
        worker.onmessageerror = () => giveUp("broken");
        worker.postMessage(question);
      }),
  };
}
