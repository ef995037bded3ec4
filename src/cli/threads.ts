import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ReadSource } from "../exchange/imported";
import { notRead } from "./task";
import type { Answer, CheckedFile, Runner, Task } from "./task";
import type { ReceivedContent } from "./receive";

/** How long one file may take, in milliseconds. */
export const PATIENCE = 20_000;

/** What one thread may hold, in megabytes: many times what the largest readable file takes. */
const MEMORY = 2048;

const tooLong = (seconds: number): string =>
  `读了 ${seconds} 秒还没有读完，已经停止，没有审核。请确认这是一份年报；内容很多的，请把年报另存为单独的文件再试。`;
const BROKEN = "没有读出来。请用 Word 或 Excel 打开后另存一份再试。";

/** A thread and what it is doing. */
interface Thread {
  readonly worker: Worker;
  settle: ((answer: Answer | string) => void) | null;
}

/**
 * Does tasks in threads, one file each: one that takes too long or breaks is ended with a sentence,
 * and the others go on.
 */
export function threads(script: URL, patience = PATIENCE): Runner {
  const idle: Thread[] = [];

  const start = (): Thread => {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    const thread: Thread = { worker, settle: null };
    worker.on("message", (answer: Answer) => thread.settle?.(answer));
    worker.on("messageerror", () => thread.settle?.(BROKEN));
    // Out of memory, or a fault of ours.
    worker.on("error", () => thread.settle?.(BROKEN));
    return thread;
  };
  /** The answer, or the sentence that stands for it. */
  const perform = async (task: Task): Promise<Answer | string> => {
    const thread = idle.pop() ?? start();
    let timer: NodeJS.Timeout | undefined;
    const answer = await new Promise<Answer | string>((resolve) => {
      thread.settle = resolve;
      timer = setTimeout(() => resolve(tooLong(patience / 1000)), patience);
      thread.worker.postMessage(task);
    });
    clearTimeout(timer);
    thread.settle = null;
    if (typeof answer === "string") await thread.worker.terminate();
    else idle.push(thread);
    return answer;
  };
  return {
    read: async (path) => {
      const answer = await perform({ kind: "read", path });
      return typeof answer === "string" ? { ok: false, sentence: answer } : (answer as ReadSource);
    },
    check: async (path, how) => {
      const answer = await perform({ kind: "check", path, how });
      return typeof answer === "string" ? notRead(path, answer) : (answer as CheckedFile);
    },
    receive: async (path, whole) => {
      const answer = await perform({ kind: "receive", path, whole });
      return typeof answer === "string"
        ? { kind: "unread", sentence: answer }
        : (answer as ReceivedContent);
    },
    atOnce: availableParallelism(),
    end: async () => {
      await Promise.all(idle.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
}
