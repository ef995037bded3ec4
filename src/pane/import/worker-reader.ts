import type { ReadSource } from "../../exchange/imported";
import type { SourceReader } from "../../actions/import/reader";

/** How long a reading may take before it is given up, in milliseconds. */
export const PATIENCE = 20_000;

const TOO_LONG =
  "读取时间太长，已经停止，窗格和工作簿不受影响。请确认选的是年报；内容很多的，请把年报另存为单独的文件，再导入。";
const BROKEN =
  "没有读出来，窗格和工作簿不受影响。请再试一次；仍然不行，请用 Word 或 Excel 打开后另存一份，再导入。";

/** What is used of a worker. */
export type ReadingWorker = Pick<
  Worker,
  "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror"
>;

function startWorker(): ReadingWorker {
  return new Worker(new URL("./worker.ts", import.meta.url), { name: "nianbao-reader" });
}

/**
 * Reads in a worker that is started when first needed. One that takes too long or breaks is ended,
 * and the next reading gets a new one. One reading at a time: the pane's commands see to that.
 */
export function workerReader(start: () => ReadingWorker = startWorker): SourceReader {
  let current: ReadingWorker | null = null;
  return (request) =>
    new Promise<ReadSource>((resolve) => {
      const worker = (current ??= start());
      const giveUp = (sentence: string): void => {
        clearTimeout(timer);
        worker.terminate();
        current = null;
        resolve({ ok: false, sentence });
      };
      const timer = setTimeout(() => giveUp(TOO_LONG), PATIENCE);
      worker.onmessage = ({ data }: MessageEvent<ReadSource>) => {
        clearTimeout(timer);
        resolve(data);
      };
      worker.onerror = () => giveUp(BROKEN);
      worker.onmessageerror = () => giveUp(BROKEN);
      worker.postMessage(request);
    });
}
