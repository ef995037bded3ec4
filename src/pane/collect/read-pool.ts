import type { JudgeAgain, JudgedWith, ReadingPool } from "../../actions/collect/reading";
import type { ReadReport, UnreadReport } from "../../collect/received";
import { askedWorker } from "../parts/asked-worker";
import type { AskableWorker, AskedWorker, Silence } from "../parts/asked-worker";
import type { DeskMessage } from "./worker-messages";

/** As many files are read side by side as there are cores, up to four: each takes 100 MB. */
const MOST_WORKERS = 4;

const SENTENCES: Readonly<Record<Silence, string>> = {
  late: "读了 20 秒还没有读完，已停止读这个文件。请打开看一看，内容很多的，把年报另存为单独的文件再选一次。",
  broken: "没有读出来。请用 Word、WPS 或 Excel 打开后另存一份，再选一次。",
};

/** A worker of 汇总. */
export function startDeskWorker(): AskableWorker {
  return new Worker(new URL("./worker.ts", import.meta.url), { name: "nianbao-desk" });
}

/** A worker that was told what reports are judged with. */
function judgingWorker(
  judgedWith: JudgedWith,
): AskedWorker<DeskMessage, ReadReport | UnreadReport> {
  return askedWorker(
    () => {
      const worker = startDeskWorker();
      const message: DeskMessage = { kind: "with", judgedWith };
      worker.postMessage(message);
      return worker;
    },
    (why) => ({ kind: "unread", sentence: SENTENCES[why] }),
  );
}

/** Judges one report again in a worker of its own. */
export const judgeAgain: JudgeAgain = async (read, unit, judgedWith) => {
  const worker = judgingWorker(judgedWith);
  try {
    return await worker.ask({ kind: "again", read, unit });
  } finally {
    worker.end();
  }
};

/** Starts the workers for a folder: what the reports are judged with is told to each once. */
export function startPool(judgedWith: JudgedWith): ReadingPool {
  const count = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency));
  const workers = Array.from({ length: count }, () => judgingWorker(judgedWith));
  return {
    readers: workers.map(
      ({ ask }) =>
        (file) =>
          ask({ kind: "report", file }),
    ),
    end: () => {
      for (const { end } of workers) end();
    },
  };
}
