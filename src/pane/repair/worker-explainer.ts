import type { Explainer, Sought } from "../../actions/repair/explainer";

/**
 * How long is waited, in milliseconds: the search stops by itself after 3 s and says so; beyond that
 * there is only the loading of its code.
 */
export const PATIENCE = 4_000;

/** What is used of a worker. */
export type ExplainingWorker = Pick<
  Worker,
  "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror"
>;

function startWorker(): ExplainingWorker {
  return new Worker(new URL("./worker.ts", import.meta.url), { name: "nianbao-repair" });
}

/** A request that was made, and how it is ended when a newer one comes. */
interface Search {
  readonly key: string;
  readonly sought: Promise<Sought>;
  readonly end: () => void;
}

/**
 * Seeks in a worker that is started when first needed. One that is busy with an older request,
 * takes too long or breaks is ended, and the next request gets a new one. What was asked last is
 * not sought again: 审核 and the list ask for the same.
 */
export function workerExplainer(start: () => ExplainingWorker = startWorker): Explainer {
  let current: ExplainingWorker | null = null;
  let latest: Search | null = null;

  return (request) => {
    const key = JSON.stringify(request);
    if (latest?.key === key) return latest.sought;
    latest?.end();
    let end = (): void => undefined;
    const sought = new Promise<Sought>((resolve) => {
      const worker = (current ??= start());
      const giveUp = (outcome: Sought): void => {
        clearTimeout(timer);
        worker.terminate();
        if (current === worker) current = null;
        latest = null;
        resolve(outcome);
      };
      const timer = setTimeout(() => giveUp({ kind: "stopped" }), PATIENCE);
      end = () => giveUp({ kind: "stopped" });
      worker.onmessage = ({ data }: MessageEvent<Sought>) => {
        clearTimeout(timer);
        end = () => undefined;
        resolve(data);
      };
      worker.onerror = () => giveUp({ kind: "broken" });
      worker.onmessageerror = () => giveUp({ kind: "broken" });
      worker.postMessage(request);
    });
    latest = { key, sought, end: () => end() };
    return sought;
  };
}
